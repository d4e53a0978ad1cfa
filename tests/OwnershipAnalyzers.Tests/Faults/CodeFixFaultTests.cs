using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Broken;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.InternalErrors;

/// <summary>A fix that fails says so in its own place, and the host goes on.</summary>
public sealed class CodeFixFaultTests : IDisposable
{
    private readonly BrokenProject _project = new([], Sample.Complete.Without(FactKind.Team));

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task FaultWhileFixesAreOffered_IsOfferedAsTextThatChangesNothing()
    {
        var (document, finding) = await FindingAsync();

        var action = await OfferedAsync(new FaultyCodeFix(edit: null), document, finding);

        Assert.StartsWith("OWN0011: The fix for OWN1001 failed because of a fault in OwnershipAnalyzers 0.1.0", action.Title, StringComparison.Ordinal);
        Assert.Contains("Please report it", action.Title, StringComparison.Ordinal);
        var change = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default)));
        Assert.Empty(change.ChangedSolution.GetChanges(document.Project.Solution).GetProjectChanges());
    }

    [Fact]
    public async Task FaultWhileFixIsMade_TellsTheHostWhose()
    {
        var (document, finding) = await FindingAsync();
        var action = await OfferedAsync(new FaultyCodeFix(Impossible(document)), document, finding);

        await AssertExplainedAsync(() => action.GetOperationsAsync(default));
    }

    [Fact]
    public async Task FaultWhileAllAreMended_TellsTheHostWhose()
    {
        var (document, finding) = await FindingAsync();
        var (brokenSooner, brokenLater) = (new FaultyCodeFix(edit: null), new FaultyCodeFix(Impossible(document)));
        var chosen = (await OfferedAsync(brokenLater, document, finding)).EquivalenceKey;
        Task<CodeAction?> AllAsync(CodeFixProvider fix) => fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, fix, FixAllScope.Document, chosen, [finding.Id], new Findings(finding), default));

        await AssertExplainedAsync(() => AllAsync(brokenSooner));
        var action = await AllAsync(brokenLater);
        await AssertExplainedAsync(() => action!.GetOperationsAsync(default));
    }

    private static async Task AssertExplainedAsync(Func<Task> work)
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(work);
        Assert.StartsWith("OWN0011: The fix for OWN1001 failed because of a fault in OwnershipAnalyzers 0.1.0, not in your code: ", fault.Message, StringComparison.Ordinal);
    }

    private static async Task<CodeAction> OfferedAsync(CodeFixProvider fix, Document document, Diagnostic finding)
    {
        var offered = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offered.Add(action), default));
        return offered[0];
    }

    /// <summary>An edit of a file that no project has.</summary>
    private static SourceEdit Impossible(Document document) => new(document.Project.Id, "/nowhere.cs", new TextSpan(0, 0), "text");

    private async Task<(Document Document, Diagnostic Finding)> FindingAsync()
    {
        var (solution, findings) = await _project.AnalyzeAsync("class A;");
        return (solution.GetDocument(findings[0].Location.SourceTree)!, findings.Single(one => one.Id == "OWN1001"));
    }

    private sealed class FaultyCodeFix(SourceEdit? edit) : FixSuggestionCodeFix
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["OWN1001"];

        internal override string Title(FixSuggestion remedy, string value) => value;

        internal override Task<IReadOnlyList<SourceEdit>> EditsAsync(FixableDiagnostic fixable, string value, CancellationToken cancellation) =>
            edit is null ? throw new InvalidOperationException("The fix is broken.") : Task.FromResult<IReadOnlyList<SourceEdit>>([edit]);
    }

    private sealed class Findings(Diagnostic finding) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([finding]);
    }
}
