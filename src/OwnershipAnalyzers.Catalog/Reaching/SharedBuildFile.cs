using System.Text;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Reaching;

/// <summary>What matters of a build file that MSBuild imports by its name.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="NamesPackage">Whether it mentions the package, to reference or import it.</param>
/// <param name="ImportsUpward">Whether it goes on with the file of the same name further up.</param>
internal sealed record SharedBuildFile(string Path, bool NamesPackage, bool ImportsUpward)
{
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Package = new("OwnershipAnalyzers", AnyCase);

    private static readonly Regex SearchAbove = new("GetPathOfFileAbove|GetDirectoryNameOfFileAbove", AnyCase);

    /// <summary>The names of such files, in the order in which MSBuild imports them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Directory.Build.props", "Directory.Packages.props", "Directory.Build.targets"];

    /// <summary>Reads the file; null when there is none or it cannot be read, because then it says nothing.</summary>
    public static SharedBuildFile? Read(string file)
    {
        if (!File.Exists(file) || BoundedFile.Read(file, out _) is not { } bytes)
            return null;
        var text = WithoutComments(Encoding.UTF8.GetString(bytes));
        return new SharedBuildFile(file, Package.IsMatch(text), ImportsFromAbove(text, System.IO.Path.GetFileName(file)));
    }

    /// <summary>Both ways in use: the search functions of MSBuild, and a path with dots.</summary>
    private static bool ImportsFromAbove(string text, string name) =>
        SearchAbove.IsMatch(text)
        || text.Split('"', '\'').Any(value => value.Contains("..") && value.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    private static string WithoutComments(string xml)
    {
        var text = new StringBuilder(xml.Length);
        for (var start = 0; ;)
        {
            var comment = xml.IndexOf("<!--", start, StringComparison.Ordinal);
            var end = comment < 0 ? -1 : xml.IndexOf("-->", comment, StringComparison.Ordinal);
            if (end < 0)
                return text.Append(xml, start, xml.Length - start).ToString();
            text.Append(xml, start, comment - start);
            start = end + 3;
        }
    }
}
