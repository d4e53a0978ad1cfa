using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Checks.Dependencies;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>One finding about a repository.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="IsReported">Whether the compiler or the build of a project has said so already, so that the catalog's build must not say it again.</param>
public sealed record CatalogFinding(Finding Finding, bool IsReported)
{
    /// <summary>Why it may stay for a while, with reason and approver; null when it may not.</summary>
    public string? Exemption { get; init; }
}

/// <summary>All findings about a repository: those that the build of the catalog reports, and those that others have.</summary>
public static class CatalogRules
{
    /// <summary>
    /// The findings about a repository, each once, sorted by place: those of registry and profiles, services with rival profiles, the rules about
    /// one assembly, as loud as the assembly's own preset says, and the rules about services and teams. Of an assembly the compiler has reported
    /// them if its language has analyzers.
    /// </summary>
    /// <param name="landscape">The repository.</param>
    /// <param name="registry">The registry as read; null when none was found.</param>
    /// <param name="profiles">The profiles as read.</param>
    /// <param name="mode">The preset of the catalog, for everything that has none of its own.</param>
    /// <param name="others">Findings made elsewhere: unreached projects, hidden profiles, unreadable manifests.</param>
    public static IReadOnlyList<CatalogFinding> Check(
        Landscape landscape, ReadResult<Registry>? registry, IReadOnlyList<ReadResult<ServiceProfile>> profiles, AnalysisMode mode,
        IEnumerable<Finding> others)
    {
        var assemblies = landscape.InScope;
        var slice = SliceBuilder.Build(registry, mode);
        var exemptions = new Exemptions(landscape.Registry, landscape.Circumstances.AsOf);
        var all = Once(
        [
            // A project that has read the registry has reported what is wrong with it; when nobody read it, nobody has. A profile is read by its project.
            .. From(registry?.Findings ?? [], isReported: assemblies.Count > 0),
            .. From(profiles.SelectMany(profile => profile.Findings), isReported: true),
            .. From(RivalProfiles(assemblies, profiles)),
            .. assemblies.SelectMany(assembly => From(CheckAssembly(assembly, slice), isReported: assembly.IsCheckedByCompiler)),
            .. new ReferenceUses(landscape, slice).Check(),
            .. From(CatalogRule.CheckAll(landscape)),
            .. From(others),
        ]);
        // What the compiler has said is said; an exemption would only hide it here.
        return [.. all.Select(one => one.IsReported ? one : one with { Exemption = exemptions.Find(one.Finding) is { } exemption ? Exemptions.Justification(exemption) : null })];
    }

    private static IEnumerable<CatalogFinding> From(IEnumerable<Finding> findings, bool isReported = false) =>
        findings.Select(finding => new CatalogFinding(finding, isReported));

    /// <summary>Nobody would notice that the second profile of a service is not in the catalog.</summary>
    private static IEnumerable<Finding> RivalProfiles(IReadOnlyList<AssemblyMerge> assemblies, IReadOnlyList<ReadResult<ServiceProfile>> profiles)
    {
        var byPath = profiles.Select(profile => profile.Value).OfType<ServiceProfile>().ToLookup(profile => profile.Path, StringComparer.Ordinal);
        foreach (var service in assemblies.SelectMany(assembly => assembly.Parts).Where(part => part.Service is not null).GroupBy(part => part.Service!))
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
        if (language.Length == 0 || mode == AnalysisMode.None)
            return [];
        var facts = new AssemblyFacts(assembly.Name, assembly.Project, UsesAttributes: assembly.IsCheckedByCompiler, assembly.Declarations);
        return AssemblyRule.CheckAll(facts, slice with { Mode = mode, Project = assembly.Project, Declarations = assembly.Declarations })
            .Select(finding => finding with { Place = finding.Place ?? new FilePlace(assembly.Project), Mode = mode, Subject = SubjectOf(assembly) });
    }

    private static string SubjectOf(AssemblyMerge assembly) =>
        assembly.Assembly.Service is { } service ? $"{service}/{assembly.Name}" : $"assembly:{assembly.Name}";

    private static IReadOnlyList<CatalogFinding> Once(IEnumerable<CatalogFinding> findings) => findings
        .GroupBy(one => (one.Finding.Rule.Id, one.Finding.Place?.Text, one.Finding.Message))
        .Select(same => same.First() with { IsReported = same.Any(one => one.IsReported) })
        .InOrder(one => one.Finding);
}
