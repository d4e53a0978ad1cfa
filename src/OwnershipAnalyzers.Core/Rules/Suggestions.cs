using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>What an assembly that declares nothing would probably declare, likeliest first.</summary>
internal static class Suggestions
{
    // A light bulb with more entries than this is no help.
    private const int Most = 10;

    public static IReadOnlyList<string> For(FactKind kind, AssemblyFacts facts, Slice slice) => kind switch
    {
        FactKind.Team => Teams(facts, slice),
        FactKind.Service => Services(facts),
        FactKind.Stage => [nameof(LifecycleStage.Runtime), nameof(LifecycleStage.Design), nameof(LifecycleStage.Deprecated), nameof(LifecycleStage.Retired)],
        _ => [.. slice.Tiers.Take(Most)],
    };

    /// <summary>Teams whose id occurs in the project's path or the assembly's name come first.</summary>
    private static IReadOnlyList<string> Teams(AssemblyFacts facts, Slice slice)
    {
        var words = new HashSet<string>(Slug.Words(facts.Project).Concat(Slug.Words(facts.AssemblyName)), StringComparer.Ordinal);
        return
        [
            .. slice.Teams.Where(team => team.Successor is null)
                .OrderBy(team => Slug.Words(team.Id).All(words.Contains) ? 0 : 1).ThenBy(team => team.Id, StringComparer.Ordinal)
                .Take(Most).Select(team => team.Id),
        ];
    }

    private static IReadOnlyList<string> Services(AssemblyFacts facts)
    {
        var service = Slug.Normalise(facts.AssemblyName);
        return service.Length == 0 ? [] : [service];
    }
}
