using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Registries;

/// <summary>What a requirement asks for.</summary>
public enum RequirementKind
{
    /// <summary>A link of the named kind.</summary>
    Link,

    /// <summary>A description.</summary>
    Description,

    /// <summary>A runbook.</summary>
    Runbook,

    /// <summary>A service level agreement.</summary>
    Sla,

    /// <summary>A service level objective.</summary>
    Slo,

    /// <summary>An alert.</summary>
    Alerts,

    /// <summary>A pre-production environment, of the given name if there is one.</summary>
    Environment,

    /// <summary>A completed review of the named kind.</summary>
    Review,

    /// <summary>A team accountable for the named function.</summary>
    Function,
}

/// <summary>Something a service must have. Requirements are data, so that an organisation can ask for what it cares about.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Name">Which one, such as <c>dashboard</c> or <c>security</c>; empty when any will do.</param>
/// <param name="Place">Where it is asked for.</param>
public sealed record Requirement(RequirementKind Kind, string Name, FilePlace Place)
{
    /// <summary>The link kinds everybody knows; others are defined under "policy.linkKinds".</summary>
    public static IReadOnlyList<string> KnownLinks { get; } =
    [
        "architecture", "changelog", "chat", "dashboard", "deployment", "disasterRecovery", "documentation", "logs", "mailingList",
        "postmortems", "source", "status", "support", "threatModel",
    ];

    private static readonly Dictionary<string, RequirementKind> Words = new(StringComparer.Ordinal)
    {
        ["description"] = RequirementKind.Description,
        ["runbook"] = RequirementKind.Runbook,
        ["sla"] = RequirementKind.Sla,
        ["slo"] = RequirementKind.Slo,
        ["alerts"] = RequirementKind.Alerts,
        ["environment"] = RequirementKind.Environment,
    };

    private static readonly Dictionary<string, RequirementKind> Prefixes = new(StringComparer.Ordinal)
    {
        ["environment"] = RequirementKind.Environment,
        ["review"] = RequirementKind.Review,
        ["function"] = RequirementKind.Function,
        ["link"] = RequirementKind.Link,
    };

    /// <summary>What may be written, for messages and suggestions.</summary>
    public static IEnumerable<string> Vocabulary(IEnumerable<string> linkKinds) =>
        [.. Words.Keys, .. KnownLinks, .. linkKinds, "review:security", "function:sponsor"];

    /// <summary>The requirement in a text such as <c>runbook</c>, <c>dashboard</c> or <c>review:security</c>, or null.</summary>
    public static Requirement? Parse(string text, IEnumerable<string> linkKinds, FilePlace place)
    {
        if (Words.TryGetValue(text, out var kind))
            return new Requirement(kind, "", place);
        var colon = text.IndexOf(':');
        if (colon > 0 && colon < text.Length - 1 && Prefixes.TryGetValue(text.Substring(0, colon), out var named))
            return new Requirement(named, text.Substring(colon + 1), place);
        return KnownLinks.Concat(linkKinds).Contains(text) ? new Requirement(RequirementKind.Link, text, place) : null;
    }
}
