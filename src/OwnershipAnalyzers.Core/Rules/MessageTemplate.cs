using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// A sentence of the rule book with named gaps: <c>Team '{team}' is not in {registry}.</c> What is said only if there is a value for a gap
/// stands behind a question mark: <c>a service{team? of team '{team}'}</c>.
/// </summary>
public sealed class MessageTemplate
{
    private static readonly Regex Gap = new(@"\{(?<name>[a-zA-Z]+)\}", RegexOptions.CultureInvariant);
    private static readonly Regex Option = new(@"\{(?<name>[a-zA-Z]+)\?(?<text>([^{}]|\{[a-zA-Z]+\})*)\}", RegexOptions.CultureInvariant);
    private static readonly Regex Name = new(@"\{(?<name>[a-zA-Z]+)[}?]", RegexOptions.CultureInvariant);

    /// <summary>Something that a rule says.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="text">The sentence with its gaps.</param>
    public MessageTemplate(Rule rule, string text)
    {
        Rule = rule;
        Text = text;
    }

    /// <summary>The rule that says it.</summary>
    public Rule Rule { get; }

    /// <summary>The sentence with its gaps.</summary>
    public string Text { get; }

    /// <summary>The names of the gaps, each once, in the order in which they appear: the order of the values that fill them.</summary>
    public IReadOnlyList<string> Gaps => [.. Name.Matches(Text).Cast<Match>().Select(gap => gap.Groups["name"].Value).Distinct()];

    /// <summary>The sentence with its gaps filled. A value that was forgotten leaves its gap visible: no build fails for that.</summary>
    /// <param name="values">A value for each gap, in the order of <see cref="Gaps"/>; an empty one for what is not there.</param>
    public string Fill(IReadOnlyList<string> values)
    {
        var gaps = Gaps;
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < gaps.Count && i < values.Count; i++)
            known.Add(gaps[i], values[i]);
        var said = Option.Replace(Text, option => ValueOf(option).Length > 0 ? option.Groups["text"].Value : "");
        // Values are put in last, because they may hold braces.
        return Gap.Replace(said, ValueOf);

        string ValueOf(Match gap) => known.TryGetValue(gap.Groups["name"].Value, out var value) ? value : gap.Value;
    }
}
