using System.Diagnostics;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>One violation of a rule.</summary>
public sealed record Finding
{
    private readonly MessageTemplate _template;

    /// <summary>A violation of a rule that says several things.</summary>
    /// <param name="template">What the rule says of it.</param>
    /// <param name="place">Where; null when it is about the assembly as a whole, and the host chooses the place.</param>
    /// <param name="arguments">What fills the gaps, in the order in which they appear.</param>
    public Finding(MessageTemplate template, Place? place, params IReadOnlyList<string> arguments)
    {
        FailUnlessFilled(template, arguments);
        _template = template;
        Place = place;
        Arguments = [.. arguments.Select(PlainText.Of)];
    }

    /// <summary>A violation of a rule that says one thing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where; null when it is about the assembly as a whole, and the host chooses the place.</param>
    /// <param name="arguments">What fills the gaps, in the order in which they appear.</param>
    public Finding(Rule rule, Place? place, params IReadOnlyList<string> arguments)
        : this(rule.Messages[0], place, arguments) => FailUnlessOnly(rule);

    private Finding(MessageTemplate template)
    {
        _template = template;
        Arguments = [];
    }

    /// <summary>The rule that is violated.</summary>
    public Rule Rule => _template.Rule;

    /// <summary>Where; null when it is about the assembly as a whole, and the host chooses the place.</summary>
    public Place? Place { get; init; }

    /// <summary>What fills the gaps of the message, in their order; what would steer a terminal is spelled out.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The finding in whole sentences.</summary>
    public string Message => _template.Fill(Arguments);

    /// <summary>
    /// What it is about, in words that stay the same when lines move: <c>payments</c>, <c>payments/alert/backlog</c>. Empty when only its
    /// place says so.
    /// </summary>
    public string Subject { get; init; } = "";

    /// <summary>The current id of the team that owns what it is about; null when nobody does, or the host looks it up.</summary>
    public string? Team { get; init; }

    /// <summary>The preset that says how loud it is; null for that of the build that reports it.</summary>
    public AnalysisMode? Mode { get; init; }

    /// <summary>How loud it is in a build with the preset <paramref name="mode"/>.</summary>
    public Severity SeverityIn(AnalysisMode mode)
    {
        var own = Mode ?? mode;
        return own == AnalysisMode.None ? Rules.Severity.Off : Severity ?? Rule.In(own);
    }

    /// <summary>How loud the organisation wants it; null for as loud as the preset says.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What would mend it, when a program can.</summary>
    public FixSuggestion? FixSuggestion { get; init; }

    /// <summary>The declarations that contradict each other, when that is what is wrong.</summary>
    public IReadOnlyList<Declaration> Related { get; init; } = [];

    /// <summary>Says which rule is violated and nothing else, for a finding that may turn out to be accepted.</summary>
    /// <param name="rule">The rule.</param>
    public static Finding WithoutWords(Rule rule) => new(rule.Messages[0]);

    /// <summary>Fails every test that meets a finding with a value too few or too many. What is published goes on.</summary>
    [Conditional("DEBUG")]
    private static void FailUnlessFilled(MessageTemplate template, IReadOnlyList<string> arguments)
    {
        if (arguments.Count == template.Gaps.Count)
            return;
        var gaps = string.Join(", ", template.Gaps);
        var given = string.Join(", ", arguments);
        throw new ArgumentException($"{template.Rule.Id} has the gaps {gaps} and was given {given}: {template.Text}");
    }

    /// <summary>Fails every test in which a rule does not say which of its messages it means.</summary>
    [Conditional("DEBUG")]
    private static void FailUnlessOnly(Rule rule)
    {
        if (rule.Messages.Count > 1)
            throw new ArgumentException($"{rule.Id} says several things; name the one that is meant.");
    }
}
