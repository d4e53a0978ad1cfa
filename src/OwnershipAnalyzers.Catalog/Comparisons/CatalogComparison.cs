using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Comparisons;

/// <summary>What changed from one catalog to another.</summary>
public static class CatalogComparison
{
    /// <summary>The keys of a catalog that make no change, and why.</summary>
    internal static IReadOnlyDictionary<string, string> NotCompared { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["service.assemblies"] =
            "what a service consists of is its team's business; what it means to others is in coverage and dependencies",
        ["service.logical"] = "as assemblies; its lines and files change with every change of code",
        ["service.projects"] = "as assemblies",
        ["service.declaredIn"] = "where a fact is declared does not change the fact",
        ["service.profilePath"] = "as declaredIn",
        ["service.consumers"] = "the other side of dependsOn",
        ["dependency.declared"] = "a use that nobody declares is a finding, OWN5002 or OWN5003",
        ["dependency.used"] = "as declared",
        ["dependency.via"] = "how code uses a service changes with every change of code",
        ["profile.$schema"] = "says nothing of the service",
        ["profile.schemaVersion"] = "says nothing of the service",
        ["profile.service"] = "compared as service.id",
        ["profile.team"] = "compared as service.team",
        ["profile.stage"] = "compared as service.stage",
        ["profile.retiresOn"] = "compared as service.retiresOn",
        ["profile.replacement"] = "compared as service.replacement",
        ["profile.tier"] = "compared as service.tier",
        ["profile.kind"] = "compared as service.kind",
        ["profile.dependencies"] = "compared as service.dependsOn",
        ["profile.name"] = "text for people; the diff of the file shows it best",
        ["profile.description"] = "as name",
        ["profile.inferredFrom"] = "an owner that nobody confirmed is a finding, OWN1013",
        ["profile.api"] = "what an API holds is for tools that compare APIs",
        ["profile.environments"] = "none at all is a finding, OWN3014",
        ["profile.functions"] = "nobody accountable is a finding, OWN2017",
        ["profile.sunset"] = "text for people; its days are in service.retiresOn",
        ["coverage.outOfScope"] = "assemblies of which nobody asks ownership",
        ["coverage.byTeam"] = "the sums say it, and owners do",
    };

    /// <summary>All changes, in the order of their kinds, then by subject and item.</summary>
    public static IReadOnlyList<Change> Compare(Catalog old, Catalog @new)
    {
        var sides = new Sides(old, @new);
        var order = ChangeKind.All.Select((kind, index) => (kind, index)).ToDictionary(kind => kind.kind, kind => kind.index);
        return
        [
            .. Aspect.All.SelectMany(aspect => aspect.Compare(sides))
                .OrderBy(change => order[change.Kind])
                .ThenBy(change => change.Subject, StringComparer.Ordinal)
                .ThenBy(change => change.Item, StringComparer.Ordinal)
                .ThenBy(change => change.Old, StringComparer.Ordinal)
                .ThenBy(change => change.New, StringComparer.Ordinal),
        ];
    }
}
