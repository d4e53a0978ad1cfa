using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

public class FixAllTests
{
    [Fact]
    public Task TwoFrameworks_InsertOnce() => new ProjectTest<DeclareFactCodeFix>().Without(FactKind.Team)
        .File("Ownership.cs", "{|OWN1001:using|} Ownership;\n")
        .TwoFrameworks()
        .Becomes("Ownership.cs", "using Ownership;\n\n[assembly: OwningTeam(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task TwoFrameworks_ReplaceOnce() => new ProjectTest<ReplaceValueCodeFix>().Without(FactKind.Team)
        .File("A.cs", "[assembly: Ownership.OwningTeam({|OWN1006:\"billing\"|})]\n")
        .TwoFrameworks()
        .Becomes("A.cs", "[assembly: Ownership.OwningTeam(\"payments\")]\n")
        .RunAsync();

    [Fact]
    public Task TwoFrameworks_RemoveOnce() => new ProjectTest<KeepOneCodeFix>().Without(FactKind.Team)
        .File("A.cs", "[assembly: Ownership.OwningTeam({|OWN1003:\"payments\"|})]\n")
        .File("B.cs", "[assembly: Ownership.OwningTeam(\"inventory\")]\n")
        .TwoFrameworks()
        .Becomes("A.cs", "[assembly: Ownership.OwningTeam(\"payments\")]\n")
        .Becomes("B.cs", "")
        .RunAsync();

    [Fact]
    public async Task TwoFrameworks_CreateOnce()
    {
        using var workspace = new AdhocWorkspace();
        var frameworks = new[] { workspace.AddProject("App(net10.0)", LanguageNames.CSharp), workspace.AddProject("App(net9.0)", LanguageNames.CSharp) };
        var edits = frameworks.Select(framework => new SourceEdit(framework.Id, "/repo/Ownership.cs", null, "class A { }"));

        var solution = await SourceEdit.ApplyAsync(workspace.CurrentSolution, edits, CancellationToken.None);

        var created = Assert.Single(SourceEdit.DocumentsAt("/repo/Ownership.cs", solution));
        Assert.Equal("Ownership.cs", created.Name);
        Assert.Same(solution, await SourceEdit.ApplyAsync(solution, edits, CancellationToken.None));
    }

    [Theory]
    [InlineData("OWN1001:payments", "OWN1001", "payments", "inventory", "payments")]
    [InlineData("OWN1001:warehouse", "OWN1001", null, "inventory", "payments")]
    [InlineData("OWN1001:payments", "OWN1001", "payments", "payments")]
    [InlineData("OWN1004", "OWN1004", "shop", "shop")]
    [InlineData("OWN1004", "OWN1004", null, "shop", "store")]
    [InlineData("OWN1004:shop", "OWN1001", null, "shop", "store")]
    [InlineData(null, "OWN1001", null, "payments")]
    public void Choice_MeansTheSameValueWhereItIsOffered(string? key, string rule, string? meant, params string[] values) =>
        Assert.Equal(meant, EquivalenceKey.ValueFor(key, rule, new FixSuggestion(FixSuggestionKind.Declare, FactKind.Team, values), values));
}
