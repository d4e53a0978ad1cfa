namespace OwnershipAnalyzers.Catalogs;

/// <summary>How much of the repository is owned, in assemblies.</summary>
public sealed record Coverage
{
    /// <summary>Assemblies of which ownership is asked.</summary>
    public int Assemblies { get; init; }

    /// <summary>Those with exactly one owning team, known to the registry if there is one.</summary>
    public int Owned { get; init; }

    /// <summary>Those with exactly one service.</summary>
    public int WithService { get; init; }

    /// <summary>Those with exactly one lifecycle stage.</summary>
    public int WithStage { get; init; }

    /// <summary>Assemblies of which ownership is not asked, such as tests.</summary>
    public int OutOfScope { get; init; }

    /// <summary>The owned assemblies by team.</summary>
    public IReadOnlyDictionary<string, TeamCoverage> ByTeam { get; init; } = new SortedDictionary<string, TeamCoverage>(StringComparer.Ordinal);
}

/// <summary>What one team owns.</summary>
/// <param name="Assemblies">How many assemblies.</param>
public sealed record TeamCoverage(int Assemblies);
