using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Merging;

/// <summary>Joins what catalogs say of one service.</summary>
internal sealed class ServiceJoin(FactJoin facts)
{
    private const string List = "services";

    public CatalogService Join(string id, IReadOnlyList<(MergeSource Source, CatalogService Service)> all)
    {
        // A repository that builds the service knows it; one that has a package of it knows how it was.
        var telling = all.Where(IsBuilt).ToList() is [_, ..] built ? built : all;
        var (profile, path) = Profile(id, telling);
        return new CatalogService
        {
            Id = id,
            Team = Text("team", service => service.Team),
            Stage = Text("stage", service => service.Stage),
            Tier = Text("tier", service => service.Tier),
            RetiresOn = Text("retiresOn", service => service.RetiresOn),
            Replacement = Text("replacement", service => service.Replacement),
            Kind = Text("kind", service => service.Kind == ServiceKinds.Default ? null : service.Kind) ?? ServiceKinds.Default,
            Assemblies = AssemblyMerge.Sorted(all.SelectMany(stated => stated.Service.Assemblies)),
            Logical = Logical(all.SelectMany(stated => stated.Service.Logical)),
            Projects = AssemblyMerge.Sorted(all.SelectMany(stated => stated.Service.Projects)),
            DeclaredIn = new SortedDictionary<string, IReadOnlyList<string>>(
                telling.SelectMany(stated => stated.Service.DeclaredIn).GroupBy(fact => fact.Key, StringComparer.Ordinal)
                    .ToDictionary(fact => fact.Key, fact => AssemblyMerge.Sorted(fact.SelectMany(files => files.Value))),
                StringComparer.Ordinal),
            Profile = profile is null ? null : CanonicalJson.Value(profile),
            ProfilePath = path,
            DependsOn = Dependencies(all.SelectMany(stated => stated.Service.DependsOn)),
            Consumers = AssemblyMerge.Sorted(all.SelectMany(stated => stated.Service.Consumers)),
        };

        // A fact that is declared and null is one on which its repository does not agree.
        string? Text(string key, Func<CatalogService, string?> value) => facts.JoinText(
            List, id, key, telling.Select(stated => (stated.Source, value(stated.Service), IsDeclared(stated.Service, key))));
    }

    private static bool IsDeclared(CatalogService service, string key) =>
        service.DeclaredIn.TryGetValue(key, out var files) && files.Count > 0;

    private static bool IsBuilt((MergeSource Source, CatalogService Service) stated) => stated.Service.Projects.Count > 0;

    /// <summary>
    /// The profile that says more than assemblies do; there may be one. Among those that do not, the one nearest the root.
    /// </summary>
    private (string? Content, string? Path) Profile(string id, IReadOnlyList<(MergeSource Source, CatalogService Service)> telling)
    {
        var profiles = telling.Select(StatedProfile.Of).ToList();
        var only = facts.Join(List, id, "profile", profiles.Select(profile => (profile.Source, profile.HasDetails ? profile.Name : null)));
        if (only is null && profiles.Any(profile => profile.HasDetails || profile.Source.Conflict(List, id, "profile") is not null))
            return (null, null);
        var chosen = profiles.Where(profile => profile.Content is not null)
            .Where(profile => only is null || (profile.HasDetails && profile.Name == only))
            .OrderBy(profile => profile.Path.Count(c => c == '/'))
            .ThenBy(profile => profile.Path, StringComparer.Ordinal)
            .ThenBy(profile => profile.Content, StringComparer.Ordinal)
            .FirstOrDefault();
        return (chosen?.Content, chosen is { Path.Length: > 0 } ? chosen.Path : null);
    }

    /// <summary>The profile of the service in one catalog.</summary>
    private sealed record StatedProfile(MergeSource Source, string? Content, string Path, bool HasDetails)
    {
        /// <summary>Profiles are long; which ones there are is enough to know.</summary>
        public string Name => CanonicalJson.Text($"{Path} ({Digest.Of(System.Text.Encoding.UTF8.GetBytes(Content!)).Substring(0, 8)})");

        public static StatedProfile Of((MergeSource Source, CatalogService Service) stated)
        {
            var content = stated.Service.Profile;
            var hasDetails = content is { ValueKind: System.Text.Json.JsonValueKind.Object } profile && ServiceProfile.SaysMore(profile);
            return new StatedProfile(
                stated.Source, content is { } any ? CanonicalJson.Text(any) : null, stated.Service.ProfilePath ?? "", hasDetails);
        }
    }

    private static IReadOnlyList<CatalogLogicalPart> Logical(IEnumerable<CatalogLogicalPart> parts) =>
    [
        .. parts.GroupBy(part => (part.Assembly, Namespaces: string.Join("\n", part.Namespaces), Folders: string.Join("\n", part.Folders)))
            .OrderBy(part => part.Key.Assembly, StringComparer.Ordinal)
            .ThenBy(part => part.Key.Namespaces, StringComparer.Ordinal)
            .ThenBy(part => part.Key.Folders, StringComparer.Ordinal)
            .Select(same => same.First() with { Files = same.Max(part => part.Files), Lines = same.Max(part => part.Lines) }),
    ];

    private static IReadOnlyList<CatalogDependency> Dependencies(IEnumerable<CatalogDependency> dependencies) =>
    [
        .. dependencies.GroupBy(dependency => dependency.Service, StringComparer.Ordinal).OrderBy(used => used.Key, StringComparer.Ordinal)
            .Select(used => new CatalogDependency(
                used.Key,
                used.Any(use => use.Declared),
                used.Any(use => use.Used),
                used.Any(use => use.Critical),
                AssemblyMerge.Sorted(used.SelectMany(use => use.Via)))),
    ];
}
