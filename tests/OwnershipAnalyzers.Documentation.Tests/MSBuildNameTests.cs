using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OwnershipAnalyzers.Documentation.Tests;

/// <summary>The public names of the package's targets and those in the reference page are the same.</summary>
public partial class MSBuildNameTests
{
    private const string Reference = "docs/msbuild.md";

    public static TheoryData<string> Files => LinkTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void NameInADocument_IsInTheReference(string file) => Assert.Empty(Names().Matches(Repository.Read(file)).Select(name => name.Value).Except(Documented));

    [Fact]
    public void NameInTheTargets_IsInTheReference() => Assert.Empty(NamesInTargets.Except(Documented));

    [Fact]
    public void NameInTheReference_IsInTheTargets()
    {
        Assert.NotEmpty(NamesInTargets);
        Assert.Empty(Documented.Except(NamesInTargets));
    }

    /// <summary>The names in the first column of the tables.</summary>
    private static IReadOnlyList<string> Documented { get; } =
        [.. FirstColumn().Matches(Repository.Read(Reference)).Select(row => row.Groups["name"].Value).Where(IsPublic)];

    private static IReadOnlyList<string> NamesInTargets { get; } =
    [
        .. Repository.Files("src/OwnershipAnalyzers.Package", ".props", ".targets")
            .SelectMany(file => NamesIn(XDocument.Parse(Repository.Read(file)))).Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> NamesIn(XDocument project)
    {
        var declared = project.Descendants()
            .Where(element => element.Parent?.Name.LocalName is "PropertyGroup" or "ItemGroup").Select(element => element.Name.LocalName);
        var targets = project.Descendants().Where(element => element.Name.LocalName == "Target").Select(target => target.Attribute("Name")?.Value ?? "");
        var used = Use().Matches(project.ToString()).Select(use => use.Groups["name"].Value);
        return declared.Concat(targets).Concat(used).Where(IsPublic);
    }

    /// <summary>Whether the whole name is one of ours.</summary>
    private static bool IsPublic(string name) => Names().Match(name).Value == name;

    [GeneratedRegex(@"\b(?:(?:Resolve|Write|Get)Ownership\w*|Ownership(?!Analyzers)[A-Z]\w+)\b")]
    private static partial Regex Names();

    [GeneratedRegex(@"[$@%]\((?<name>\w+)")]
    private static partial Regex Use();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstColumn();
}
