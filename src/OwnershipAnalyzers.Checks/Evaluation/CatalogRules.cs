using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Checks.Dependencies;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sarif;
using OwnershipAnalyzers.SliceBuilding;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>All findings about a repository: those that the build of the catalog reports, and those that others have.</summary>
public static class CatalogRules
{
    /// <summary>
    /// The findings about a repository, each once, sorted by place: those of registry and profiles, services with rival profiles, the
    /// rules about one assembly, as loud as the assembly's own preset says, and the rules about services and teams. Of an assembly the
    /// compiler has reported them if its language has analyzers.
    /// </summary>
    /// <param name="model">The repository.</param>
    /// <param name="registry">The registry as read; null when none was found.</param>
    /// <param name="profiles">The profiles as read.</param>
    /// <param name="mode">The preset of the catalog, for everything that has none of its own.</param>
    /// <param name="others">Findings made elsewhere: unreached projects, hidden profiles, unreadable manifests.</param>
    /// <param name="baselines">What is wrong with baselines; projects say so when they read them.</param>
    public static IReadOnlyList<CatalogFinding> Check(
        RepositoryModel model, ReadResult<Registry>? registry, IReadOnlyList<ReadResult<ServiceProfile>> profiles, AnalysisMode mode,
        IEnumerable<Finding> others, IEnumerable<Finding>? baselines = null)
    {
        var assemblies = model.InScope;
        var slice = SliceBuilder.Build(registry, null, model.EvaluationContext.AsOf, otherwise: mode);
        var exemptions = new Exemptions(model);
        var owners = new SubjectOwners(model);
        // Which rules about services and teams matter, how loudly, and what is exempt, stands in a file that nobody can read.
        var isUnknown = registry is { Value: null };
        var all = Once(
        [
            // A project that has read the registry has reported what is wrong with it; when nobody read it, nobody has. A profile is read
            // by its project.
            .. From(registry?.Findings ?? [], isReported: assemblies.Count > 0),
            .. From(baselines ?? [], isReported: assemblies.Count > 0),
            .. From(profiles.SelectMany(profile => profile.Findings), isReported: true),
            .. From(RivalProfiles(assemblies, profiles)),
            .. assemblies.SelectMany(assembly => From(CheckAssembly(assembly, slice), assembly.IsCheckedByCompiler)).Select(Unreported),
            .. new ReferenceUses(model, slice).Check(),
            .. isUnknown ? [] : From(CatalogRule.CheckAll(model).Select(InModeOfOwner)),
            .. From(others),
        ]);
        var judged = all.Select(found => Accept(Exempt(found), model.Baseline)).ToList();
        var stale = isUnknown ? [] : new StaleEntries(model, slice).Of(Unused(judged, model.Baseline))
            .Select(entry => StaleEntries.Report(entry) with { Mode = owners.ModeOf(entry.Key.Subject, slice) });
        return [.. judged.Concat(From(CatalogRule.InWantedSeverity(stale, model))).InOrder(found => found.Finding)];

        Finding InModeOfOwner(Finding finding) => finding with { Mode = finding.Mode ?? owners.ModeOf(finding.Subject, slice) };

        CatalogFinding Exempt(CatalogFinding found) =>
            found with { Exemption = exemptions.Find(found.Finding) is { } exemption ? Exemptions.Justification(exemption) : null };
    }

    /// <summary>What the compiler reports use by use, the catalog sees as one; it is accepted as far as anything of it is.</summary>
    private static CatalogFinding Accept(CatalogFinding found, RepositoryBaseline baseline)
    {
        BaselineEntry[] uses = found.IsReported ? [.. baseline.UsesIn(found.Finding)] : [];
        BaselineEntry[] entries = baseline.Find(found.Finding) is { } entry ? [entry] : uses;
        if (entries.Length == 0)
            return found;
        var several = entries.Length > 1 ? $", with {entries.Length.Text()} entries" : "";
        return found with
        {
            Accepted = entries,
            Exemption = found.Exemption ?? $"Accepted by the baseline {entries[0].Place.Path}{several}",
        };
    }

    private static IEnumerable<BaselineEntry> Unused(IReadOnlyList<CatalogFinding> findings, RepositoryBaseline baseline)
    {
        var used = new HashSet<BaselineKey>(findings.SelectMany(found => found.Accepted).Select(entry => entry.Key));
        // Not those of single uses: that something of the sum occurs says nothing of them.
        return baseline.Entries.Where(entry => !used.Contains(entry.Key) || Subjects.UsesOf(entry.Key.Subject) is not null);
    }

    private static IEnumerable<CatalogFinding> From(IEnumerable<Finding> findings, bool isReported = false) =>
        findings.Select(finding => new CatalogFinding(finding, isReported));

    /// <summary>Nobody would notice that the second profile of a service is not in the catalog.</summary>
    private static IEnumerable<Finding> RivalProfiles(
        IReadOnlyList<AssemblyMerge> assemblies, IReadOnlyList<ReadResult<ServiceProfile>> profiles)
    {
        var byPath = profiles.Select(profile => profile.Value).OfType<ServiceProfile>()
            .ToLookup(profile => profile.Path, StringComparer.Ordinal);
        var parts = assemblies.SelectMany(assembly => assembly.Parts).Where(part => part.Service is not null);
        foreach (var service in parts.GroupBy(part => part.Service!))
        {
            var all = ServiceMerge.Profiles(service.Key, service, path => byPath[path].FirstOrDefault());
            foreach (var rival in all.Skip(1).Where(profile => profile.HasDetails))
            {
                yield return new Finding(ConfigurationRules.UnusableProfile, new FilePlace(rival.Path),
                    $"service '{Excerpt.Of(service.Key)}' is described in {all[0].Path} already; "
                    + "describe it in one of them, and leave only team, service, stage and tier in the other");
            }
        }
    }

    private static IEnumerable<Finding> CheckAssembly(AssemblyMerge assembly, Slice slice)
    {
        var language = assembly.Assembly.Language;
        if (language.Length == 0)
            return [];
        var own = assembly.Mode is { } mode ? slice with { Mode = mode, TeamModes = new Dictionary<string, AnalysisMode>() } : slice;
        var facts = new AssemblyFacts(assembly.Name, assembly.Project, UsesAttributes: assembly.IsCheckedByCompiler, assembly.Declarations);
        return AssemblyRule.CheckAll(facts, own with { Project = assembly.Project, Declarations = assembly.Declarations })
            .Where(finding => finding.Mode != AnalysisMode.None)
            .Select(finding => finding with { Place = finding.Place ?? new FilePlace(assembly.Project) });
    }

    /// <summary>That a rule fails here, the compiler does not know.</summary>
    private static CatalogFinding Unreported(CatalogFinding found) => IsInternalError(found) ? found with { IsReported = false } : found;

    private static IReadOnlyList<CatalogFinding> Once(IEnumerable<CatalogFinding> findings) => findings
        // A rule that fails at every assembly is one fault.
        .GroupBy(found => IsInternalError(found)
            ? (found.Finding.Rule.Id, null, found.Finding.Arguments[0])
            : (found.Finding.Rule.Id, found.Finding.Place?.Text, found.Finding.Message))
        .Select(same => same.First() with { IsReported = same.Any(found => found.IsReported) })
        .InOrder(found => found.Finding);

    private static bool IsInternalError(CatalogFinding found) => found.Finding.Rule == ConfigurationRules.InternalError;
}
