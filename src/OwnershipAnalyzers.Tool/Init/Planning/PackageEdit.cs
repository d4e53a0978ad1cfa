using System.Text;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>The line that brings the package to every project.</summary>
internal static partial class PackageEdit
{
    private const string CentralFile = "Directory.Packages.props";
    private const string BuildProps = "Directory.Build.props";

    /// <summary>The edit; null when the package is there already, or when only a person can make it, as the remark then says.</summary>
    public static (FileEdit? Edit, string Remark) Of(string root, string version)
    {
        if (SharedBuildFile.Names.Any(name => SharedBuildFile.Read(Path.Combine(root, name)) is { NamesPackage: true }))
            return (null, "");
        var global = $"<GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"{version}\" />";
        if (SharedBuildFile.Read(Path.Combine(root, CentralFile)) is { VersionsPackage: true })
            return (null, $"{CentralFile} has a PackageVersion of OwnershipAnalyzers already: replace it by {global}.");
        return UsesCentralVersions(root)
            ? Insert(root, CentralFile, global)
            : Insert(root, BuildProps, $"<PackageReference Include=\"OwnershipAnalyzers\" Version=\"{version}\" PrivateAssets=\"all\" />");
    }

    /// <summary>Whether the repository keeps the versions of packages in one file.</summary>
    public static bool UsesCentralVersions(string root)
    {
        string[] files = [CentralFile, BuildProps];
        var elements = files.SelectMany(file => BuildFile.Read(Path.Combine(root, file))?.Descendants() ?? []);
        return elements.Where(element => element.Name.LocalName == "ManagePackageVersionsCentrally")
            .Any(element => string.Equals(element.Value.Trim(), "true", StringComparison.OrdinalIgnoreCase));
    }

    private static (FileEdit?, string) Insert(string root, string name, string item)
    {
        const string Why = "brings the package to every project below";
        var file = Path.Combine(root, name);
        if (!File.Exists(file))
        {
            var text = $"<Project>\n\n  <ItemGroup>\n    {item}\n  </ItemGroup>\n\n</Project>\n";
            return (new FileEdit(name, null, Encoding.UTF8.GetBytes(text), Why), "");
        }

        var before = TextFile.Read(file);
        return After(before, item) is { } after
            ? (new FileEdit(name, File.ReadAllBytes(file), before.With(after), Why), "")
            : (null, $"{name} does not end with </Project>: add <ItemGroup>{item}</ItemGroup> to it.");
    }

    /// <summary>The text with an item more, at its end.</summary>
    private static string? After(TextFile file, string item)
    {
        var group = $"  <ItemGroup>\n    {item}\n  </ItemGroup>\n";
        if (End().Match(file.Text) is { Success: true } end)
            return Replace(end, BlankBefore(end) + group + "\n</Project>");
        if (Empty().Match(file.Text) is not { Success: true } empty)
            return null;
        return Replace(empty, $"<Project{empty.Groups["attributes"].Value.TrimEnd()}>\n\n{group}\n</Project>");

        string BlankBefore(Match end) => !end.Groups["line"].Success ? "\n\n" : BlankLine().IsMatch(file.Text[..end.Index]) ? "" : "\n";

        string Replace(Match match, string with)
        {
            var text = with.Replace("\n", file.LineEnd, StringComparison.Ordinal);
            return file.Text[..match.Index] + text + file.Text[(match.Index + match.Length)..];
        }
    }

    // What follows the end of the root can only be blanks and comments.
    [GeneratedRegex(@"(?:(?<line>(?<=\n))[ \t]*|[ \t]*)</Project\s*>(?=(?:\s|<!--(?:(?!-->).)*-->)*\z)", RegexOptions.Singleline)]
    private static partial Regex End();

    [GeneratedRegex(@"\n[ \t]*\r?\n\z")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"<Project(?<attributes>(?:\s[^<>]*?)?)/>(?=\s*\z)", RegexOptions.Singleline)]
    private static partial Regex Empty();
}
