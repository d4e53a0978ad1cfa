using System.Globalization;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// What the analyzer tells a code fix. It travels as the text properties of a diagnostic, the only thing that the two share.
/// </summary>
/// <param name="FixSuggestion">What to do.</param>
public sealed record FixHint(FixSuggestion FixSuggestion)
{
    private const string KindKey = "OwnershipRemedy";
    private const string FactKey = "OwnershipFact";
    private const string GuessKey = "OwnershipGuess";
    private const string NewFileKey = "OwnershipNewFile";
    private const string ValueKey = "OwnershipValue";
    private const string WrittenKey = "OwnershipWritten";
    private const string ServiceKey = "OwnershipService";
    private const string AssemblyKey = "OwnershipAssembly";
    private const string HomeKey = "OwnershipHome";
    private const string ProfileKey = "OwnershipProfile";
    private const string MissingKey = "OwnershipMissing";

    /// <summary>Whether the file at hand is no place for declarations, so that they belong in a new one.</summary>
    public bool NeedsNewFile { get; init; }

    /// <summary>Path of the file at hand for declarations, as the compiler knows it; null when it is the one with the finding.</summary>
    public string? Home { get; init; }

    /// <summary>
    /// Absolute path of the <c>service.json</c> in which the service itself is declared, if it can take the declaration; or null.
    /// </summary>
    public string? Profile { get; init; }

    /// <summary>The values written at the additional locations of the diagnostic, in their order.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>
    /// Everything that the assembly as a whole does not declare, this finding included, in the order in which people think of it.
    /// </summary>
    public IReadOnlyList<FixSuggestion> Missing { get; init; } = [];

    /// <summary>The hint as properties.</summary>
    public IReadOnlyDictionary<string, string?> ToProperties()
    {
        var properties = new Dictionary<string, string?>
        {
            [KindKey] = FixSuggestion.Kind.ToString(),
            [FactKey] = FixSuggestion.Fact.ToString(),
        };
        if (FixSuggestion.IsGuess)
            properties[GuessKey] = "";
        if (NeedsNewFile)
            properties[NewFileKey] = "";
        AddText(ServiceKey, FixSuggestion.Service);
        AddText(AssemblyKey, FixSuggestion.Assembly);
        AddText(HomeKey, Home);
        AddText(ProfileKey, Profile);
        // A key for each value, because a value may hold any separator.
        Add(ValueKey, FixSuggestion.Values);
        Add(WrittenKey, Written);
        foreach (var missing in Missing)
        {
            Add(MissingKey + missing.Fact, missing.Values);
            if (missing.IsGuess)
                properties[GuessKey + missing.Fact] = "";
        }

        return properties;

        void AddText(string key, string? text)
        {
            if (text is not null)
                properties[key] = text;
        }

        void Add(string key, IReadOnlyList<string> values)
        {
            for (var i = 0; i < values.Count; i++)
                properties[Numbered(key, i)] = values[i];
        }
    }

    /// <summary>The hint in the properties of a diagnostic, or null when they hold none.</summary>
    public static FixHint? FromProperties(IReadOnlyDictionary<string, string?> properties)
    {
        if (Named<FixSuggestionKind>(KindKey) is not { } kind
            || Named<FactKind>(FactKey) is not { } fact
            || FixSuggestion.OrNone(kind, fact, List(ValueKey)) is not { } suggestion)
            return null;
        return new FixHint(suggestion with { IsGuess = Has(GuessKey), Service = Text(ServiceKey), Assembly = Text(AssemblyKey) })
        {
            NeedsNewFile = Has(NewFileKey),
            Home = Text(HomeKey),
            Profile = Text(ProfileKey),
            Written = List(WrittenKey),
            Missing = [.. Fact.All.Select(fact => MissingOf(fact.Kind)).OfType<FixSuggestion>()],
        };

        FixSuggestion? MissingOf(FactKind kind)
        {
            var missing = FixSuggestion.OrNone(FixSuggestionKind.Declare, kind, List(MissingKey + kind));
            return missing is null ? null : missing with { IsGuess = Has(GuessKey + kind) };
        }

        bool Has(string key) => properties.ContainsKey(key);

        string? Text(string key) => properties.TryGetValue(key, out var text) ? text : null;

        T? Named<T>(string key) where T : struct, Enum => Enum.TryParse<T>(Text(key), out var value) ? value : null;

        IReadOnlyList<string> List(string key)
        {
            var values = new List<string>();
            while (properties.TryGetValue(Numbered(key, values.Count), out var value) && value is not null)
                values.Add(value);
            return values;
        }
    }

    private static string Numbered(string key, int number) => key + number.ToString(CultureInfo.InvariantCulture);
}
