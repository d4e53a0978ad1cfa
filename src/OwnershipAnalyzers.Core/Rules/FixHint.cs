using System.Globalization;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>What the analyzer tells a code fix. It travels as the text properties of a diagnostic, the only thing that the two share.</summary>
/// <param name="Remedy">What to do.</param>
public sealed record FixHint(Remedy Remedy)
{
    private const string KindKey = "OwnershipRemedy";
    private const string FactKey = "OwnershipFact";
    private const string GuessKey = "OwnershipGuess";
    private const string NewFileKey = "OwnershipNewFile";
    private const string ValueKey = "OwnershipValue";
    private const string WrittenKey = "OwnershipWritten";

    /// <summary>Whether the file with the finding is no place for declarations, so that they belong in a new one.</summary>
    public bool NeedsNewFile { get; init; }

    /// <summary>The values written at the additional locations of the diagnostic, in their order.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>The hint as properties.</summary>
    public IReadOnlyDictionary<string, string?> ToProperties()
    {
        var properties = new Dictionary<string, string?> { [KindKey] = Remedy.Kind.ToString(), [FactKey] = Remedy.Fact.ToString() };
        if (Remedy.IsGuess)
            properties[GuessKey] = "";
        if (NeedsNewFile)
            properties[NewFileKey] = "";
        // A key for each value, because a value may hold any separator.
        Add(ValueKey, Remedy.Values);
        Add(WrittenKey, Written);
        return properties;

        void Add(string key, IReadOnlyList<string> values)
        {
            for (var i = 0; i < values.Count; i++)
                properties[Numbered(key, i)] = values[i];
        }
    }

    /// <summary>The hint in the properties of a diagnostic, or null when they hold none.</summary>
    public static FixHint? FromProperties(IReadOnlyDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(KindKey, out var kindName) || !Enum.TryParse<RemedyKind>(kindName, out var kind)
            || !properties.TryGetValue(FactKey, out var factName) || !Enum.TryParse<FactKind>(factName, out var fact)
            || Remedy.OrNone(kind, fact, List(ValueKey)) is not { } remedy)
            return null;
        return new FixHint(remedy with { IsGuess = properties.ContainsKey(GuessKey) })
        {
            NeedsNewFile = properties.ContainsKey(NewFileKey),
            Written = List(WrittenKey),
        };

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
