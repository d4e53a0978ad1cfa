namespace OwnershipAnalyzers.Runtime;

/// <summary>
/// Who owns some code, as its assembly declares it. A fact is null when it is not declared, or declared in contradiction.
/// </summary>
public sealed record ServiceOwner
{
    /// <summary>Owner of code that declares nothing.</summary>
    public static ServiceOwner Unknown { get; } = new();

    /// <summary>The id of the owning team, such as <c>payments</c>.</summary>
    public string? Team { get; init; }

    /// <summary>The id of the service, such as <c>payment-processor</c>.</summary>
    public string? Service { get; init; }

    /// <summary>The id of the tier, such as <c>tier-1</c>.</summary>
    public string? Tier { get; init; }

    /// <summary>The lifecycle stage in lower case: <c>design</c>, <c>runtime</c>, <c>deprecated</c> or <c>retired</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>Whether anything is known: the team or the service.</summary>
    public bool IsKnown => Team is not null || Service is not null;

    /// <summary>One line for a log, such as <c>service payment-processor (tier-1, runtime) of team payments</c>.</summary>
    public override string ToString()
    {
        var details = string.Join(", ", new[] { Tier, Stage }.Where(fact => fact is not null));
        var service = Service is null ? "a service without a name" : $"service {Service}";
        var team = Team is null ? "no declared team" : $"team {Team}";
        if (!IsKnown)
            return "no declared owner";
        return details.Length > 0 ? $"{service} ({details}) of {team}" : $"{service} of {team}";
    }
}
