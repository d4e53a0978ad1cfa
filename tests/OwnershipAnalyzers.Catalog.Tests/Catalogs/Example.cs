using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Tests.Catalogs;

/// <summary>A small repository with everything a catalog can show.</summary>
internal static class Example
{
    public const string ProfilePath = "src/Payments/service.json";

    public static ReadResult<Registry> Registry { get; } = ReadRegistry("""
        {
          "teams": {
            "payments": { "name": "Payments", "formerIds": ["billing"], "contacts": { "slack": "#payments", "email": "payments@example.com", "size": 1.50 } },
            "inventory": { "name": "Warehouse <b>&</b> Größen" },
            "idle": {}
          },
          "tiers": { "tier-2": { "rank": 2 }, "tier-1": { "rank": 1 } },
          "externalServices": { "stripe": { "team": "payments", "kind": "external" } },
          "policy": { "maxServicesPerTeam": 8 }
        }
        """);

    public static ReadResult<ServiceProfile> Profile { get; } = ReadProfile(ProfilePath, """
        { "service": "payment-processor", "team": "payments", "description": "Captures \u001b[1mcards\u001b[0m.", "runbooks": [], "links": { "chat": "#pay" } }
        """);

    public static IReadOnlyList<Manifest> Manifests { get; } =
    [
        Of("Acme.Payments.Api", "net10.0", references: ["Acme.Inventory.Client", "Acme.Shared", "Somebody.Else"], profile: ProfilePath,
            declared: [(FactKind.Team, "payments", ProfilePath), (FactKind.Service, "payment-processor", ProfilePath), (FactKind.Stage, "Runtime", "")]) with { Namespaces = ["Acme.Payments.Api", "Acme.Payments.Api.Modern"] },
        Of("Acme.Payments.Api", "net9.0", references: ["Acme.Inventory.Client"], profile: ProfilePath,
            declared: [(FactKind.Team, "billing", ""), (FactKind.Service, "payment-processor", ProfilePath), (FactKind.Stage, "runtime", "")]) with { Namespaces = ["", "Acme.Payments.Api"] },
        Of("Acme.Payments.Worker", "net10.0", language: "F#", references: ["Acme.Inventory.Client", "Acme.Payments.Api"],
            declared: [(FactKind.Team, "payments", ""), (FactKind.Service, "payment-processor", ""), (FactKind.Stage, "runtime", ""), (FactKind.Tier, "tier-1", "")]),
        Of("Acme.Inventory.Client", "netstandard2.0", declared: [(FactKind.Team, "inventory", ""), (FactKind.Service, "inventory", ""), (FactKind.Stage, "oops", "")]),
        Of("Acme.Inventory.Host", "net10.0", declared: [(FactKind.Team, "payments", ""), (FactKind.Service, "inventory", "")]),
        Of("Acme.Shared", "netstandard2.0", language: "VB", declared: [(FactKind.Team, "inventory", ""), (FactKind.Team, "payments", ""), (FactKind.Service, "", "")]),
        // Sorts elsewhere by language rules, and by its project.
        Of("ACME.iTypo", "net10.0", declared: [(FactKind.Team, "paymints", "")]) with { Project = "zz/Typo.csproj" },
        Of("Acme.Tests", "net10.0") with { InScope = false },
    ];

    public static Manifest Of(
        string name, string framework, string language = "C#", string[]? references = null, string? profile = null, params (FactKind, string, string)[] declared) => new()
    {
        Assembly = name,
        Project = $"src/{name}/{name}.csproj",
        Language = language,
        TargetFramework = framework,
        Declarations = [.. declared.Select(fact => new Declaration(fact.Item1, fact.Item2, new FilePlace(fact.Item3.Length == 0 ? $"src/{name}/{name}.csproj" : fact.Item3)))],
        Profile = profile,
        References = [.. (references ?? []).Select(name => new AssemblyUse(name, [name]))],
    };

    public static ServiceProfile? ProfileAt(string path) => path == ProfilePath ? Profile.Value : null;

    public static ReadResult<Registry> ReadRegistry(string json)
    {
        using var folder = new TestFolder();
        return RegistryReader.Read(folder.Write("ownership.json", json), folder.Path);
    }

    public static ReadResult<ServiceProfile> ReadProfile(string path, string json)
    {
        using var folder = new TestFolder();
        return ProfileReader.Read(folder.Write(path, json), folder.Path);
    }
}
