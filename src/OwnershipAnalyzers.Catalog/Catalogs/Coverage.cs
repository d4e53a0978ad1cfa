using OwnershipAnalyzers.Baselines;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>How much of the repository is owned, in assemblies.</summary>
public sealed record Coverage
{
    /// <summary>Assemblies of which ownership is asked.</summary>
    public int Assemblies { get; init; }

    /// <summary>
    /// Those all of whose code has exactly one owning team, known to the registry if there is one; logical services may have different
    /// ones.
    /// </summary>
    public int Owned { get; init; }

    /// <summary>Those all of whose code has exactly one service.</summary>
    public int WithService { get; init; }

    /// <summary>Those all of whose code has exactly one lifecycle stage.</summary>
    public int WithStage { get; init; }

    /// <summary>Assemblies of which ownership is not asked, such as tests.</summary>
    public int OutOfScope { get; init; }

    /// <summary>The owned assemblies by team; one of several teams counts for each.</summary>
    public IReadOnlyDictionary<string, TeamCoverage> ByTeam
    {
        get;
        init => field = value ?? new SortedDictionary<string, TeamCoverage>(StringComparer.Ordinal);
    } = new SortedDictionary<string, TeamCoverage>(StringComparer.Ordinal);

    /// <summary>How many findings are accepted for now.</summary>
    public BaselineSize Baseline { get; init => field = value ?? new(); } = new();
}

/// <summary>What one team owns.</summary>
/// <param name="Assemblies">How many assemblies, or parts of them.</param>
public sealed record TeamCoverage(int Assemblies);
