using System.Xml.Linq;

namespace OwnershipAnalyzers.Documentation.Tests.Architecture;

/// <summary>A project below <c>src</c>, as far as architecture is concerned.</summary>
/// <param name="Name">The name of its folder without <c>OwnershipAnalyzers.</c>; empty for the analyzers themselves.</param>
/// <param name="Folder">Its folder, relative to the repository root.</param>
/// <param name="RootNamespace">What its namespaces begin with.</param>
/// <param name="References">The names of the projects that it references.</param>
internal sealed record SourceProject(string Name, string Folder, string RootNamespace, IReadOnlyList<string> References)
{
    private const string Product = "OwnershipAnalyzers";

    /// <summary>All projects that compile something.</summary>
    public static IReadOnlyList<SourceProject> All { get; } =
    [
        .. Repository.Files("src", ".csproj").Select(Read).Where(project => Repository.Files(project.Folder, ".cs").Count > 0),
    ];

    /// <summary>The namespaces by which a reader finds his way: the first name behind what all namespaces of the project begin with.</summary>
    public string TopLevel(string @namespace)
    {
        if (@namespace == RootNamespace)
            return "";
        var isOwn = @namespace.StartsWith(RootNamespace + ".", StringComparison.Ordinal);
        return isOwn ? @namespace[(RootNamespace.Length + 1)..].Split('.')[0] : @namespace;
    }

    private static SourceProject Read(string file)
    {
        var project = XDocument.Parse(Repository.Read(file));
        var folder = file[..file.LastIndexOf('/')];
        var root = project.Descendants("RootNamespace").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(file);
        var references = project.Descendants("ProjectReference").Attributes("Include").Select(reference => ShortName(reference.Value));
        return new SourceProject(ShortName(file), folder, root, [.. references.Distinct()]);
    }

    private static string ShortName(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return name == Product ? "" : name[(Product.Length + 1)..];
    }
}
