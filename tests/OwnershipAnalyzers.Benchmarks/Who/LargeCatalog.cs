using System.Text.Json;
using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Benchmarks.Who;

/// <summary>A catalog of so many assemblies as a build writes it: five to a service, five services to a team.</summary>
internal static class LargeCatalog
{
    private const int AssembliesPerService = 5;
    private const int ServicesPerTeam = 5;

    /// <summary>A type in an assembly in the middle.</summary>
    public static string Question(int assemblies) => $"{AssemblyName(assemblies / 2)}.Orders.Checkout";

    public static string Write(int assemblies)
    {
        var services = (assemblies + AssembliesPerService - 1) / AssembliesPerService;
        var teams = (services + ServicesPerTeam - 1) / ServicesPerTeam;
        using var registry = JsonDocument.Parse(OrganisationText.Registry(teams));
        return CatalogWriter.Write(new Catalog
        {
            Services = Sorted(services, number => Service(number, assemblies, teams), service => service.Id),
            Teams = Sorted(teams, number => Team(registry, number, services, teams), team => team.Id),
            Schedules = Entries(registry, "schedules"),
            EscalationPolicies = Entries(registry, "escalationPolicies"),
            Tiers = Entries(registry, "tiers"),
            Policy = registry.RootElement.GetProperty("policy"),
            Assemblies = Sorted(assemblies, number => Assembly(number, teams), assembly => assembly.Name),
            Coverage = new Coverage { Assemblies = assemblies, Owned = assemblies, WithService = assemblies, WithStage = assemblies },
        });
    }

    private static string AssemblyName(int number) => $"Acme.Part{number}";

    private static string ProjectOf(int number) => $"src/service-{number / AssembliesPerService}/{AssemblyName(number)}/{AssemblyName(number)}.csproj";

    private static CatalogAssembly Assembly(int number, int teams) => new()
    {
        Name = AssemblyName(number),
        Project = ProjectOf(number),
        TargetFrameworks = ["net10.0"],
        Language = "C#",
        Namespaces = [AssemblyName(number), $"{AssemblyName(number)}.Orders", $"{AssemblyName(number)}.Storage"],
        Service = $"service-{number / AssembliesPerService}",
        Team = $"team-{number / AssembliesPerService % teams}",
        Stage = "runtime",
        Tier = "tier-1",
    };

    private static CatalogService Service(int number, int assemblies, int teams)
    {
        using var profile = JsonDocument.Parse(OrganisationText.Profile(number, teams));
        var file = $"src/service-{number}/service.json";
        var parts = Enumerable.Range(number * AssembliesPerService, Math.Min(AssembliesPerService, assemblies - (number * AssembliesPerService))).ToList();
        return new CatalogService
        {
            Id = $"service-{number}",
            Team = $"team-{number % teams}",
            Stage = "runtime",
            Tier = "tier-1",
            Assemblies = [.. parts.Select(AssemblyName).Order(StringComparer.Ordinal)],
            Projects = [.. parts.Select(ProjectOf).Order(StringComparer.Ordinal)],
            DeclaredIn = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["service"] = [file], ["stage"] = [file], ["team"] = [file], ["tier"] = [file] },
            Profile = profile.RootElement.Clone(),
            ProfilePath = file,
            DependsOn = [.. Enumerable.Range(Math.Max(0, number - 2), Math.Min(2, number)).Select(used => new CatalogDependency($"service-{used}", Declared: true, Used: false, Critical: true, Via: [])).OrderBy(used => used.Service, StringComparer.Ordinal)],
        };
    }

    private static CatalogTeam Team(JsonDocument registry, int number, int services, int teams) => new($"team-{number}", registry.RootElement.GetProperty("teams").GetProperty($"team-{number}"))
    {
        Services = [.. Enumerable.Range(0, services).Where(service => service % teams == number).Select(service => $"service-{service}").Order(StringComparer.Ordinal)],
    };

    private static List<CatalogEntry> Entries(JsonDocument registry, string key) =>
        [.. registry.RootElement.GetProperty(key).EnumerateObject().Select(member => new CatalogEntry(member.Name, member.Value)).OrderBy(entry => entry.Id, StringComparer.Ordinal)];

    private static List<T> Sorted<T>(int count, Func<int, T> make, Func<T, string> name) => [.. Enumerable.Range(0, count).Select(make).OrderBy(name, StringComparer.Ordinal)];
}
