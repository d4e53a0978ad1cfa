using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Broken;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Faults;

/// <summary>A fix that fails says so in its own place, and the host goes on.</summary>
public sealed class CodeFixFaultTests : IDisposable
{
    private readonly BrokenProject _project = new([], Sample.Complete.Without(FactKind.Team));

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task FaultWhileFixesAreOffered_IsOfferedAsTextThatChangesNothing()
    {
        var (document, finding) = await FindingAsync();
        var offered = new List<CodeAction>();

        await new FaultyCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offered.Add(action), default));

        var action = Assert.Single(offered);
        Assert.StartsWith("OWN0011: The fix for OWN1001 failed because of a fault in OwnershipAnalyzers 0.1.0", action.Title, StringComparison.Ordinal);
        Assert.Contains("Please report it", action.Title, StringComparison.Ordinal);
        var change = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default)));
        Assert.Empty(change.ChangedSolution.GetChanges(document.Project.Solution).GetProjectChanges());
    }

    [Fact]
    public async Task FaultWhileFixIsMade_TellsTheHostWhose()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => FaultyFix.ExplainAsync<Solution>("OWN1001", () => throw new ArgumentException("No such document.")));

        Assert.StartsWith("OWN0011: The fix for OWN1001 failed because of a fault in OwnershipAnalyzers 0.1.0, not in your code: ArgumentException", fault.Message, StringComparison.Ordinal);
    }

    private async Task<(Document Document, Diagnostic Finding)> FindingAsync()
    {
        var (solution, findings) = await _project.AnalyzeAsync("class A;");
        return (solution.GetDocument(findings[0].Location.SourceTree)!, findings.Single(one => one.Id == "OWN1001"));
    }

    private sealed class FaultyCodeFix : RemedyCodeFix
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["OWN1001"];

        internal override string Title(Remedy remedy, string value) => value;

        internal override Task<IReadOnlyList<SourceEdit>> EditsAsync(Problem problem, string value, CancellationToken cancellation) => throw new InvalidOperationException("The fix is broken.");
    }
}
