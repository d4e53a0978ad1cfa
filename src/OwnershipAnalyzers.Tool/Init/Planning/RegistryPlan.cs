using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Init.Sources;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>The registry with the teams that sources name.</summary>
internal static class RegistryPlan
{
    /// <summary>A new registry; one that exists is its teams' own, and what it lacks is said.</summary>
    public static (FileEdit? Edit, IEnumerable<string> Missing) Of(Survey survey, IReadOnlyList<IOwnerSource> sources)
    {
        var file = survey.FullPath(RepositoryRoot.RegistryName);
        var teams = TeamsOf(sources);
        if (!File.Exists(file))
            return (NewFiles.Registry(RepositoryRoot.RegistryName, teams), []);
        var registered = RegistryReader.Read(file, survey.Root).Value?.Teams ?? [];
        var ids = registered.SelectMany(team => team.FormerIds.Append(team.Id)).ToHashSet(StringComparer.Ordinal);
        return (null, teams.Where(team => !ids.Contains(team.Id)).Select(Missing));
    }

    private static string Missing(FoundTeam team) => $"{RepositoryRoot.RegistryName} has no team '{team.Id}': "
        + $"add {NewFiles.Team(team)} to \"teams\", or name it in the \"formerIds\" of the team that it is.";

    /// <summary>Each team once, with all names that it has in CODEOWNERS.</summary>
    private static IReadOnlyList<FoundTeam> TeamsOf(IReadOnlyList<IOwnerSource> sources)
    {
        var teams = sources.SelectMany(source => source.Teams).GroupBy(team => team.Id, StringComparer.Ordinal);
        var sorted = teams.OrderBy(same => same.Key, StringComparer.Ordinal);
        return [.. sorted.Select(same => same.First() with { CodeOwners = CodeOwnersOf(same) })];
    }

    private static IReadOnlyList<string> CodeOwnersOf(IEnumerable<FoundTeam> same) =>
        [.. same.SelectMany(team => team.CodeOwners).Distinct(StringComparer.OrdinalIgnoreCase)];
}
