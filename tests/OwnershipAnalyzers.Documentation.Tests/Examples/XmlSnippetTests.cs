using System.Xml.Linq;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>
/// Each element and attribute that pages show as MSBuild XML is one that means something there, with a value that is legal. That the ways in work
/// (package, SDK, import) is shown by the tests of the package, which build repositories with each.
/// </summary>
public class XmlSnippetTests
{
    /// <summary>The attributes of elements, of MSBuild's and of our items.</summary>
    private static readonly Dictionary<string, string[]> Attributes = new(StringComparer.Ordinal)
    {
        ["fragment"] = [],
        ["Project"] = ["Sdk"],
        ["Sdk"] = ["Name", "Version"],
        ["Import"] = ["Project", "Sdk"],
        ["PropertyGroup"] = [],
        ["ItemGroup"] = [],
        ["PackageReference"] = ["Include", "Version", "PrivateAssets"],
        ["GlobalPackageReference"] = ["Include", "Version"],
        ["ProjectReference"] = ["Include"],
        ["OwnershipExclude"] = ["Include"],
        ["OwnershipDependency"] = ["Include"],
        ["OwnershipApi"] = ["Include", "Version", "Definition"],
    };

    public static TheoryData<string> Places => Snippets.PlacesOf("xml");

    [Theory]
    [MemberData(nameof(Places))]
    public void Elements_AreKnownAndLegal(string place)
    {
        var root = XElement.Parse($"<fragment>{Snippets.At(place).Code}</fragment>");

        Assert.Empty(root.DescendantsAndSelf().SelectMany(Problems).Select(problem => $"{place}: {problem}"));
    }

    private static IEnumerable<string> Problems(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Parent?.Name == "PropertyGroup")
            return PropertyProblem(name, element.Value) is { } problem ? [$"{name}: {problem}"] : [];
        if (!Attributes.TryGetValue(name, out var attributes))
            return [$"{name} is no element that means something here"];
        return element.Attributes().Select(attribute => !attributes.Contains(attribute.Name.LocalName)
            ? $"{name} has no attribute {attribute.Name}"
            : AttributeProblem(name, attribute.Name.LocalName, attribute.Value)).OfType<string>();
    }

    private static string? PropertyProblem(string name, string value) => name switch
    {
        // Added to what there is, and about rules that exist.
        "NoWarn" or "WarningsAsErrors" => value.Split(';') is [var before, .. var ids] && before == $"$({name})" && ids.All(id => RuleBook.All.Any(rule => rule.Id == id)) ? null : "adds no rule",
        _ => PropertyReference.Problem(name, value),
    };

    private static string? AttributeProblem(string element, string attribute, string value) => (element, attribute) switch
    {
        ("Project" or "Import", "Sdk") => value is "Microsoft.NET.Sdk" or "OwnershipAnalyzers" || value == $"OwnershipAnalyzers/{ProductVersion.Current}" ? null : $"{value} is no SDK",
        ("Import", "Project") => Repository.Has($"src/OwnershipAnalyzers.Package/Sdk/{value}") ? null : $"the SDK has no {value}",
        ("Sdk", "Name") or ("PackageReference" or "GlobalPackageReference", "Include") => value == "OwnershipAnalyzers" ? null : $"{value} is another package",
        ("Sdk" or "PackageReference" or "GlobalPackageReference", "Version") => value == ProductVersion.Current ? null : $"the version is {ProductVersion.Current}",
        ("PackageReference", "PrivateAssets") => value == "all" ? null : "others would get it too",
        _ => value.Length > 0 ? null : $"{attribute} is empty",
    };
}
