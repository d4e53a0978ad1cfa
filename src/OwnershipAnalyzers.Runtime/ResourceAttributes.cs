using System.Reflection;

namespace OwnershipAnalyzers.Runtime;

/// <summary>
/// OpenTelemetry resource attributes from declared ownership (semantic conventions: <c>service.name</c> and <c>service.namespace</c> are
/// stable, <c>service.criticality</c> is in development).
/// </summary>
public static class ResourceAttributes
{
    private static readonly string[] Criticalities = ["critical", "high", "medium", "low"];

    /// <summary>
    /// The attributes of the application that runs: those of the assembly with its entry point; none when there is no such assembly.
    /// </summary>
    /// <param name="withOwner">Whether to add <c>service.owner.name</c>, which is a proposal and not a convention yet.</param>
    public static IReadOnlyList<KeyValuePair<string, object>> OfThisProcess(bool withOwner = false) =>
        Assembly.GetEntryAssembly() is { } assembly ? Of(assembly, withOwner) : [];

    /// <summary>The attributes of an assembly; what it does not declare is left out.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="withOwner">Whether to add <c>service.owner.name</c>, which is a proposal and not a convention yet.</param>
    public static IReadOnlyList<KeyValuePair<string, object>> Of(Assembly assembly, bool withOwner = false)
    {
        var owner = Owners.Of(assembly);
        (string Key, string? Value)[] attributes =
        [
            ("service.name", owner.Service),
            ("service.namespace", owner.Team),
            ("service.criticality", Criticality(owner.Tier)),
            ("service.owner.name", withOwner ? owner.Team : null),
        ];
        var stated = attributes.Where(attribute => attribute.Value is not null);
        return [.. stated.Select(attribute => new KeyValuePair<string, object>(attribute.Key, attribute.Value!))];
    }

    /// <summary>The ranks of tiers stand in the registry, which no application brings along; ids that end in 1 to 4 say theirs.</summary>
    private static string? Criticality(string? tier)
    {
        if (tier is not [.., >= '1' and <= '4' and var rank])
            return null;
        var isWholeNumber = tier.Length == 1 || !char.IsAsciiDigit(tier[^2]);
        return isWholeNumber ? Criticalities[rank - '1'] : null;
    }
}
