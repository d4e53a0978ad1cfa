using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Reporting;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers;

/// <summary>One look at one compilation.</summary>
internal sealed class Inspection(Compilation compilation, Slice slice, string sliceFile)
{
    private static readonly ILookup<SyntaxTree, Diagnostic> Nothing = Array.Empty<Diagnostic>().ToLookup(diagnostic => diagnostic.Location.SourceTree!);

    private readonly RepositoryPaths _paths = new(sliceFile, slice);

    /// <summary>What is wrong, by the file during whose analysis it is to be reported.</summary>
    public ILookup<SyntaxTree, Diagnostic> Run(CancellationToken cancellation)
    {
        var generated = new GeneratedCode(compilation, _paths);
        var facts = new FactsReader(compilation, slice, _paths, generated).Read(cancellation);
        var findings = AssemblyRule.CheckAll(facts, slice);
        if (findings.Count == 0 || compilation.SyntaxTrees.FirstOrDefault() is not { } first || compilation.ScriptCompilationInfo is not null)
            return Nothing;
        var files = HandWritten(generated, cancellation);
        if (files.Count == 0 && IsRazorViews)
            return Nothing;
        var declaring = new HashSet<SyntaxTree>(facts.Declarations.Select(d => d.Place).OfType<SourcePlace>().Select(place => place.Location.SourceTree!));
        var anchor = AnchorFile.Choose(files, declaring.Contains, cancellation);
        return new FindingReporter(anchor, first, slice.Project, _paths).Report(findings, cancellation);
    }

    /// <summary>Older SDKs compile the views of a project a second time, into an assembly that nobody can declare anything for.</summary>
    private bool IsRazorViews => compilation.AssemblyName?.EndsWith(".Views", StringComparison.Ordinal) == true;

    /// <summary>
    /// The files of the project's own folder, since a declaration in a file that projects share would speak for all of them; the shared
    /// ones only if there are no others.
    /// </summary>
    private List<SyntaxTree> HandWritten(GeneratedCode generated, CancellationToken cancellation)
    {
        var files = compilation.SyntaxTrees.Where(file => !generated.Contains(file, cancellation))
            .OrderBy(file => _paths.Relative(file.FilePath), StringComparer.Ordinal).ToList();
        var own = files.Where(file => _paths.IsInProject(file.FilePath)).ToList();
        return own.Count > 0 ? own : files;
    }
}
