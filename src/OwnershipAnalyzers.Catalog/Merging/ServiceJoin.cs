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
            Assemblies = AssemblyMerge.Sorted(all.SelectMany(one => one.Service.Assemblies)),
            Logical = Logical(all.SelectMany(one => one.Service.Logical)),
            Projects = AssemblyMerge.Sorted(all.SelectMany(one => one.Service.Projects)),
            DeclaredIn = new SortedDictionary<string, IReadOnlyList<string>>(
                telling.SelectMany(one => one.Service.DeclaredIn).GroupBy(fact => fact.Key, StringComparer.Ordinal).ToDictionary(fact => fact.Key, fact => AssemblyMerge.Sorted(fact.SelectMany(files => files.Value))),
                StringComparer.Ordinal),
            Profile = profile is null ? null : CanonicalJson.Value(profile),
            ProfilePath = path,
            DependsOn = Dependencies(all.SelectMany(one => one.Service.DependsOn)),
            Consumers = AssemblyMerge.Sorted(all.SelectMany(one => one.Service.Consumers)),
        };

        // A fact that is declared and null is one on which its repository does not agree.
        string? Text(string key, Func<CatalogService, string?> value) => facts.JoinText(List, id, key,
            telling.Select(one => (one.Source, value(one.Service), one.Service.DeclaredIn.TryGetValue(key, out var files) && files.Count > 0)));
    }

    private static bool IsBuilt((MergeSource Source, CatalogService Service) one) => one.Service.Projects.Count > 0;

    /// <summary>The profile that says more than assemblies do; there may be one. Among those that do not, the one nearest the root.</summary>
    private (string? Content, string? Path) Profile(string id, IReadOnlyList<(MergeSource Source, CatalogService Service)> telling)
    {
        var profiles = telling.Select(one => (one.Source, Content: one.Service.Profile is { } profile ? CanonicalJson.Text(profile) : null, Path: one.Service.ProfilePath ?? "",
            HasDetails: one.Service.Profile is { ValueKind: System.Text.Json.JsonValueKind.Object } content && ServiceProfile.SaysMore(content))).ToList();
        var only = facts.Join(List, id, "profile", profiles.Select(one => (one.Source, one.HasDetails ? Name(one.Content!, one.Path) : null)));
        var isContradictory = only is null && profiles.Any(one => one.HasDetails || one.Source.Conflict(List, id, "profile") is not null);
        var chosen = profiles.Where(one => one.Content is not null && !isContradictory && (only is null || (one.HasDetails && Name(one.Content, one.Path) == only)))
            .OrderBy(one => one.Path.Count(c => c == '/')).ThenBy(one => one.Path, StringComparer.Ordinal).ThenBy(one => one.Content, StringComparer.Ordinal).FirstOrDefault();
        return (chosen.Content, chosen.Content is null || chosen.Path.Length == 0 ? null : chosen.Path);
    }

    /// <summary>Profiles are long; which ones there are is enough to know.</summary>
    private static string Name(string content, string path) => CanonicalJson.Text($"{path} ({Digest.Of(System.Text.Encoding.UTF8.GetBytes(content)).Substring(0, 8)})");

    private static IReadOnlyList<CatalogLogicalPart> Logical(IEnumerable<CatalogLogicalPart> parts) =>
    [
        .. parts.GroupBy(part => (part.Assembly, Namespaces: string.Join("\n", part.Namespaces), Folders: string.Join("\n", part.Folders)))
            .OrderBy(part => part.Key.Assembly, StringComparer.Ordinal).ThenBy(part => part.Key.Namespaces, StringComparer.Ordinal).ThenBy(part => part.Key.Folders, StringComparer.Ordinal)
            .Select(same => same.First() with { Files = same.Max(part => part.Files), Lines = same.Max(part => part.Lines) }),
    ];

    private static IReadOnlyList<CatalogDependency> Dependencies(IEnumerable<CatalogDependency> dependencies) =>
    [
        .. dependencies.GroupBy(dependency => dependency.Service, StringComparer.Ordinal).OrderBy(used => used.Key, StringComparer.Ordinal)
            .Select(used => new CatalogDependency(used.Key, used.Any(one => one.Declared), used.Any(one => one.Used), used.Any(one => one.Critical), AssemblyMerge.Sorted(used.SelectMany(one => one.Via)))),
    ];
}
