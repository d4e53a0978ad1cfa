using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>What the catalog's build reports: everything the compiler cannot see.</summary>
public static class CatalogRules
{
    private const string CompilerChecked = "C#";

    /// <summary>
    /// The findings about a repository, each once, sorted by place: those of registry and profiles, services with rival profiles, the rules
    /// about one assembly for languages without analyzers, as loud as the assembly's own preset says, and the rules about services and teams.
    /// </summary>
    /// <param name="landscape">The repository.</param>
    /// <param name="registry">The registry as read; null when none was found.</param>
    /// <param name="profiles">The profiles as read.</param>
    /// <param name="mode">The preset of the catalog, for everything that has none of its own.</param>
    /// <param name="others">Findings made elsewhere: unreached projects, hidden profiles, unreadable manifests.</param>
    public static IReadOnlyList<Finding> Check(
        Landscape landscape, ReadResult<Registry>? registry, IReadOnlyList<ReadResult<ServiceProfile>> profiles, AnalysisMode mode,
        IEnumerable<Finding> others)
    {
        var assemblies = landscape.InScope;
        var slice = SliceBuilder.Build(registry, mode);
        return Once(
        [
            .. registry?.Findings ?? [],
            .. profiles.SelectMany(profile => profile.Findings),
            .. RivalProfiles(assemblies, profiles),
            .. assemblies.SelectMany(assembly => CheckAssembly(assembly, slice)),
            .. CatalogRule.CheckAll(landscape),
            .. others,
        ]);
    }

    /// <summary>Nobody would notice that the second profile of a service is not in the catalog.</summary>
    private static IEnumerable<Finding> RivalProfiles(IReadOnlyList<AssemblyMerge> assemblies, IReadOnlyList<ReadResult<ServiceProfile>> profiles)
    {
        var byPath = profiles.Select(profile => profile.Value).OfType<ServiceProfile>().ToLookup(profile => profile.Path, StringComparer.Ordinal);
        foreach (var service in assemblies.Where(assembly => assembly.Assembly.Service is not null).GroupBy(assembly => assembly.Assembly.Service!))
        {
            var all = ServiceMerge.Profiles(service.Key, service, path => byPath[path].FirstOrDefault());
            foreach (var rival in all.Skip(1).Where(profile => profile.HasDetails))
            {
                yield return new Finding(ConfigurationRules.UnusableProfile, new FilePlace(rival.Path),
                    $"service '{Excerpt.Of(service.Key)}' is described in {all[0].Path} already; describe it in one of them, and leave only team, service, stage and tier in the other");
            }
        }
    }

    private static IEnumerable<Finding> CheckAssembly(AssemblyMerge assembly, Slice slice)
    {
        var language = assembly.Assembly.Language;
        var mode = assembly.Mode ?? slice.Mode;
        if (language.Length == 0 || language == CompilerChecked || mode == AnalysisMode.None)
            return [];
        var facts = new AssemblyFacts(assembly.Name, assembly.Project, UsesAttributes: false, assembly.Declarations);
        return AssemblyRule.CheckAll(facts, slice with { Mode = mode, Project = assembly.Project, Declarations = assembly.Declarations })
            .Select(finding => finding with { Place = finding.Place ?? new FilePlace(assembly.Project), Mode = mode });
    }

    private static IReadOnlyList<Finding> Once(IEnumerable<Finding> findings) =>
    [
        .. findings.GroupBy(finding => (finding.Rule.Id, finding.Place?.Text, finding.Message)).Select(same => same.First())
            .OrderBy(PathOf, StringComparer.Ordinal).ThenBy(LineOf).ThenBy(ColumnOf)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];

    private static string PathOf(Finding finding) => (finding.Place as FilePlace)?.Path ?? "";

    private static int LineOf(Finding finding) => (finding.Place as FilePlace)?.Line ?? 0;

    private static int ColumnOf(Finding finding) => (finding.Place as FilePlace)?.Column ?? 0;
}
