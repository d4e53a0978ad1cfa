using System.Text.Json;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Something wrong with a catalog, and where.</summary>
/// <param name="Reason">What is wrong, without a period.</param>
/// <param name="Key">The key of the outermost object.</param>
/// <param name="Entry">The index in its list; -1 for what is no list.</param>
internal sealed record CatalogDefect(string Reason, string Key, int Entry = -1);

/// <summary>What JSON of the right shape can still get wrong: every reader relies on names being there and ids being unique.</summary>
internal static class CatalogChecks
{
    /// <summary>The first fault; null when there is none.</summary>
    public static CatalogDefect? In(Catalog catalog) =>
        Entries("services", catalog.Services, service => service.Id)
        ?? Entries("teams", catalog.Teams, team => team.Id)
        ?? Entries("schedules", catalog.Schedules, schedule => schedule.Id)
        ?? Entries("escalationPolicies", catalog.EscalationPolicies, policy => policy.Id)
        ?? Entries("tiers", catalog.Tiers, tier => tier.Id)
        ?? Entries("externalServices", catalog.ExternalServices, service => service.Id)
        // Two projects may build assemblies of one name.
        ?? Nameless("assemblies", catalog.Assemblies, assembly => assembly.Name)
        ?? Entries("repositories", catalog.Repositories ?? [], repository => repository.Name)
        ?? (InPolicy(catalog.Policy) is { } reason ? new CatalogDefect(reason, "policy") : null)
        ?? First("repositories", catalog.Repositories ?? [], repository => InPolicy(repository.Policy))
        ?? First("conflicts", catalog.Conflicts ?? [], In)
        ?? In(catalog.Coverage)
        ?? First("services", catalog.Services, In)
        ?? First("assemblies", catalog.Assemblies, In)
        ?? First("teams", catalog.Teams, In);

    private static string? InPolicy(JsonElement? policy) =>
        policy is null or { ValueKind: JsonValueKind.Object } ? null : "a \"policy\" is no object";

    private static string? In(CatalogConflict conflict) =>
        conflict is { In: not null, Id: not null, Key: not null, Values: not null } ? null : "\"conflicts\" has an entry that is not whole";

    private static CatalogDefect? In(Coverage coverage) => coverage.ByTeam.Values.All(team => team is not null)
        ? null
        : new CatalogDefect("\"byTeam\" of its \"coverage\" has a team that is null", "coverage");

    private static string? In(CatalogService service)
    {
        var isWhole = IsWhole(service.Assemblies) && IsWhole(service.Projects) && IsWhole(service.Consumers)
            && service.DeclaredIn.Values.All(IsWhole)
            && service.Logical.All(part => part?.Assembly is not null && IsWhole(part.Namespaces) && IsWhole(part.Folders))
            && service.DependsOn.All(dependency => dependency?.Service is not null && IsWhole(dependency.Via));
        return isWhole ? null : $"a list of service '{Excerpt.Of(service.Id)}' is null or has an entry without a name";
    }

    private static string? In(CatalogAssembly assembly) =>
        IsWhole(assembly.TargetFrameworks) && IsWhole(assembly.Namespaces) && IsWhole(assembly.Logical)
            ? null
            : $"a list of assembly '{Excerpt.Of(assembly.Name)}' has an entry that is null";

    private static string? In(CatalogTeam team) =>
        IsWhole(team.Services) ? null : $"the services of team '{Excerpt.Of(team.Id)}' have an entry that is null";

    private static bool IsWhole(IReadOnlyList<string>? list) => list is not null && list.All(item => item is not null);

    private static CatalogDefect? Entries<T>(string key, IReadOnlyList<T> entries, Func<T, string?> id)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return Nameless(key, entries, id) ?? First(key, entries, Repeated);

        string? Repeated(T entry) => known.Add(id(entry)!) ? null : $"\"{key}\" has '{Excerpt.Of(id(entry)!)}' more than once";
    }

    private static CatalogDefect? Nameless<T>(string key, IReadOnlyList<T> entries, Func<T, string?> id)
    {
        var missing = key is "assemblies" or "repositories" ? "a name" : "an id";
        return First(key, entries, entry =>
            entry is null || string.IsNullOrEmpty(id(entry)) ? $"\"{key}\" has an entry without {missing}" : null);
    }

    private static CatalogDefect? First<T>(string key, IReadOnlyList<T> entries, Func<T, string?> reason)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (reason(entries[i]) is { } wrong)
                return new CatalogDefect(wrong, key, i);
        }

        return null;
    }
}
