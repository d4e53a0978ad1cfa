using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;
using OwnershipAnalyzers.Tool.Metrics;
using OwnershipAnalyzers.Tool.Metrics.Reading;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.StackTraces;
using OwnershipAnalyzers.Tool.Who;

namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>Everything that reads files of others.</summary>
internal static partial class AllReaders
{
    private static readonly string[] Portals = ["Backstage", "Datadog", "OpsLevel", "Cortex"];

    /// <summary>The readers, by name.</summary>
    public static IReadOnlyList<Reader> All { get; } =
    [
        new("registry", Seeds("ownership.shop.json", "ownership.strict.json"), bytes => Of(RegistryReader.Read(JsonFile.Of(bytes, "ownership.json", ConfigurationRules.UnreadableRegistry)), Text)),
        new("profile", Seeds("service.storefront.json", "service.rental.json"), bytes => Of(ProfileReader.Read(JsonFile.Of(bytes, "service.json", ConfigurationRules.UnusableProfile)), profile => profile.Content.GetRawText()) with { IsFile = true }),
        new("slice", Seeds("project.slice"), bytes => new Outcome(OfSlice(Encoding.UTF8.GetString(bytes)), []) { IsFile = true }),
        new("manifest", Seeds("manifest.json"), bytes => Of(ManifestFile.Of("m.json", bytes), ManifestFile.Write) with { IsFile = true }),
        new("catalog", Seeds("catalog.json"), OfCatalog),
        new("catalog for one question", Seeds("catalog.json"), OfExcerpt) { SaysWhere = false },
        new("earlier catalog", Seeds("catalog.json"), bytes => Of(EarlierCatalog.Of("c.json", bytes), earlier => string.Join("\n", earlier.Stages.Select(stage => $"{stage.Key}={stage.Value}")))),
        new("CODEOWNERS", Seeds("github.codeowners", "gitlab.codeowners"), OfCodeOwners),
        new("baseline", Seeds("baseline.json"), bytes => Of(BaselineReader.Of("b.json", bytes), baseline => BaselineWriter.Write(baseline.Entries.Select(entry => entry.Key))) with { IsFile = true }),
        new("SARIF", Seeds("log.sarif"), OfLog),
        new("portal YAML", Seeds("backstage.yaml", "datadog.yaml", "opslevel.yaml", "cortex.yaml"), OfYaml),
        new("incidents", Seeds("incidents.csv", "pagerduty.csv", "pagerduty.json", "incidents.json", "log_entries.json"), OfIncidents),
        new("stack trace", Seeds("trace.txt", "log.txt"), bytes => new Outcome(StackTraceText.Parse(Encoding.UTF8.GetString(bytes)) is { } trace ? $"{trace.Exception}\n{string.Join("\n", trace.Frames)}" : null, [])) { SaysWhere = false },
    ];

    private static IReadOnlyList<byte[]> Seeds(params string[] names) => [.. names.Select(Content.Seed)];

    private static Outcome Of<T>(ReadResult<T> result, Func<T, string> write) where T : class =>
        new(result.Value is { } value ? write(value) : null, [.. result.Findings.Select(Rejected)]);

    private static Rejection Rejected(Finding finding) => finding.Place is FilePlace place ? new(place.Line, place.Column, finding.Message) : new(0, 0, finding.Message);

    private static string Text(Registry registry) =>
        $"{string.Join(",", registry.Teams.Select(team => team.Id))} {string.Join(",", registry.Schedules.Select(schedule => schedule.Id))} {string.Join(",", registry.EscalationPolicies.Select(policy => policy.Id))} {string.Join(",", registry.Tiers.Select(tier => tier.Id))} {registry.Exemptions.Count} {registry.DefaultMode}";

    private static string OfSlice(string text)
    {
        var slice = SliceFormat.Read(text);
        foreach (var declaration in slice.Declarations)
            Fact.Of(declaration.Kind);
        foreach (var mode in slice.TeamModes.Values.Append(slice.Mode))
            DefinitionRules.MissingTeam.In(mode);
        return SliceFormat.Write(slice);
    }

    /// <summary>Read, written again, and asked about everything in it.</summary>
    private static Outcome OfCatalog(byte[] bytes)
    {
        try
        {
            var catalog = CatalogReader.Read(bytes, "c.json");
            var directory = new ServiceDirectory(catalog);
            foreach (var service in catalog.Services)
                directory.Details(service);
            _ = directory.Registry;
            return new Outcome(CatalogWriter.Write(catalog), []) { IsFile = true };
        }
        catch (CatalogFormatException exception)
        {
            return new Outcome(null, [Placed(exception.Message)]);
        }
    }

    /// <summary>What is read for one question gives the answer that the whole catalog gives, if that can be read.</summary>
    private static Outcome OfExcerpt(byte[] bytes)
    {
        const string Type = "Acme.Payments.Api.Modern.Checkout";
        var answer = CatalogExcerpt.Read(bytes, WhoRun.QuestionOf(Type)) is { } excerpt ? Answer(excerpt, Type) : null;
        if (answer is not null && Whole(bytes) is { } whole && Answer(whole, Type) != answer)
            throw new InvalidOperationException("the whole catalog gives another answer");
        return new Outcome(answer, []);
    }

    private static Catalog? Whole(byte[] bytes)
    {
        try
        {
            return CatalogReader.Read(bytes, "c.json");
        }
        catch (CatalogFormatException)
        {
            return null;
        }
    }

    /// <summary>Null when nobody is found, for whom all of the catalog is read in any case.</summary>
    private static string? Answer(Catalog catalog, string type)
    {
        var matches = new Resolver(new CatalogInput(catalog, "c.json", null)).Matches(new Question(type), null, StringComparison.Ordinal);
        return matches.Count == 0 ? null : JsonSerializer.Serialize(new WhoJson([new WhoAnswer(type, matches)]), WhoJson.Context.WhoJson);
    }

    private static Outcome OfCodeOwners(byte[] bytes)
    {
        var file = CodeOwnersFiles.Of("CODEOWNERS", bytes);
        var owners = new[] { "src/Payments/Card.cs", "docs/a.md", "with blank/x", "" }.Select(path => string.Join(",", file.OwnersOf(path).Select(owner => owner.Text)));
        var import = OwnersImport.From(file);
        GeneratedBlock.Find(file.Text, out _);
        return new Outcome($"{file.Dialect} {file.Rules.Count} {string.Join(" ", owners)} {import.Teams.Count}", [.. file.Findings.Select(Rejected)]);
    }

    private static Outcome OfLog(byte[] bytes)
    {
        var log = CompilerLog.Of(bytes, out var reason);
        return new Outcome(log is null ? null : string.Join("\n", log.Found.Concat(log.Stale)), log is null ? [Placed(reason)] : []);
    }

    private static Outcome OfYaml(byte[] bytes)
    {
        var documents = Yaml.Of(bytes, out var reason);
        if (reason.Length > 0)
            return new Outcome(null, [Placed(reason)]);
        var entities = Portals.SelectMany(portal => documents.Select(document => EntityFile.Read(portal, document, "x.yaml"))).OfType<Entity>();
        return new Outcome(string.Join("\n", entities.Select(entity => $"{entity.Kind} {entity.Name} {entity.Place.Text} {string.Join(",", entity.Links)} {string.Join(",", entity.Owners.Select(owner => owner.Name))}")), []);
    }

    private static Outcome OfIncidents(byte[] bytes)
    {
        try
        {
            var export = IncidentExport.Of("x", bytes, new CsvColumns());
            return new Outcome(string.Join("\n", export.Incidents.Select(incident => $"{string.Join(",", incident.Services)} {incident.Created:O} {incident.ToAcknowledge} {incident.ToResolve}")), [.. export.InternalErrors.Select(Placed)]);
        }
        catch (ToolException exception)
        {
            return new Outcome(null, [Placed(exception.Message)]);
        }
    }

    /// <summary>
    /// Messages that begin with a place, or hold one; for JSON of others, which has an index instead of a line, line 1 stands for it.
    /// </summary>
    private static Rejection Placed(string message) => Place().Match(message) is { Success: true } place
        ? new(Number(place.Groups[1]), place.Groups[2].Success ? Number(place.Groups[2]) : 1, message)
        : Index().IsMatch(message) ? new(1, 1, message) : new(0, 0, message);

    private static int Number(Group digits) => int.TryParse(digits.ValueSpan, out var number) ? number : -1;

    [GeneratedRegex(@"\((\d+)(?:,(\d+))?\)")]
    private static partial Regex Place();

    [GeneratedRegex(@"^x: \w*\[\d+\]|^x: incident '")]
    private static partial Regex Index();
}
