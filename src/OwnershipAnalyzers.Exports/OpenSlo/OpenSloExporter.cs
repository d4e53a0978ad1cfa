using System.Text.Json;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>Writes agreements and objectives as OpenSLO v1: a document for each, after one for its service.</summary>
internal sealed class OpenSloExporter : Exporter
{
    private const string ApiVersion = "openslo/v1";
    private const int MaxText = 63;
    private const int MaxDescription = 1050;

    private static readonly string[] Held = ["service.id", "service.name", "service.description", "service.availability", "external service.id", "external service.name", "external service.description", "external service.availability"];

    /// <inheritdoc/>
    public override string Target => "openslo";

    /// <inheritdoc/>
    public override string Description => "agreements and objectives as OpenSLO v1";

    /// <inheritdoc/>
    public override string FileName => "openslo.yaml";

    /// <inheritdoc/>
    public override Export Write(ServiceDirectory directory)
    {
        var losses = new Losses();
        losses.AddAllBut(directory.Catalog, Held, "OpenSLO is about agreements and objectives alone");
        List<ServiceLevelOwner> owners =
        [
            .. PortalService.All(directory).Select(service => new ServiceLevelOwner("service", service.Id, service.Details.Name?.Value, service.Description, service.Details.Agreements, service.Details.Objectives)),
            .. directory.Registry.ExternalServices.Select(service => new ServiceLevelOwner("external service", service.Id, service.Name, DescriptionOf(service.Content), service.Agreements, service.Objectives)),
        ];
        foreach (var silent in owners.Where(owner => !owner.Levels.Any()))
            losses.Add(silent.Subject, "id", "nothing is agreed and no objective is set, so there is nothing to write");
        owners.RemoveAll(owner => !owner.Levels.Any());
        // A service of ours and one of somebody else may have the same id.
        var services = new UniqueNames(owners.Select(owner => owner.Key), key => Slug.Normalise(key.Substring(key.IndexOf(' ') + 1)), Slug.MaxLength);
        var names = new HashSet<string>(StringComparer.Ordinal);
        return new Export(YamlText.Of([.. owners.SelectMany(owner => Documents(owner, services[owner.Key], names, losses))], "Generated from the ownership catalog; edits are lost."), losses.Sorted());
    }

    private static IEnumerable<YamlMap> Documents(ServiceLevelOwner owner, string service, HashSet<string> names, Losses losses)
    {
        if (service != owner.Id)
            losses.Add(owner.Subject, "id", $"OpenSLO has lower-case names that nothing else has; it is called '{service}' there");
        var (name, description) = (Cut(owner, "name", owner.Name, MaxText, losses), Cut(owner, "description", owner.Description, MaxDescription, losses));
        yield return new YamlMap
        {
            { "apiVersion", ApiVersion },
            { "kind", "Service" },
            { "metadata", new YamlMap { { "name", service }, { "displayName", name } } },
            // The key is required, whatever is in it.
            { "spec", new YamlMap { { "description", description ?? name ?? service } } },
        };
        foreach (var (level, kind) in owner.Levels)
        {
            if (OpenSloMapping.Write(level, service, out var problem) is { } document)
                yield return OpenSloYaml.Of(document, kind, Free(document.Metadata!.Name!, names));
            else
                losses.Add(owner.Subject, $"availability.{kind} '{level.Name ?? level.Objective?.Value ?? ""}'", problem);
        }
    }

    private static string Free(string wanted, HashSet<string> taken)
    {
        var name = wanted;
        for (var number = 2; !taken.Add(name); number++)
        {
            var suffix = $"-{number.Text()}";
            name = wanted.Substring(0, Math.Min(wanted.Length, MaxText - suffix.Length)).TrimEnd('-') + suffix;
        }

        return name;
    }

    private static string? Cut(ServiceLevelOwner owner, string fact, string? text, int length, Losses losses)
    {
        if (text is null || text.Length <= length)
            return text;
        losses.Add(owner.Subject, fact, $"OpenSLO has {length.Text()} characters for it; the rest is cut off");
        return text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }

    private static string? DescriptionOf(JsonElement content) =>
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty("description", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    /// <summary>Somebody who promises something.</summary>
    private sealed record ServiceLevelOwner(string Noun, string Id, string? Name, string? Description, IReadOnlyList<ServiceLevel> Agreements, IReadOnlyList<ServiceLevel> Objectives)
    {
        public string Subject => $"{Noun} '{Id}'";

        public string Key => $"{(Noun == "service" ? "a" : "b")} {Id}";

        public IEnumerable<(ServiceLevel Level, string Kind)> Levels => [.. Agreements.Select(level => (level, "sla")), .. Objectives.Select(level => (level, "slo"))];
    }
}
