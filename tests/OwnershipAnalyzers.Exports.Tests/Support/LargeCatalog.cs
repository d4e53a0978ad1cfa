using System.Globalization;
using System.Text.Json.Nodes;

namespace OwnershipAnalyzers.Exports.Tests.Support;

/// <summary>An organisation of 300 teams and 2,000 services, the same each time.</summary>
internal static class LargeCatalog
{
    private const int Teams = 300, Services = 2000, Externals = 40;

    private static readonly string[] Stages = ["design", "runtime", "runtime", "runtime", "deprecated", "retired"];

    private static readonly string[] Kinds = ["service", "service", "website", "job", "infrastructure", "library", "tool"];

    public static JsonObject Content => new()
    {
        ["services"] = List(Services, Service),
        ["teams"] = List(Teams, team => new JsonObject
        {
            ["id"] = Team(team),
            ["services"] = new JsonArray([.. Enumerable.Range(0, Services).Where(service => service % Teams == team).Select(service => (JsonNode)Id(service)).Order(Comparer<JsonNode>.Create((a, b) => string.CompareOrdinal((string?)a, (string?)b)))]),
            ["name"] = $"Team {Number(team)}",
            ["contacts"] = new JsonObject { ["slack"] = $"#{Team(team)}", ["email"] = $"{Team(team)}@example.com" },
            ["codeowners"] = new JsonArray($"@acme/{Team(team)}"),
            ["parent"] = team % 10 == 0 ? null : Team(team - (team % 10)),
            ["onCall"] = "duty", ["escalation"] = "usual",
        }),
        ["schedules"] = new JsonArray(new JsonObject { ["id"] = "duty", ["timeZone"] = "Europe/Berlin", ["coverage"] = "24x7", ["people"] = 6, ["turn"] = "P1W", ["handoff"] = "Mon 10:00" }),
        ["escalationPolicies"] = new JsonArray(new JsonObject { ["id"] = "usual", ["levels"] = new JsonArray(new JsonObject { ["schedule"] = "duty", ["afterMinutes"] = 0 }) }),
        ["tiers"] = List(3, tier => new JsonObject { ["id"] = $"tier-{tier + 1}", ["rank"] = tier + 1 }),
        ["assemblies"] = List(Services, service => new JsonObject { ["name"] = $"Acme.Part{Number(service)}", ["project"] = Project(service), ["service"] = Id(service), ["team"] = TeamOf(service) }),
        ["externalServices"] = List(Externals, external => new JsonObject { ["id"] = $"vendor-{external:00}", ["name"] = $"Vendor {external}", ["team"] = Team(external), ["kind"] = "external", ["tier"] = "tier-2", ["description"] = "Does what we do not." }),
    };

    private static JsonObject Service(int service) => new()
    {
        ["id"] = Id(service),
        ["team"] = TeamOf(service),
        ["stage"] = service % 89 == 0 ? null : Stages[service % Stages.Length],
        ["tier"] = $"tier-{(service % 3) + 1}",
        ["retiresOn"] = Stages[service % Stages.Length] == "deprecated" ? "2027-03-31" : null,
        ["replacement"] = Stages[service % Stages.Length] == "deprecated" ? Id(service + 1) : null,
        ["kind"] = Kinds[service % Kinds.Length],
        ["assemblies"] = new JsonArray($"Acme.Part{Number(service)}"),
        ["projects"] = new JsonArray(Project(service)),
        ["profilePath"] = $"src/Part{Number(service)}/service.json",
        ["profile"] = new JsonObject
        {
            ["name"] = $"Part {Number(service)} of the shop",
            ["description"] = $"Does step {Number(service)} of each order; without it orders wait.",
            ["links"] = new JsonObject { ["dashboard"] = $"https://dashboards.example.com/{Id(service)}", ["chat"] = "#shop" },
            ["runbooks"] = new JsonArray(new JsonObject { ["path"] = "docs/runbook.md", ["reviewedOn"] = "2026-09-21" }),
            ["api"] = service % 5 == 0 ? new JsonArray(new JsonObject { ["namespace"] = $"Acme.Part{Number(service)}.Api", ["version"] = "1" }) : null,
        },
        ["dependsOn"] = new JsonArray([.. Targets(service).Distinct().Order(StringComparer.Ordinal).Select(target => new JsonObject { ["service"] = target, ["declared"] = true, ["used"] = true, ["critical"] = target.Length % 2 == 0, ["via"] = new JsonArray() })]),
    };

    private static IEnumerable<string> Targets(int service) =>
        [Id((service * 7) + 1), Id((service * 31) + 5), .. service % 11 == 0 ? [$"vendor-{service % Externals:00}"] : Array.Empty<string>()];

    private static string Id(int service) => $"part-{Number(service % Services)}";

    private static string? TeamOf(int service) => service % 97 == 0 ? null : Team(service % Teams);

    private static string Project(int service) => $"src/Part{Number(service)}/Acme.Part{Number(service)}.csproj";

    private static string Team(int team) => $"team-{Number(team)}";

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static JsonArray List(int count, Func<int, JsonNode> item) => new([.. Enumerable.Range(0, count).Select(item)]);
}
