using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tests.Support;

/// <summary>An editor with several projects of /repo open, for what a light bulb can only say when it sees them all.</summary>
internal sealed class Desk : IDisposable
{
    private readonly AdhocWorkspace _workspace;
    private readonly Dictionary<string, IReadOnlyList<string>> _additional = new(StringComparer.Ordinal);

    public Desk(string workspaceKind = WorkspaceKind.Host)
    {
        _workspace = new AdhocWorkspace(MefHostServices.DefaultHost, workspaceKind);
        Solution = _workspace.CurrentSolution;
    }

    public Solution Solution { get; private set; }

    /// <summary>A project by its file, relative to /repo. Files are given by their path from the project's folder, with their text.</summary>
    public Desk Open(string project, Slice slice, params (string Path, string Text)[] files) => OpenFramework(project, "", slice, files);

    /// <summary>The same for one of several target frameworks.</summary>
    public Desk OpenFramework(string project, string framework, Slice slice, params (string Path, string Text)[] files)
    {
        var (path, id) = ("/repo/" + project, ProjectId.CreateNewId());
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path));
        var up = string.Join('/', Enumerable.Repeat("..", project.Split('/').Length));
        slice = slice with { Project = project, Root = up };
        Solution = Solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name + framework, name, LanguageNames.CSharp, path, metadataReferences: SdkReferences.All))
            .AddAnalyzerReference(id, GeneratorReference.Instance)
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "slice", SliceFormat.Write(slice), filePath: $"{folder}/obj/{name}.ownership.slice");
        foreach (var (file, text) in files)
        {
            var full = Path.GetFullPath(Path.Combine(folder, file));
            Solution = file.EndsWith(".cs", StringComparison.Ordinal)
                ? Solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(file), SourceText.From(text), filePath: full)
                : Solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(file), SourceText.From(text), filePath: full);
        }

        return this;
    }

    /// <summary>What the light bulb of a fix offers for a rule in a project.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(CodeFixProvider fix, string project, string rule)
    {
        var opened = Solution.Projects.First(one => one.FilePath == "/repo/" + project);
        var diagnostics = await FindAsync(opened);
        var diagnostic = diagnostics.First(one => one.Id == rule);
        var same = diagnostics.Where(one => one.Location.SourceSpan == diagnostic.Location.SourceSpan && fix.FixableDiagnosticIds.Contains(one.Id)).ToImmutableArray();
        var offers = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic.Location.SourceSpan, same, (action, about) => offers.AddRange(about.Contains(diagnostic) ? [action] : []), default));
        return offers;
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(CodeFixProvider fix, string project, string rule) => [.. (await OffersAsync(fix, project, rule)).Select(action => action.Title)];

    /// <summary>Does what an action says.</summary>
    public async Task ApplyAsync(CodeAction action) =>
        Solution = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>Does what an action says, everywhere.</summary>
    public async Task ApplyToAllAsync(CodeFixProvider fix, string project, CodeAction action)
    {
        var document = Solution.Projects.First(one => one.FilePath == "/repo/" + project).Documents.First();
        var context = new FixAllContext(document, fix, FixAllScope.Solution, action.EquivalenceKey, fix.FixableDiagnosticIds, new Findings(), default);
        await ApplyAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>The text of a file, the same in each project that has it.</summary>
    public async Task<string> ReadAsync(string path)
    {
        var texts = new HashSet<string>();
        foreach (var id in Solution.GetDocumentIdsWithFilePath("/repo/" + path))
            texts.Add((await (Solution.GetDocument(id) ?? Solution.GetAdditionalDocument(id)!).GetTextAsync()).ToString());
        return Assert.Single(texts);
    }

    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project) =>
        await (await project.GetCompilationAsync())!.WithAnalyzers([new OwnershipAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();

    public void Dispose() => _workspace.Dispose();

    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await FindAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await FindAsync(document.Project)).Where(one => one.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
