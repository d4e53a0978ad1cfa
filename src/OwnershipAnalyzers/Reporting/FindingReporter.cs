using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Reporting;

/// <summary>Turns findings into diagnostics, each with the file during whose analysis it is reported.</summary>
/// <param name="context">The compilation.</param>
/// <param name="anchor">Where findings about the whole assembly go; null when the project has no hand-written file.</param>
/// <param name="first">Any file, for findings that lie in none.</param>
internal sealed class FindingReporter(CompilationContext context, AnchorFile? anchor, SyntaxTree first)
{
    private readonly DiagnosticSeverity _loudest =
        context.Slice.ErrorsAsWarnings ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;

    /// <summary>The diagnostics of each file.</summary>
    public ILookup<SyntaxTree, Diagnostic> Report(IReadOnlyList<Finding> findings, CancellationToken cancellation)
    {
        List<FixSuggestion> missing =
            [.. findings.Where(IsMissing).Select(finding => finding.FixSuggestion!).OrderBy(suggestion => suggestion.Fact)];
        // The compiler has already said what is wrong with a broken attribute.
        return findings.Where(finding => finding.Place is not SourcePlace { IsBroken: true })
            .Select(finding => Describe(finding, LocationOf(finding.Place, cancellation), missing: IsMissing(finding) ? missing : []))
            .ToLookup(diagnostic => diagnostic.Location.SourceTree ?? anchor?.Tree ?? first);
    }

    /// <summary>The diagnostic of a finding about a use. The declaration that would fix it belongs elsewhere.</summary>
    public Diagnostic Report(Finding finding, SourcePlace use) => Describe(finding, use.Location, isUse: true);

    private Location LocationOf(Place? place, CancellationToken cancellation) => place switch
    {
        SourcePlace source => source.Location,
        FilePlace { Path.Length: > 0 } file => External(file),
        _ => anchor?.Location(cancellation) ?? External(new FilePlace(context.Slice.Project)),
    };

    private Location External(FilePlace file)
    {
        var position = new LinePosition(Math.Max(file.Line - 1, 0), Math.Max(file.Column - 1, 0));
        return Location.Create(context.Paths.Absolute(file.Path), default, new LinePositionSpan(position, position));
    }

    /// <summary>Whether it is about something that the assembly as a whole does not declare anywhere.</summary>
    private static bool IsMissing(Finding finding) =>
        finding is { Place: null, FixSuggestion: { Kind: FixSuggestionKind.Declare, Service: null, Assembly: null } };

    private Diagnostic Describe(Finding finding, Location location, bool isUse = false, IReadOnlyList<FixSuggestion>? missing = null)
    {
        var severity = Descriptors.SeverityOf(finding.Rule.In(finding.Mode ?? AnalysisMode.Default));
        var related = finding.Related.Where(declaration => declaration.Place is SourcePlace).ToList();
        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            location,
            // The user's configuration overrides it, and so does that of a preset which a project chooses.
            severity < _loudest ? severity : _loudest,
            related.Select(declaration => ((SourcePlace)declaration.Place).Location),
            PropertiesOf(finding, related, isUse, missing ?? []),
            finding.Message);
    }

    private ImmutableDictionary<string, string?> PropertiesOf(
        Finding finding, IReadOnlyList<Declaration> related, bool isUse, IReadOnlyList<FixSuggestion> missing)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Subjects.PropertyKey, finding.Subject);
        if (finding.FixSuggestion is not { } suggestion || Possible(suggestion, finding.Related) is not { Values.Count: > 0 } possible)
            return properties;
        var fitsProfile = suggestion.Fact == FactKind.Dependency || IsMissing(finding);
        var hint = new FixHint(possible)
        {
            NeedsNewFile = (isUse || finding.Place is null) && anchor is { HoldsDeclarations: false },
            Home = isUse ? anchor?.Tree.FilePath : null,
            Profile = fitsProfile ? ProfileOf(suggestion.Service) : null,
            Written = [.. related.Select(declaration => declaration.Value)],
            Missing = missing,
        };
        return properties.AddRange(hint.ToProperties());
    }

    /// <summary>
    /// The profile that declares a service, or at least something of it; null when attributes or properties alone do: a profile would only
    /// spread its facts over one more file.
    /// </summary>
    private string? ProfileOf(string? logical)
    {
        var ofService = context.Facts.Declarations.Where(declaration => declaration.Of == logical).ToList();
        var namesService = ofService.Exists(declaration => declaration.Kind == FactKind.Service);
        return ofService
            .Where(declaration => declaration.Kind == FactKind.Service || !namesService)
            .Select(declaration => declaration.Place)
            .OfType<FilePlace>()
            .Where(place => place.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            .Select(place => context.Paths.Absolute(place.Path))
            .FirstOrDefault();
    }

    /// <summary>A code fix can remove attributes, but not properties and the lines of a <c>service.json</c>.</summary>
    private static FixSuggestion Possible(FixSuggestion suggestion, IReadOnlyList<Declaration> related)
    {
        if (suggestion.Kind != FixSuggestionKind.Keep)
            return suggestion;
        return suggestion with { Values = [.. suggestion.Values.Where(CanKeep)] };

        bool CanKeep(string value) => related.All(declaration => declaration.Place is SourcePlace || declaration.Value == value);
    }
}
