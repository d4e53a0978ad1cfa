using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OwnershipAnalyzers.BuildFiles;

/// <summary>What matters of a build file that MSBuild imports by its name.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="NamesPackage">Whether it references the package or imports it. A version alone does neither.</param>
/// <param name="VersionsPackage">Whether it says which version of the package a reference means.</param>
/// <param name="ImportsUpward">Whether it goes on with the file of the same name further up.</param>
public sealed record SharedBuildFile(string Path, bool NamesPackage, bool VersionsPackage, bool ImportsUpward)
{
    private const string Package = "OwnershipAnalyzers";

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex PackagePath = new(Package, AnyCase);

    private static readonly Regex SearchAbove = new("GetPathOfFileAbove|GetDirectoryNameOfFileAbove", AnyCase);

    private static readonly char[] ListSeparators = [';', ' ', '\t', '\r', '\n'];

    /// <summary>The condition under which alone it does so; empty when it always does.</summary>
    public string ImportsUpwardIf { get; init; } = "";

    /// <summary>The names of such files, in the order in which MSBuild imports them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Directory.Build.props", "Directory.Packages.props", "Directory.Build.targets"];

    /// <summary>The element that goes on with the file of the same name further up.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string ImportOfAbove(string name) =>
        $"<Import Project=\"$([MSBuild]::GetPathOfFileAbove('{name}', '$(MSBuildThisFileDirectory)../'))\" />";

    /// <summary>Reads the file; null when there is none or it cannot be read, because then it says nothing.</summary>
    public static SharedBuildFile? Read(string file)
    {
        if (BuildFile.Read(file)?.Root is not { } project)
            return null;
        var elements = project.DescendantsAndSelf().ToList();
        var upward = elements.Where(element => ImportsFromAbove(element, System.IO.Path.GetFileName(file))).ToList();
        return new SharedBuildFile(file, elements.Exists(BringsPackage), elements.Exists(VersionOf), upward.Count > 0)
        {
            ImportsUpwardIf = upward.Select(ConditionOf).OrderBy(condition => condition.Length).FirstOrDefault() ?? "",
        };
    }

    private static bool BringsPackage(XElement element) => element.Name.LocalName switch
    {
        "PackageReference" or "GlobalPackageReference" => Lists(element, "Include"),
        "Sdk" => Lists(element, "Name"),
        "Project" => Lists(element, "Sdk"),
        "Import" => Lists(element, "Sdk") || PackagePath.IsMatch(element.Attribute("Project")?.Value ?? ""),
        _ => false,
    };

    private static bool VersionOf(XElement element) => element.Name.LocalName == "PackageVersion" && Lists(element, "Include");

    /// <summary>Whether the package is among the names in an attribute; behind that of an SDK its version may stand.</summary>
    private static bool Lists(XElement element, string attribute)
    {
        var names = (element.Attribute(attribute)?.Value ?? "").Split(ListSeparators);
        return names.Any(name => string.Equals(name.Split('/')[0], Package, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The ways in use: the search functions of MSBuild, a path with dots, and a property that names the folder.</summary>
    private static bool ImportsFromAbove(XElement element, string name)
    {
        var imported = element.Name.LocalName == "Import" ? element.Attribute("Project")?.Value ?? "" : "";
        if (imported.Contains("$(") && IsNamed(imported))
            return true;
        var values = element.Attributes().Select(attribute => attribute.Value).Append(element.HasElements ? "" : element.Value);
        return values.Any(value => SearchAbove.IsMatch(value) || value.Split('\'').Any(part => part.Contains("..") && IsNamed(part)));

        bool IsNamed(string path) => path.EndsWith(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The condition of an import; empty when there is none, or it only asks whether there is a file to import.</summary>
    private static string ConditionOf(XElement element) =>
        element.AncestorsAndSelf().Select(outer => outer.Attribute("Condition")?.Value ?? "").FirstOrDefault(IsRestriction) ?? "";

    private static bool IsRestriction(string condition) => condition.Length > 0
        && !condition.Contains("Exists(")
        && !condition.Contains("exists(")
        && !condition.Contains("''");
}
