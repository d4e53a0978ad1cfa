using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Sarif;

/// <summary>The rule book as SARIF. All of it in every file, so that files of two builds differ in their results only.</summary>
internal static class RuleDescriptors
{
    private const string Blank = "…";

    /// <summary>Code scanning of GitHub shows no longer description.</summary>
    private const int MaxLength = 1024;

    public static IReadOnlyList<SarifRule> All { get; } = [.. RuleBook.All.Select(Describe)];

    /// <summary>Where the rule stands in <see cref="All"/>.</summary>
    public static int IndexOf(string ruleId) => Index[ruleId];

    private static Dictionary<string, int> Index { get; } = All.Select((rule, index) =>
        (rule.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index);

    private static SarifRule Describe(Rule rule) => new(
        rule.Id,
        NameOf(rule.Title),
        new SarifText(rule.Title + "."),
        new SarifText(MessagesOf(rule)),
        new SarifText(
            $"{rule.Title}. Cause, remedy, and how to configure or suppress: {rule.HelpLink}",
            $"**{rule.Title}.** Cause, remedy, and how to configure or suppress: [{rule.Id}]({rule.HelpLink})."),
        rule.HelpLink,
        new SarifConfiguration(rule.Default.Level(), rule.Default == Severity.Off ? false : null),
        new SarifRuleProperties(
            rule.Category, rule.Default.ProblemSeverity(), ["ownership", rule.Category.Split('.').Last().ToLowerInvariant()]));

    /// <summary>Everything that the rule says, as far as it fits.</summary>
    private static string MessagesOf(Rule rule)
    {
        var said = "";
        foreach (var message in rule.Messages.Select(WithBlanks))
        {
            if (said.Length + message.Length >= MaxLength)
                break;
            said += said.Length == 0 ? message : "\n" + message;
        }

        return said;
    }

    private static string WithBlanks(MessageTemplate message) => message.Fill([.. message.Gaps.Select(_ => Blank)]);

    /// <summary>The title as an identifier: viewers show it where the id says too little and the title is too long.</summary>
    private static string NameOf(string title) => string.Concat(
        new string([.. title.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
