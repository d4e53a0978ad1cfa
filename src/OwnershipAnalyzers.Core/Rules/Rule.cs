using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>What a rule is called, what it says and how loudly.</summary>
/// <param name="Id">Permanent id, such as <c>OWN1001</c>.</param>
/// <param name="Category">The group of rules it belongs to.</param>
/// <param name="Title">What is wrong, in a few words, without a period.</param>
/// <param name="Default">Severity in the preset <see cref="AnalysisMode.Default"/>.</param>
/// <param name="Recommended">Severity in the preset <see cref="AnalysisMode.Recommended"/>.</param>
/// <param name="Strict">Severity in the preset <see cref="AnalysisMode.Strict"/>.</param>
public sealed record Rule(string Id, string Category, string Title, Severity Default, Severity Recommended, Severity Strict)
{
    private readonly List<MessageTemplate> _messages = [];

    /// <summary>A rule that says one thing.</summary>
    /// <param name="id">Permanent id.</param>
    /// <param name="category">The group of rules it belongs to.</param>
    /// <param name="title">What is wrong, in a few words, without a period.</param>
    /// <param name="default">Severity in the preset <see cref="AnalysisMode.Default"/>.</param>
    /// <param name="recommended">Severity in the preset <see cref="AnalysisMode.Recommended"/>.</param>
    /// <param name="strict">Severity in the preset <see cref="AnalysisMode.Strict"/>.</param>
    /// <param name="message">The finding in whole sentences: fact and remedy, with named gaps.</param>
    public Rule(string id, string category, string title, Severity @default, Severity recommended, Severity strict, string message)
        : this(id, category, title, @default, recommended, strict) => Says(message);

    /// <summary>What the rule says: one thing, or a sentence for each thing that can be wrong.</summary>
    public IReadOnlyList<MessageTemplate> Messages => _messages;

    /// <summary>The page that explains the rule.</summary>
    public string HelpLink => $"https://github.com/ownership-analyzers/OwnershipAnalyzers/blob/main/docs/rules/{Id}.md";

    /// <summary>How loudly the rule speaks under a preset.</summary>
    public Severity In(AnalysisMode mode) => mode switch
    {
        AnalysisMode.None => Severity.Off,
        AnalysisMode.Recommended => Recommended,
        AnalysisMode.Strict => Strict,
        _ => Default,
    };

    /// <summary>Adds something that the rule says. Only the rule book does, while it is made.</summary>
    internal MessageTemplate Says(string message)
    {
        var template = new MessageTemplate(this, message);
        _messages.Add(template);
        return template;
    }
}
