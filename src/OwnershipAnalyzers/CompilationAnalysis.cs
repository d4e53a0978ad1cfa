using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OwnershipAnalyzers.Boundaries;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reporting;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers;

/// <summary>One look at one compilation.</summary>
internal sealed class CompilationAnalysis
{
    private readonly Compilation _compilation;
    private readonly Slice _slice;
    private readonly RepositoryPaths _paths;
    private readonly GeneratedCode _generated;
    private readonly AssemblyFacts _facts;
    private readonly SuppressionPolicy _tolerance;
    private readonly StaleUses _stale;
    private readonly Lazy<FindingReporter?> _reporter;
    private readonly InternalErrors _errors;

    public CompilationAnalysis(Compilation compilation, Slice slice, string sliceFile, InternalErrors errors, CancellationToken cancellation)
    {
        _errors = errors;
        (_compilation, _slice, _paths) = (compilation, slice, new RepositoryPaths(sliceFile, slice));
        _generated = new GeneratedCode(compilation, _paths);
        _facts = new FactsReader(compilation, slice, _paths, _generated).Read(cancellation);
        (_tolerance, _stale) = (new SuppressionPolicy(slice), new StaleUses(slice));
        _reporter = new Lazy<FindingReporter?>(() => Reporter(cancellation));
    }

    /// <summary>The presets of those who own code of the project, the loudest.</summary>
    public AnalysisMode Loudest =>
        new string?[] { null }.Concat(_facts.LogicalServices).Max(logical => _slice.ModeOf(_slice.OwningTeam(_facts with { Logical = logical })));

    /// <summary>What is wrong with what the project declares, by the file during whose analysis it is to be reported; null when nothing is.</summary>
    public ILookup<SyntaxTree, Diagnostic>? CheckDeclarations(IReadOnlyList<AssemblyRule> rules, CancellationToken cancellation)
    {
        var findings = AssemblyRule.CheckAll(rules, _facts, _slice).Where(IsToBeReported).ToList();
        return findings.Count == 0 ? null : _reporter.Value?.Report(findings, cancellation);
    }

    /// <summary>Looks for uses of other services; null when there can be none to report.</summary>
    public BoundaryCheck? FindBoundaries(IReadOnlyList<UseRule> rules, SeverityFilter filter, CancellationToken cancellation) =>
        _compilation.ScriptCompilationInfo is not null ? null
        : BoundaryCheck.Of(_compilation, _slice, _facts, _paths, _generated, [.. rules.Where(rule => filter.Hears(rule.Rule))], _errors, cancellation);

    /// <summary>Looks through bodies while the compiler has their operations at hand.</summary>
    public void LookAt(BoundaryCheck boundaries, OperationBlockAnalysisContext bodies)
    {
        if (bodies.OperationBlocks is [var first, ..] && !_generated.Contains(first.Syntax.SyntaxTree, bodies.CancellationToken))
            boundaries.Look(bodies.OperationBlocks, bodies.OwningSymbol);
    }

    /// <summary>Whether there are entries of the baseline about uses, of which somebody has to say when they no longer occur.</summary>
    public bool HasAcceptedUses => !_stale.IsEmpty;

    /// <summary>What a file uses of others against a rule, and what it no longer does; nothing in a file that a tool wrote.</summary>
    /// <param name="boundaries">Finds the uses; null when there can be none.</param>
    /// <param name="filter">Who reads what is reported.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Stops the search.</param>
    public IEnumerable<Diagnostic> CheckUses(BoundaryCheck? boundaries, SeverityFilter filter, SemanticModel file, CancellationToken cancellation)
    {
        var tree = file.SyntaxTree;
        if (_generated.Contains(tree, cancellation) || _reporter.Value is not { } reporter)
            return [];
        var uses = boundaries is null ? [] : boundaries.Find(file, rule => filter.Hears(rule.Rule, tree), cancellation);
        if (uses.Count == 0 && _stale.IsEmpty)
            return [];
        var path = _paths.Relative(tree.FilePath);
        var found = uses.Select(use => (use, about: About(use, path))).ToList();
        var stale = _stale.IsEmpty ? [] : _stale.Find(file, path, found.Select(one => one.about), rule => filter.Hears(rule, tree), cancellation);
        return
        [
            // What is accepted needs no words.
            .. found.Where(one => IsToBeReported(one.about))
                .SelectMany(one => _errors.Ask<(FoundUse Use, Finding About), IReadOnlyList<Diagnostic>>(one.use.Rule.Rule, one, asked => [Report(asked.Use, asked.About)], [])),
            .. stale.Select(gone => reporter.Report(gone.Finding with { Mode = Loudest }, gone.Place)),
        ];

        Diagnostic Report(FoundUse use, Finding about)
        {
            var place = new SourcePlace(use.Location, path, IsBroken: false);
            return reporter.Report(use.Rule.Report(boundaries!.Describe(use), place) with { Subject = about.Subject, Team = about.Team, Mode = about.Mode }, place);
        }
    }

    private bool IsToBeReported(Finding finding) => finding.Mode != AnalysisMode.None && !_tolerance.Covers(finding);

    /// <summary>What a use is about, whose it is and how loud, without the words.</summary>
    private Finding About(FoundUse found, string file)
    {
        var reference = found.Use.Reference;
        var uses = Subjects.OfUses(Subjects.Of(_facts with { Logical = reference.Logical }), reference);
        return new Finding(found.Rule.Rule, null) { Subject = Subjects.OfUse(found.Rule, uses, file, NameOf(found.Symbol)), Team = reference.User.Team, Mode = _slice.ModeOf(reference.User.Team) };
    }

    /// <summary>The type that is used, or the one that has the member.</summary>
    private static string NameOf(ISymbol symbol) => (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.OriginalDefinition.ToDisplayString() ?? symbol.ToDisplayString();

    private FindingReporter? Reporter(CancellationToken cancellation)
    {
        if (_compilation.SyntaxTrees.FirstOrDefault() is not { } first || _compilation.ScriptCompilationInfo is not null)
            return null;
        var files = HandWritten(cancellation);
        if (files.Count == 0 && IsRazorViews)
            return null;
        var declaring = new HashSet<SyntaxTree>(_facts.Declarations.Select(d => d.Place).OfType<SourcePlace>().Select(place => place.Location.SourceTree!));
        var anchor = AnchorFile.Choose(files, declaring.Contains, cancellation);
        return new FindingReporter(anchor, first, _facts, _paths, _slice.ErrorsAsWarnings ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error);
    }

    /// <summary>Older SDKs compile the views of a project a second time, into an assembly that nobody can declare anything for.</summary>
    private bool IsRazorViews => _compilation.AssemblyName?.EndsWith(".Views", StringComparison.Ordinal) == true;

    /// <summary>
    /// The files of the project's own folder, since a declaration in a file that projects share would speak for all of them; the shared
    /// ones only if there are no others.
    /// </summary>
    private List<SyntaxTree> HandWritten(CancellationToken cancellation)
    {
        var files = _compilation.SyntaxTrees.Where(file => !_generated.Contains(file, cancellation))
            .OrderBy(file => _paths.Relative(file.FilePath), StringComparer.Ordinal).ToList();
        var own = files.Where(file => _paths.IsInProject(file.FilePath)).ToList();
        return own.Count > 0 ? own : files;
    }
}
