using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Facts;
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
            TestState.AdditionalFiles.Add((_folder + "obj/App.ownership.slice", SliceFormat.Write(_slice)));
        CopyToFrameworks(TestState);
        if (FixedState.Sources.Count > 0)
            CopyToFrameworks(FixedState);
        await base.RunImplAsync(cancellationToken);
    }

    private Solution Complete(Solution solution, ProjectId project) => solution.WithProjectFilePath(project, _folder + "App.csproj")
        .WithProjectAssemblyName(project, "App").AddAnalyzerReference(project, GeneratorReference.Instance);

    private void CopyToFrameworks(SolutionState state)
    {
        foreach (var name in TestState.AdditionalProjects.Keys)
        {
            var framework = state.AdditionalProjects[name];
            framework.ReferenceAssemblies = ReferenceAssemblies;
            framework.Sources.AddRange(state.Sources);
            framework.AdditionalReferences.AddRange(TestState.AdditionalReferences);
            framework.AdditionalFiles.AddRange(TestState.AdditionalFiles);
            framework.AnalyzerConfigFiles.AddRange(TestState.AnalyzerConfigFiles);
        }
    }

    private string Absolute(string path) => path.StartsWith('/') ? path : _folder + path;
}
