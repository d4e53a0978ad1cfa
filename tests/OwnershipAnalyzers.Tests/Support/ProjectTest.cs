using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reporting;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tests.Support;

/// <summary>
/// A project in /repo/src/App that declares everything by properties. A test takes declarations away, adds files with the expected findings
/// marked in them, and says what the files look like after a fix.
/// </summary>
internal sealed class ProjectTest<TFix> : CSharpCodeFixTest<OwnershipAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private readonly string _workspaceKind;
    private readonly string _folder;
    private readonly List<string> _referenced = [];
    private Slice? _slice = Sample.Complete;

    public ProjectTest(bool isBatch = false, string folder = "/repo/src/App/")
    {
        _folder = folder;
        _workspaceKind = isBatch ? WorkspaceKind.MSBuild : WorkspaceKind.Host;
        ReferenceAssemblies = SdkReferences.Net10;
        TestState.AdditionalReferences.AddRange(SdkReferences.All);
        SolutionTransforms.Add((solution, _) => solution.ProjectIds.Aggregate(solution, Complete));
    }

    public ProjectTest<TFix> Without(params FactKind[] kinds) => Slice(_slice!.Without(kinds));

    public ProjectTest<TFix> With(FactKind kind, string value) => Slice(_slice!.With(kind, value));

    public ProjectTest<TFix> Slice(Slice? slice)
    {
        _slice = slice;
        return this;
    }

    /// <summary>A file, by its path from the project's folder.</summary>
    public ProjectTest<TFix> File(string path, string source)
    {
        TestState.Sources.Add((Absolute(path), source));
        return this;
    }

    /// <summary>A project that this one references, in a folder beside it.</summary>
    public ProjectTest<TFix> References(string name, params (string File, string Source)[] files)
    {
        AddTo(TestState, name, In(name, files));
        _referenced.Add(name);
        return this;
    }

    /// <summary>A referenced project as it is after the fix.</summary>
    public ProjectTest<TFix> ReferenceBecomes(string name, params (string File, string Source)[] files)
    {
        AddTo(FixedState, name, In(name, files));
        return this;
    }

    /// <summary>A file that is not compiled and that editors know, by its absolute path.</summary>
    public ProjectTest<TFix> Knows(string path, string text)
    {
        TestState.AdditionalFiles.Add((path, text));
        return this;
    }

    /// <summary>Such a file as it is after the fix.</summary>
    public ProjectTest<TFix> KnownBecomes(string path, string text)
    {
        FixedState.AdditionalFiles.Add((path, text));
        return this;
    }

    /// <summary>A file as it is after the fix.</summary>
    public ProjectTest<TFix> Becomes(string path, string source)
    {
        FixedState.Sources.Add((Absolute(path), source));
        return this;
    }

    /// <summary>A file that the fix creates in the project's folder: UTF-8 without byte order mark.</summary>
    public ProjectTest<TFix> Creates(string name, string source)
    {
        FixedState.Sources.Add((name, SourceText.From(source, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))));
        return this;
    }

    /// <summary>How often a fix has to be applied, one finding at a time and all at once.</summary>
    public ProjectTest<TFix> Iterations(int one, int all, int? inDocument = null)
    {
        NumberOfIncrementalIterations = one;
        (NumberOfFixAllIterations, NumberOfFixAllInDocumentIterations, NumberOfFixAllInProjectIterations) = (all, inDocument ?? all, all);
        return this;
    }

    /// <summary>Mends one finding only, and nothing when asked for all of them.</summary>
    public ProjectTest<TFix> OnlyOne()
    {
        CodeFixTestBehaviors |= CodeFixTestBehaviors.FixOne;
        BatchFixedState.Sources.AddRange(TestState.Sources);
        foreach (var name in _referenced)
            AddTo(BatchFixedState, name, TestState.AdditionalProjects[name].Sources);
        BatchFixedState.MarkupHandling = MarkupMode.Allow;
        return Iterations(one: 1, all: 0);
    }

    /// <summary>A known file as it is after all findings were mended at once; <see cref="KnownBecomes"/> says what the first one makes of it.</summary>
    public ProjectTest<TFix> KnownBecomesAtOnce(string path, string text)
    {
        CodeFixTestBehaviors |= CodeFixTestBehaviors.FixOne;
        BatchFixedState.AdditionalFiles.Add((path, text));
        BatchFixedState.MarkupHandling = MarkupMode.Allow;
        return this;
    }

    /// <summary>No fix is offered. Without files after the fix, the test library does not even ask for one.</summary>
    public ProjectTest<TFix> OffersNothing()
    {
        FixedState.Sources.AddRange(TestState.Sources);
        return StillReports();
    }

    /// <summary>The findings stay until the next build, and are marked in the fixed files too.</summary>
    public ProjectTest<TFix> StillReports()
    {
        FixedState.MarkupHandling = MarkupMode.Allow;
        return this;
    }

    /// <summary>Applies the action at this place in the light bulb, which has this title.</summary>
    public ProjectTest<TFix> Applies(string title, int action = 0)
    {
        CodeActionIndex = action;
        CodeActionVerifier = (applied, verifier) => verifier.Equal(title, applied.Title);
        return this;
    }

    /// <summary>A finding in a file that is not compiled.</summary>
    public ProjectTest<TFix> Reports(string id, string file, int line = 1, int column = 1)
    {
        TestState.ExpectedDiagnostics.Add(new DiagnosticResult(id, Descriptors.All.Single(rule => rule.Id == id).DefaultSeverity)
            .WithSpan(file, line, column, line, column).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return this;
    }

    /// <summary>The same files once more, as editors and builds see a project with two target frameworks.</summary>
    public ProjectTest<TFix> TwoFrameworks()
    {
        _ = TestState.AdditionalProjects["App(net9.0)"];
        // The check puts its pragma into the first project only.
        TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        return this;
    }

    protected override Task<Workspace> CreateWorkspaceImplAsync() =>
        Task.FromResult<Workspace>(new AdhocWorkspace(MefHostServices.DefaultHost, _workspaceKind));

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        if (_slice is not null)
        {
            foreach (var state in new[] { TestState, FixedState, BatchFixedState }.Where(state => state == TestState || state.AdditionalFiles.Count > 0))
                state.AdditionalFiles.Insert(0, (_folder + "obj/App.ownership.slice", SourceText.From(SliceFormat.Write(_slice))));
        }

        CopyToFrameworks(TestState);
        foreach (var state in new[] { FixedState, BatchFixedState })
        {
            if (state.Sources.Count > 0 || state.AdditionalFiles.Count > 0)
                CopyToFrameworks(state);
            // Only a state without other projects has those of the state before it.
            foreach (var name in _referenced.Where(name => state.AdditionalProjects.Count > 0 && !state.AdditionalProjects.ContainsKey(name)))
                AddTo(state, name, TestState.AdditionalProjects[name].Sources);
        }

        await base.RunImplAsync(cancellationToken);
    }

    private void AddTo(SolutionState state, string name, IEnumerable<(string Path, SourceText Source)> files)
    {
        var project = state.AdditionalProjects[name];
        project.ReferenceAssemblies = ReferenceAssemblies;
        project.AdditionalReferences.AddRange(SdkReferences.All);
        project.Sources.AddRange(files);
    }

    private static IEnumerable<(string, SourceText)> In(string name, (string File, string Source)[] files) => files.Select(file => ($"/repo/src/{name}/{file.File}", SourceText.From(file.Source)));

    private Solution Complete(Solution solution, ProjectId id)
    {
        var project = solution.GetProject(id)!;
        solution = solution.AddAnalyzerReference(id, GeneratorReference.Instance);
        if (_referenced.Contains(project.Name))
            return solution.WithProjectFilePath(id, $"/repo/src/{project.Name}/{project.Name}.csproj");
        var references = solution.Projects.Where(other => _referenced.Contains(other.Name)).Select(other => new ProjectReference(other.Id)).Except(project.AllProjectReferences);
        return solution.WithProjectFilePath(id, _folder + "App.csproj").WithProjectAssemblyName(id, "App").AddProjectReferences(id, references);
    }

    private void CopyToFrameworks(SolutionState state)
    {
        foreach (var name in TestState.AdditionalProjects.Keys.Except(_referenced))
        {
            var framework = state.AdditionalProjects[name];
            framework.ReferenceAssemblies = ReferenceAssemblies;
            framework.Sources.AddRange(state.Sources);
            framework.AdditionalReferences.AddRange(TestState.AdditionalReferences);
            framework.AdditionalFiles.AddRange(state.AdditionalFiles.Count > 0 ? state.AdditionalFiles : TestState.AdditionalFiles);
            framework.AnalyzerConfigFiles.AddRange(TestState.AnalyzerConfigFiles);
        }
    }

    private string Absolute(string path) => path.StartsWith('/') ? path : _folder + path;
}
