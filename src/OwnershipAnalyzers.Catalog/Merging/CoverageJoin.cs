using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Merging;

/// <summary>Counts of repositories, taken together.</summary>
internal static class CoverageJoin
{
    /// <summary>The coverage of different repositories adds up.</summary>
    public static Coverage Sum(IEnumerable<Coverage> all) => Of([.. all], counts => counts.Sum());

    /// <summary>Of different states of one repository, the largest counts.</summary>
    public static Coverage Largest(IEnumerable<Coverage> all) => Of([.. all], counts => counts.Max());

    private static Coverage Of(IReadOnlyList<Coverage> all, Func<IEnumerable<int>, int> join) => new()
    {
        Assemblies = join(all.Select(coverage => coverage.Assemblies)),
        Owned = join(all.Select(coverage => coverage.Owned)),
        WithService = join(all.Select(coverage => coverage.WithService)),
        WithStage = join(all.Select(coverage => coverage.WithStage)),
        OutOfScope = join(all.Select(coverage => coverage.OutOfScope)),
        ByTeam = Map(all.SelectMany(coverage => coverage.ByTeam), teams => new TeamCoverage(join(teams.Select(team => team.Assemblies)))),
        Baseline = new BaselineSize
        {
            Entries = join(all.Select(coverage => coverage.Baseline.Entries)),
            ByService = Map(all.SelectMany(coverage => coverage.Baseline.ByService), join),
        },
    };

    private static SortedDictionary<string, T> Map<T>(IEnumerable<KeyValuePair<string, T>> all, Func<IEnumerable<T>, T> join) =>
        new(all.GroupBy(count => count.Key, count => count.Value, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => join(same)), StringComparer.Ordinal);
}
