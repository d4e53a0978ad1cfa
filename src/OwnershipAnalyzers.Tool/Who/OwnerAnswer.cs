namespace OwnershipAnalyzers.Tool.Who;

/// <summary>Whose a piece of code is.</summary>
/// <param name="Assembly">The assembly that it is in; null when only its folder is known.</param>
/// <param name="Service">The id of its service; null when its assembly declares none.</param>
/// <param name="Reason">How that is known, for people.</param>
internal sealed record OwnerAnswer(string? Assembly, string? Service, string Reason)
{
    /// <summary>Whether it is likely rather than certain.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The team of the assembly when there is no service to ask.</summary>
    public string? Team { get; init; }
}
