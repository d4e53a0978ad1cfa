using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Joining;

/// <summary>Groups assemblies into services.</summary>
public static class ServiceMerge
{
    /// <summary>The services of some assemblies, sorted by id; whom they use, <see cref="ServiceDependencies"/> say.</summary>
    public static IReadOnlyList<OwnedService> Of(
        IReadOnlyList<AssemblyMerge> assemblies, Registry registry, TeamNames teams, Func<string, ServiceProfile?> profileAt)
    {
        var known = (
            Teams: registry.Teams.ToDictionary(team => team.Id, StringComparer.Ordinal),
            Tiers: registry.Tiers.ToDictionary(tier => tier.Id, StringComparer.Ordinal));
        return
        [
            .. assemblies.SelectMany(assembly => assembly.Parts).Where(part => part.Service is not null).GroupBy(part => part.Service!)
                .OrderBy(service => service.Key, StringComparer.Ordinal)
                .Select(service => Merge(service.Key, [.. service], known, teams, ProfileOf(service))),
        ];

        ServiceProfile? ProfileOf(IGrouping<string, AssemblyPart> service) =>
            Profiles(service.Key, service, profileAt) is [var profile, ..] ? profile : null;
    }

    private static OwnedService Merge(
        string id, IReadOnlyList<AssemblyPart> parts, (Dictionary<string, Team> Teams, Dictionary<string, Tier> Tiers) known,
        TeamNames teams, ServiceProfile? profile)
    {
        IReadOnlyList<Declaration> declarations = [.. parts.SelectMany(part => part.Declarations)];
        var agreed = new ResolvedFacts(declarations, teams);
        var facts = new CatalogService
        {
            Id = id,
            Team = agreed.Team,
            Stage = LifecycleStages.Text(agreed.Stage),
            Tier = agreed.Tier,
            RetiresOn = agreed.RetiresOn,
            Replacement = agreed.Replacement,
            Kind = profile?.Details.Kind?.Value ?? ServiceKinds.Default,
            Assemblies = AssemblyMerge.Sorted(parts.Where(part => !part.IsLogical).Select(part => part.Assembly.Name)),
            Projects = AssemblyMerge.Sorted(parts.Select(part => part.Assembly.Project).Where(project => project.Length > 0)),
            Logical = [.. parts.Where(part => part.IsLogical).Select(LogicalPart)],
            DeclaredIn = DeclaredIn(parts),
            Profile = profile?.Content,
            ProfilePath = profile?.Path,
        };
        return new OwnedService
        {
            Facts = facts,
            Profile = profile,
            Declarations = declarations,
            Stage = agreed.Stage,
            RetiresOn = agreed.RetiresOn is { } day ? Day.Parse(day) : null,
            Team = facts.Team is not null && known.Teams.TryGetValue(facts.Team, out var team) ? team : null,
            Tier = facts.Tier is not null && known.Tiers.TryGetValue(facts.Tier, out var tier) ? tier : null,
            Mode = parts.Max(part => part.Assembly.Mode),
        };
    }

    private static CatalogLogicalPart LogicalPart(AssemblyPart part)
    {
        var code = part.Assembly.Code.FirstOrDefault(code => code.Service == part.Part.Logical);
        return new CatalogLogicalPart(part.Assembly.Name, part.Namespaces, part.Folders, code?.Files, code?.Lines);
    }

    private static SortedDictionary<string, IReadOnlyList<string>> DeclaredIn(IReadOnlyList<AssemblyPart> parts)
    {
        var said = new List<string>?[Fact.All.Count];
        foreach (var part in parts)
        {
            foreach (var declaration in part.Declarations)
            {
                var paths = said[(int)declaration.Kind] ??= [];
                // Often it is what the part before has said, in the same file.
                if (((FilePlace)declaration.Place).Path is var path && (paths.Count == 0 || paths[paths.Count - 1] != path))
                    paths.Add(path);
            }
        }

        var files = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var fact in Fact.All)
        {
            if (said[(int)fact.Kind] is { } paths)
                files.Add(fact.JsonKey, AssemblyMerge.Sorted(paths));
        }

        return files;
    }

    /// <summary>
    /// The profiles of a service; the catalog holds the first. Those that say most come first, and among them the one nearest the root, so
    /// that the choice is the same everywhere.
    /// </summary>
    public static IReadOnlyList<ServiceProfile> Profiles(
        string id, IEnumerable<AssemblyPart> parts, Func<string, ServiceProfile?> profileAt) =>
    [
        .. AssemblyMerge.Sorted(parts.SelectMany(part => part.Profiles))
            .Select(profileAt).OfType<ServiceProfile>().Where(profile => profile.Describes(id))
            .OrderByDescending(profile => profile.HasDetails).ThenBy(profile => profile.Path.Count(c => c == '/')),
    ];
}
