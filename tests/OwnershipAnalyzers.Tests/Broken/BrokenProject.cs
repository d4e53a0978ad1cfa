using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Broken;

/// <summary>A project in an editor, one file of which is broken in many ways: whatever it looks like, nothing of ours may throw.</summary>
internal sealed class BrokenProject : IDisposable
{
    private static readonly ImmutableArray<CodeFixProvider> Fixes = [new DeclareFactCodeFix(), new KeepOneCodeFix(), new ReplaceValueCodeFix(), new UseReplacementCodeFix()];

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _broken;
    private readonly Solution _solution;

    /// <summary>The project.</summary>
    /// <param name="files">The files that stay as they are, by their path from the project's folder.</param>
    /// <param name="slice">What it knows of the repository.</param>
    /// <param name="references">What it references beside the framework.</param>
    public BrokenProject(IEnumerable<(string Path, string Source)> files, Slice slice, params IEnumerable<MetadataReference> references)
    {
        var project = ProjectId.CreateNewId();
        _broken = DocumentId.CreateNewId(project);
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(project, default, "App", "App", LanguageNames.CSharp, filePath: "/repo/src/App/App.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true),
                parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
                metadataReferences: SdkReferences.All.Concat(references),
                analyzerReferences: [GeneratorReference.Instance]))
            .AddAdditionalDocument(DocumentId.CreateNewId(project), "App.ownership.slice", SliceFormat.Write(slice), filePath: "/repo/src/App/obj/App.ownership.slice")
            .AddDocument(_broken, "Broken.cs", "", filePath: "/repo/src/App/Broken.cs");
        foreach (var (path, source) in files)
            solution = solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), source, filePath: "/repo/src/App/" + path);
        _solution = solution;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>What is said when the broken file looks like this; fails when anything throws, or needs longer than a person would wait.</summary>
    public async Task<(Solution Solution, ImmutableArray<Diagnostic> Findings)> AnalyzeAsync(string source)
    {
        var solution = _solution.WithDocumentText(_broken, SourceText.From(source));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var project = solution.GetProject(_broken.ProjectId)!;
        var compilation = (await project.GetCompilationAsync(patience.Token))!;
        var failures = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new OwnershipAnalyzer()], options).GetAnalyzerDiagnosticsAsync(patience.Token);
        Assert.True(failures.Count == 0, failures.FirstOrDefault()?.ToString());
        Assert.Empty(found.Where(one => one.Id is "OWN0011" or "AD0001").Select(one => one.ToString()));
        return (solution, found);
    }

    /// <summary>Analyzes the source and makes every fix that is offered.</summary>
    /// <returns>How many fixes were made.</returns>
    public async Task<int> CheckAsync(string source)
    {
        var (solution, findings) = await AnalyzeAsync(source);
        var made = 0;
        foreach (var finding in findings.Where(one => one.Location.IsInSource).GroupBy(one => (one.Id, one.Location)).Select(same => same.First()).Take(20))
        {
            var document = solution.GetDocument(finding.Location.SourceTree)!;
            var offered = new List<CodeAction>();
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offered.Add(action), default));
            foreach (var action in offered.Take(3))
            {
                Assert.NotEqual("OWN0011", action.EquivalenceKey);
                foreach (var operation in (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>())
                    await AssertNoMoreErrorsAsync(solution, operation.ChangedSolution, action.Title);
                made++;
            }
        }

        return made;
    }

    /// <summary>What could be parsed before a fix can be parsed after it.</summary>
    private static async Task AssertNoMoreErrorsAsync(Solution before, Solution after, string title)
    {
        foreach (var changes in after.GetChanges(before).GetProjectChanges())
        {
            foreach (var id in changes.GetChangedDocuments().Concat(changes.GetAddedDocuments()))
            {
                var (old, text) = (await ErrorsAsync(before.GetDocument(id)), (await after.GetDocument(id)!.GetTextAsync()).ToString());
                Assert.True(await ErrorsAsync(after.GetDocument(id)) <= old, $"{title}:\n{text}");
            }
        }
    }

    private static async Task<int> ErrorsAsync(Document? document) =>
        document is null ? 0 : (await document.GetSyntaxTreeAsync())!.GetDiagnostics().Count(one => one.Severity == DiagnosticSeverity.Error);
}
