using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OwnershipAnalyzers.Documentation.Tests.Architecture;

/// <summary>That the picture of docs/architecture.md is the one that the code shows.</summary>
public partial class ArchitectureTests
{
    private static readonly string Page = Repository.Read("docs/architecture.md");

    public static TheoryData<string> Projects => [.. SourceProject.All.Select(project => project.Name)];

    [Fact]
    public void Cycle_IsFound()
    {
        Assert.Equal(["b", "c", "b"], Cycle.In([("a", "b"), ("b", "c"), ("c", "b")]));
        Assert.Null(Cycle.In([("a", "b"), ("b", "c"), ("a", "c")]));
    }

    [Fact]
    public void Projects_FormNoCycle() =>
        Assert.Null(Cycle.In(SourceProject.All.SelectMany(project => project.References.Select(used => (project.Name, used)))));

    [Theory]
    [MemberData(nameof(Projects))]
    public void NamespacesOfAProject_FormNoCycle(string name)
    {
        var uses = NamespaceUse.All.Where(use => use.Project.Name == name && use.UsedProject == use.Project).ToList();
        var cycle = Cycle.In(uses.Select(use => (use.From, use.To)));
        Assert.True(cycle is null, cycle is null ? "" : string.Join("\n", cycle.Zip(cycle.Skip(1), (from, to) =>
            uses.First(use => use.From == from && use.To == to).Example)));
    }

    [Fact]
    public void Code_UsesReferencedProjectsOnly()
    {
        var allowed = SourceProject.All.ToDictionary(project => project.Name, project => Reachable(project.Name).ToHashSet());
        Assert.Empty(NamespaceUse.All.Where(use => use.UsedProject != use.Project && !allowed[use.Project.Name].Contains(use.UsedProject.Name)).Select(use => use.Example));
    }

    /// <summary>What another project may use is public.</summary>
    [Fact]
    public void Internals_AreOpenToTestsOnly()
    {
        string[] programsOfTests = ["OwnershipAnalyzers.Benchmarks", "OwnershipAnalyzers.Stress"];
        Assert.All(ProjectItems("InternalsVisibleTo"), item =>
            Assert.True(item.Include.EndsWith(".Tests", StringComparison.Ordinal) || programsOfTests.Contains(item.Include), item.ToString()));
    }

    /// <summary>The exception is src/Language, which src/Directory.Build.targets explains.</summary>
    [Fact]
    public void NoSource_IsCompiledIntoTwoProjects() =>
        Assert.DoesNotContain(ProjectItems("Compile"), item => item.Include.Contains("..", StringComparison.Ordinal));

    [Fact]
    public void EachNamespace_IsInOneProject()
    {
        var shared = SourceProject.All
            .SelectMany(project => Repository.Files(project.Folder, ".cs").Select(file => (Namespace: NamespaceLine().Match(Repository.Read(file)).Groups[1].Value, project.Name)))
            .Where(source => source.Namespace.Length > 0)
            .GroupBy(source => source.Namespace, source => source.Name)
            .Where(same => same.Distinct().Count() > 1);
        Assert.Empty(shared.Select(same => $"{same.Key}: {string.Join(", ", same.Distinct())}"));
    }

    [Fact]
    public void NamespacesOfThePage_AreThoseOfTheCode_EachBelowWhatItUses()
    {
        var rows = NamespaceRow().Matches(Page).SelectMany(row => CodeSpan().Matches(row.Groups[2].Value).Select(name => (Project: row.Groups[1].Value, Namespace: name.Groups[1].Value))).ToList();
        var uses = NamespaceUse.All.Where(use => IsOnPage(use.Project.Name) && IsOnPage(use.UsedProject.Name)).ToList();
        var known = uses.SelectMany(use => new[] { (use.Project.Name, use.From), (use.UsedProject.Name, use.To) }).Distinct();
        Assert.Equal(known.Order(), rows.Order());
        Assert.Empty(uses.Where(use => rows.IndexOf((use.UsedProject.Name, use.To)) > rows.IndexOf((use.Project.Name, use.From))).Select(use => use.Example));

        bool IsOnPage(string project) => rows.Any(row => row.Project == project);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void ReferencesOfAProject_AreThoseOfThePage(string name)
    {
        var project = SourceProject.All.First(project => project.Name == name);
        var row = ProjectRow().Matches(Page).FirstOrDefault(row => row.Groups[1].Value == project.Folder);
        Assert.True(row is not null, $"docs/architecture.md has no row for {project.Folder}");
        var stated = row.Groups[2].Value.Split(',').Select(used => used.Trim()).ToHashSet();
        var projects = SourceProject.All.Select(other => other.Name).Where(stated.Contains);
        Assert.Equal(project.References.Order(), projects.Order());
    }

    private static IEnumerable<(string File, string Include)> ProjectItems(string kind) =>
        from file in Repository.Files("src", ".csproj", ".props", ".targets")
        from include in XDocument.Parse(Repository.Read(file)).Descendants().Where(element => element.Name.LocalName == kind).Attributes("Include")
        from name in include.Value.Split(';')
        select (file, name);

    private static IEnumerable<string> Reachable(string project) =>
        SourceProject.All.First(other => other.Name == project).References.SelectMany(used => Reachable(used).Append(used));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    /// <summary>| Project | `Namespace`, `Namespace` | Does |</summary>
    [GeneratedRegex(@"^\| (Core|Model|Catalog|Checks) \| ((?:`\w+`(?:, )?)+) \|", RegexOptions.Multiline)]
    private static partial Regex NamespaceRow();

    /// <summary>| `src/Folder` | Holds | May use |</summary>
    [GeneratedRegex(@"^\| `(src/[\w.]+)` \| .*? \| ([^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex ProjectRow();

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex CodeSpan();
}
