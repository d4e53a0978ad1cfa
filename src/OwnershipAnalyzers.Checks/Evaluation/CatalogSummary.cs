using System.Text;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>The catalog as a person reads it at the end of a build log.</summary>
public static class CatalogSummary
{
    private const string None = "-";

    private const int MostServices = 5;

    /// <summary>Tables of services and teams, and the coverage; plain text of at most 100 columns, with line feeds.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="unreached">How many projects nobody looked at, so that full coverage does not look like more than it is.</param>
    public static string Render(Catalog catalog, int unreached = 0)
    {
        var text = new StringBuilder();
        TextTable.Append(text, "Services", ["service", "team", "stage", "tier", "assemblies"], [.. catalog.Services.Select(Row)]);
        TextTable.Append(text, "Teams", ["team", "assemblies", "services"], [.. Teams(catalog)]);
        AppendCoverage(text, catalog.Coverage, unreached);
        AppendBaseline(text, catalog.Coverage.Baseline);
        return text.ToString();
    }

    private static string[] Row(CatalogService service) =>
        [service.Id, service.Team ?? None, service.Stage ?? None, service.Tier ?? None, Size(service)];

    /// <summary>A service may be whole assemblies, parts of others, or both.</summary>
    private static string Size(CatalogService service) => service.Logical.Count == 0
        ? service.Assemblies.Count.Text()
        : (service.Assemblies.Count == 0 ? "" : $"{service.Assemblies.Count.Text()} + ") + service.Logical.Count.Of("part");

    /// <summary>The teams of the registry and those that assemblies name besides.</summary>
    private static IEnumerable<string[]> Teams(Catalog catalog)
    {
        var services = catalog.Services.Where(service => service.Team is not null)
            .ToLookup(service => service.Team!, service => service.Id, StringComparer.Ordinal);
        var owned = catalog.Coverage.ByTeam;
        return AssemblyMerge.Sorted(catalog.Teams.Select(team => team.Id).Concat(owned.Keys)).Select(team => new[]
        {
            team,
            (owned.TryGetValue(team, out var coverage) ? coverage.Assemblies : 0).Text(),
            services.Contains(team) ? string.Join(", ", services[team]) : None,
        });
    }

    private static void AppendCoverage(StringBuilder text, Coverage coverage, int unreached)
    {
        text.Append("Coverage of ").Append(coverage.Assemblies.Of("assembly", "assemblies"));
        string[] others =
        [
            .. coverage.OutOfScope > 0 ? [coverage.OutOfScope.Text() + " more out of scope"] : Array.Empty<string>(),
            .. unreached > 0 ? [unreached.Of("project") + " not reached"] : Array.Empty<string>(),
        ];
        if (others.Length > 0)
            text.Append(" (").Append(string.Join(", ", others)).Append(')');
        text.Append('\n');
        AppendShare("with an owning team", coverage.Owned);
        AppendShare("with a service boundary", coverage.WithService);
        AppendShare("with a lifecycle stage", coverage.WithStage);

        void AppendShare(string what, int count)
        {
            text.Append("  ").Append(what.PadRight(25)).Append(count.Text().PadLeft(6));
            text.Append("  ").Append(Percent(count, coverage.Assemblies).PadLeft(4)).Append(" %\n");
        }
    }

    /// <summary>
    /// Whenever something is accepted, and the services with most of it: a build that succeeds is compatible with a baseline that grows.
    /// </summary>
    private static void AppendBaseline(StringBuilder text, BaselineSize baseline)
    {
        if (baseline.Entries == 0)
            return;
        text.Append("Baseline of ").Append(baseline.Entries.Of("accepted finding")).Append('\n');
        var services = baseline.ByService.OrderByDescending(service => service.Value)
            .ThenBy(service => service.Key, StringComparer.Ordinal).ToList();
        foreach (var service in services.Take(MostServices))
            Append(Excerpt.Of(service.Key, 60), service.Value);
        Append("other services", services.Skip(MostServices).Sum(service => service.Value));
        Append("no service", baseline.Rest);

        void Append(string what, int count) => text.Append(count == 0 ? "" : $"  {what,-25}{count.Text(),6}\n");
    }

    /// <summary>Rounded down, so that 100 % means all.</summary>
    private static string Percent(int count, int all) => all == 0 ? None : ((int)(100L * count / all)).Text();
}
