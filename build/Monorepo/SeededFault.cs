namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>A mistake in a service of one project, of which a build reports exactly one finding.</summary>
/// <param name="RuleId">The rule; null for a service without mistakes.</param>
/// <param name="Style">How such a service declares its facts.</param>
internal sealed record SeededFault(string? RuleId, DeclarationStyle Style)
{
    public static SeededFault None { get; } = new(null, DeclarationStyle.Profile);

    public static SeededFault UnknownTeam { get; } = new("OWN1002", DeclarationStyle.Attributes);

    public static SeededFault UnknownStage { get; } = new("OWN3002", DeclarationStyle.Properties);

    public static SeededFault UnknownKey { get; } = new("OWN0002", DeclarationStyle.Profile);

    public static SeededFault FormerTeam { get; } = new("OWN1006", DeclarationStyle.Attributes);

    public static SeededFault NoStage { get; } = new("OWN3001", DeclarationStyle.Properties);

    public static SeededFault NoDescription { get; } = new("OWN2003", DeclarationStyle.Profile);

    /// <summary>Every mistake.</summary>
    public static IReadOnlyList<SeededFault> All { get; } = [UnknownTeam, UnknownStage, UnknownKey, FormerTeam, NoStage, NoDescription];
}
