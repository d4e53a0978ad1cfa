using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>What an assembly that declares nothing would probably declare, likeliest first.</summary>
internal static class Suggestions
{
    // A light bulb with more entries than this is no help.
    private const int Most = 10;

    private static readonly IReadOnlyList<string> Stages =
    [
        nameof(LifecycleStage.Runtime), nameof(LifecycleStage.Design), nameof(LifecycleStage.Deprecated), nameof(LifecycleStage.Retired),
    ];

    public static IReadOnlyList<string> For(FactKind kind, AssemblyFacts facts, Slice slice) => kind switch
    {
        FactKind.Team => Teams(facts, slice),
        FactKind.Service => Services(facts),
        FactKind.Stage => Stages,
        FactKind.Tier => [.. slice.Tiers.Take(Most)],
        _ => [],
    };

    /// <summary>
    /// The suggestion that a message may show and a program may take, or null. Of several teams only one that the project mentions: any
    /// other would make somebody the owner by alphabet, and of several tiers none: what a service is worth is written nowhere in its code.
    /// </summary>
    public static string? Likeliest(FactKind kind, AssemblyFacts facts, IReadOnlyList<string> suggestions) => suggestions switch
    {
        [] => null,
        [_, _, ..] when kind == FactKind.Tier => null,
        [_, _, ..] when kind == FactKind.Team && !Mentions(WordsOf(facts), suggestions[0]) => null,
        _ => suggestions[0],
    };

    /// <summary>Teams that the project mentions come first, then those that it nearly mentions.</summary>
    private static IReadOnlyList<string> Teams(AssemblyFacts facts, Slice slice)
    {
        var words = WordsOf(facts);
        var ids = slice.Teams.Where(team => team.Successor is null).Select(team => team.Id).ToList();
        var near = new HashSet<string>(words.SelectMany(word => Nearest.To(word, ids)), StringComparer.Ordinal);
        return [.. ids.OrderBy(Distance).ThenBy(team => team, StringComparer.Ordinal).Take(Most)];

        int Distance(string team)
        {
            if (Mentions(words, team))
                return 0;
            return near.Contains(team) ? 1 : 2;
        }
    }

    /// <summary>The words of the project's path, the assembly's name and its service.</summary>
    private static HashSet<string> WordsOf(AssemblyFacts facts)
    {
        IEnumerable<string> names = [.. facts.Values(FactKind.Service), facts.Project, facts.AssemblyName];
        return new HashSet<string>(names.SelectMany(Slug.Words), StringComparer.Ordinal);
    }

    private static bool Mentions(HashSet<string> words, string team) => Slug.Words(team).All(words.Contains);

    private static IReadOnlyList<string> Services(AssemblyFacts facts)
    {
        var service = Slug.Normalise(facts.AssemblyName);
        return service.Length == 0 ? [] : [service];
    }
}
