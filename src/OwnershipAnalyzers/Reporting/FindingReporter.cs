using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Reporting;

/// <summary>Turns findings into diagnostics, each with the file during whose analysis it is reported.</summary>
/// <param name="anchor">Where findings about the whole assembly go; null when the project has no hand-written file.</param>
/// <param name="first">Any file, for findings that lie in none.</param>
/// <param name="facts">What the assembly declares.</param>
/// <param name="paths">The repository.</param>
/// <param name="loudest">How loud a finding may be.</param>
internal sealed class FindingReporter(AnchorFile? anchor, SyntaxTree first, AssemblyFacts facts, RepositoryPaths paths, DiagnosticSeverity loudest)
{
    /// <summary>The diagnostics of each file.</summary>
    public ILookup<SyntaxTree, Diagnostic> Report(IReadOnlyList<Finding> findings, CancellationToken cancellation)
    {
        List<FixSuggestion> missing = [.. findings.Where(IsMissing).Select(finding => finding.FixSuggestion!).OrderBy(remedy => remedy.Fact)];
        // The compiler has already said what is wrong there.
        return findings.Where(finding => finding.Place is not SourcePlace { IsBroken: true })
            .Select(finding => Describe(finding, LocationOf(finding.Place, cancellation), missing: IsMissing(finding) ? missing : []))
            .ToLookup(diagnostic => diagnostic.Location.SourceTree ?? anchor?.Tree ?? first);
    }

    /// <summary>The diagnostic of a finding about a use. What would mend it is declared elsewhere.</summary>
    public Diagnostic Report(Finding finding, SourcePlace use) => Describe(finding, use.Location, isUse: true);

    private Location LocationOf(Place? place, CancellationToken cancellation) => place switch
    {
        SourcePlace source => source.Location,
        FilePlace { Path.Length: > 0 } file => External(file),
        _ => anchor?.Location(cancellation) ?? External(new FilePlace(facts.Project)),
    };

    private Location External(FilePlace file)
    {
        var position = new LinePosition(Math.Max(file.Line - 1, 0), Math.Max(file.Column - 1, 0));
        return Location.Create(paths.Absolute(file.Path), default, new LinePositionSpan(position, position));
    }

    /// <summary>Whether it is about something that the assembly as a whole does not declare anywhere.</summary>
    private static bool IsMissing(Finding finding) => finding is { Place: null, FixSuggestion: { Kind: FixSuggestionKind.Declare, Service: null, Assembly: null } };

    private Diagnostic Describe(Finding finding, Location location, bool isUse = false, IReadOnlyList<FixSuggestion>? missing = null)
    {
        var related = finding.Related.Where(declaration => declaration.Place is SourcePlace).ToList();
        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            location,
            // What the user's configuration says wins over it, and so does that of a preset which a project chooses.
            Quieter(Descriptors.SeverityOf(finding.Rule.In(finding.Mode ?? AnalysisMode.Default)), loudest),
            related.Select(declaration => ((SourcePlace)declaration.Place).Location),
            PropertiesOf(finding, related, isUse, missing ?? []),
            [.. finding.Arguments]);
    }

    private static DiagnosticSeverity Quieter(DiagnosticSeverity one, DiagnosticSeverity other) => one < other ? one : other;

    private ImmutableDictionary<string, string?> PropertiesOf(Finding finding, IReadOnlyList<Declaration> related, bool isUse, IReadOnlyList<FixSuggestion> missing)
    {
        var named = ImmutableDictionary<string, string?>.Empty.Add(Subjects.PropertyKey, finding.Subject);
        if (finding.FixSuggestion is not { } remedy || Possible(remedy, finding.Related) is not { Values.Count: > 0 } possible)
            return named;
        var hint = new FixHint(possible)
        {
            NeedsNewFile = (isUse || finding.Place is null) && anchor is { HoldsDeclarations: false },
            Home = isUse ? anchor?.Tree.FilePath : null,
            Profile = remedy.Fact == FactKind.Dependency || IsMissing(finding) ? ProfileOf(remedy.Service) : null,
            Written = [.. related.Select(declaration => declaration.Value)],
            Missing = missing,
        };
        return named.AddRange(hint.ToProperties());
    }

    /// <summary>
    /// The profile that declares a service, or at least something of it; null when attributes or properties alone do, and one more carrier
    /// would only spread its facts.
    /// </summary>
    private string? ProfileOf(string? logical) => facts.Declarations
        .Where(declaration => declaration.Of == logical && (declaration.Kind == FactKind.Service || !facts.Declarations.Any(other => other.Kind == FactKind.Service && other.Of == logical)))
        .Select(declaration => declaration.Place).OfType<FilePlace>()
        .Where(place => place.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        .Select(place => paths.Absolute(place.Path))
        .FirstOrDefault();

    /// <summary>A code fix can remove attributes, but not properties and the lines of a <c>service.json</c>.</summary>
    private static FixSuggestion Possible(FixSuggestion remedy, IReadOnlyList<Declaration> related) => remedy.Kind != FixSuggestionKind.Keep
        ? remedy
        : remedy with { Values = [.. remedy.Values.Where(kept => related.All(other => other.Place is SourcePlace || other.Value == kept))] };
}
