namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>What a rule looks at, which decides its base class and who reports it.</summary>
internal enum RuleHost
{
    /// <summary>What one assembly declares; the compiler and the catalog report it.</summary>
    Assembly,

    /// <summary>Everything known of one service; the catalog reports it.</summary>
    Service,

    /// <summary>A team with the services it owns; the catalog reports it.</summary>
    Team,

    /// <summary>Code of one service that uses another; the compiler reports it at the line, the catalog for each reference.</summary>
    Use,

    /// <summary>Several services, or the repository as such; the catalog reports it.</summary>
    Repository,
}
