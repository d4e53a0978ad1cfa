using System.Xml.Linq;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>The version that is documented.</summary>
internal static class ProductVersion
{
    public static string Current { get; } = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
}
