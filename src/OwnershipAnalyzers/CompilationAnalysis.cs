using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OwnershipAnalyzers.Boundaries;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reporting;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers;

/// <summary>The analysis of one compilation.</summary>
internal sealed class CompilationAnalysis
{
    private readonly CompilationContext _context;
    private readonly InternalErrors _errors;
    private readonly SuppressionPolicy _suppressions;
    private readonly StaleUses _stale;
    private readonly Lazy<FindingReporter?> _reporter;

    public CompilationAnalysis(CompilationContext context, InternalErrors errors, CancellationToken cancellation)
    {
        _context = context;
        _errors = errors;
        _suppressions = new SuppressionPolicy(context.Slice);
        _stale = new StaleUses(context.Slice);
        _reporter = new Lazy<FindingReporter?>(() => NewReporter(cancellation));
    }

    /// <summary>The preset of the assembly as a whole or of one of its logical services, whichever is the loudest.</summary>
    public AnalysisMode Loudest
    {
        get
        {
            IEnumerable<string?> parts = [null, .. _context.Facts.LogicalServices];
            return parts.Max(logical => _context.Slice.ModeOf(_context.Slice.OwningTeam(_context.Facts with { Logical = logical })));
        }
    }

    /// <summary>Whether there are entries of the baseline about uses, of which somebody has to say when they no longer occur.</summary>
    public bool HasAcceptedUses => !_stale.IsEmpty;

    private bool IsScript => _context.Compilation.ScriptCompilationInfo is not null;

    /// <summary>Older SDKs compile the views of a project a second time, into an assembly that nobody can declare anything for.</summary>
    private bool IsRazorViews => _context.Compilation.AssemblyName?.EndsWith(".Views", StringComparison.Ordinal) == true;

    /// <summary>
    /// What is wrong with what the project declares, by the file during whose analysis it is to be reported; null when nothing is.
    /// </summary>
    public ILookup<SyntaxTree, Diagnostic>? CheckDeclarations(IReadOnlyList<AssemblyRule> rules, CancellationToken cancellation)
    {
        var findings = AssemblyRule.CheckAll(rules, _context.Facts, _context.Slice).Where(IsToBeReported).ToList();
        return findings.Count == 0 ? null : _reporter.Value?.Report(findings, cancellation);
    }

    /// <summary>Looks for uses of other services; null when there can be none to report.</summary>
    public BoundaryCheck? FindBoundaries(IReadOnlyList<UseRule> rules, SeverityFilter filter, CancellationToken cancellation)
    {
        if (IsScript)
            return null;
        return BoundaryCheck.Of(_context, [.. rules.Where(rule => filter.Hears(rule.Rule))], _errors, cancellation);
    }

    /// <summary>Looks through bodies while the compiler has their operations at hand.</summary>
    public void LookAt(BoundaryCheck boundaries, OperationBlockAnalysisContext bodies)
    {
        if (bodies.OperationBlocks is [var first, ..] && !_context.Generated.Contains(first.Syntax.SyntaxTree, bodies.CancellationToken))
            boundaries.Look(bodies.OperationBlocks, bodies.OwningSymbol);
    }

    /// <summary>The uses in a file that violate a rule, and accepted ones that are gone; nothing in a file that a tool wrote.</summary>
    /// <param name="boundaries">Finds the uses; null when there can be none.</param>
    /// <param name="filter">Who reads what is reported.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Stops the search.</param>
    public IEnumerable<Diagnostic> CheckUses(
        BoundaryCheck? boundaries, SeverityFilter filter, SemanticModel file, CancellationToken cancellation)
    {
        var tree = file.SyntaxTree;
        if (_context.Generated.Contains(tree, cancellation) || _reporter.Value is not { } reporter)
            return [];
        var uses = boundaries is null ? [] : boundaries.Find(file, rule => filter.Hears(rule.Rule, tree), cancellation);
        if (uses.Count == 0 && _stale.IsEmpty)
            return [];
        var path = _context.Paths.Relative(tree.FilePath);
        var found = uses.Select(use => (Use: use, Finding: FindingOf(use, path))).ToList();
        var stale = _stale.IsEmpty
            ? []
            : _stale.Find(file, path, found.Select(use => use.Finding), rule => filter.Hears(rule, tree), cancellation);
        return
        [
            // A message is only made for what is not accepted.
            .. found.Where(use => IsToBeReported(use.Finding)).SelectMany(Report),
            .. stale.Select(gone => reporter.Report(gone.Finding with { Mode = Loudest }, gone.Place)),
        ];

        IReadOnlyList<Diagnostic> Report((FoundUse Use, Finding Finding) use) =>
            _errors.Ask<(FoundUse Use, Finding Finding), IReadOnlyList<Diagnostic>>(
                use.Use.Rule.Rule, use, asked => [Describe(asked.Use, asked.Finding)], otherwise: []);

        Diagnostic Describe(FoundUse use, Finding finding)
        {
            var place = new SourcePlace(use.Location, path, IsBroken: false);
            var report = use.Rule.Report(boundaries!.Describe(use), place);
            return reporter.Report(report with { Subject = finding.Subject, Team = finding.Team, Mode = finding.Mode }, place);
        }
    }

    private bool IsToBeReported(Finding finding) => finding.Mode != AnalysisMode.None && !_suppressions.Covers(finding);

    /// <summary>The finding about a use without its message: what it is about, who owns that, and how loud it is.</summary>
    private Finding FindingOf(FoundUse found, string file)
    {
        var reference = found.Use.Reference;
        var uses = Subjects.OfUses(Subjects.Of(_context.Facts with { Logical = reference.Logical }), reference);
        return Finding.WithoutWords(found.Rule.Rule) with
        {
            Subject = Subjects.OfUse(found.Rule, uses, file, NameOf(found.Symbol)),
            Team = reference.User.Team,
            Mode = _context.Slice.ModeOf(reference.User.Team),
        };
    }

    /// <summary>The type that is used, or the one that has the member.</summary>
    private static string NameOf(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        return type is null ? symbol.ToDisplayString() : type.OriginalDefinition.ToDisplayString();
    }

    private FindingReporter? NewReporter(CancellationToken cancellation)
    {
        if (_context.Compilation.SyntaxTrees.FirstOrDefault() is not { } first || IsScript)
            return null;
        var files = HandWritten(cancellation);
        if (files.Count == 0 && IsRazorViews)
            return null;
        var places = _context.Facts.Declarations.Select(declaration => declaration.Place).OfType<SourcePlace>();
        var declaring = new HashSet<SyntaxTree>(places.Select(place => place.Location.SourceTree!));
        return new FindingReporter(_context, AnchorFile.Choose(files, declaring.Contains, cancellation), first);
    }

    /// <summary>
    /// The files in the project's own folder, since a declaration in a file that projects share would speak for all of them; the shared
    /// ones only if there are no others.
    /// </summary>
    private List<SyntaxTree> HandWritten(CancellationToken cancellation)
    {
        var files = _context.Compilation.SyntaxTrees
            .Where(file => !_context.Generated.Contains(file, cancellation))
            .OrderBy(file => _context.Paths.Relative(file.FilePath), StringComparer.Ordinal)
            .ToList();
        var own = files.Where(file => _context.Paths.IsInProject(file.FilePath)).ToList();
        return own.Count > 0 ? own : files;
    }
}
