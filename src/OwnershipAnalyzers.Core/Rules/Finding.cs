using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>One violation of a rule.</summary>
/// <param name="Rule">The rule that is violated.</param>
/// <param name="Place">Where; null when it is about the assembly as a whole, and the host chooses the place.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message; what would steer a terminal is spelled out.</param>
public sealed record Finding(Rule Rule, Place? Place, params IReadOnlyList<string> Arguments)
{
    /// <summary>What fills the placeholders of the rule's message.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [.. Arguments.Select(PlainText.Of)];

    /// <summary>The finding as a sentence.</summary>
    public string Message => Rule.Message(Arguments);

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
    public Severity SeverityIn(AnalysisMode mode) => (Mode ?? mode) == AnalysisMode.None ? Rules.Severity.Off : Severity ?? Rule.In(Mode ?? mode);

    /// <summary>How loud the organisation wants it; null for as loud as the preset says.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What would mend it, when a program can.</summary>
    public FixSuggestion? FixSuggestion { get; init; }

    /// <summary>The declarations that contradict each other, when that is what is wrong.</summary>
    public IReadOnlyList<Declaration> Related { get; init; } = [];
}
