using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>Writes agreements and objectives as OpenSLO v1: a document for each, after one for its service.</summary>
internal sealed class OpenSloExporter : Exporter
{
    private const string ApiVersion = "openslo/v1";
    private const int MaxText = 63;
    private const int MaxDescription = 1050;

    private static readonly string[] Held =
    [
        "service.id", "service.name", "service.description", "service.availability",
        "external service.id", "external service.name", "external service.description", "external service.availability",
    ];

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
            .. PortalService.All(directory).Select(ServiceLevelOwner.Of),
            .. directory.Registry.ExternalServices.Select(ServiceLevelOwner.Of),
        ];
        foreach (var silent in owners.Where(owner => owner.Levels.Count == 0))
            losses.Add(silent.Subject, "id", "nothing is agreed and no objective is set, so there is nothing to write");
        owners.RemoveAll(owner => owner.Levels.Count == 0);
        var services = new UniqueNames(owners.Select(owner => owner.Key), ServiceLevelOwner.NameOfKey, Slug.MaxLength);
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<YamlMap> documents = [.. owners.SelectMany(owner => Documents(owner, services[owner.Key], names, losses))];
        return new Export(YamlText.Of(documents, GeneratedComment), losses.Sorted());
    }

    private static IEnumerable<YamlMap> Documents(ServiceLevelOwner owner, string service, HashSet<string> names, Losses losses)
    {
        if (service != owner.Id)
            losses.Add(owner.Subject, "id", $"OpenSLO has lower-case names that nothing else has; it is called '{service}' there");
        var name = Cut(owner, "name", owner.Name, MaxText, losses);
        var description = Cut(owner, "description", owner.Description, MaxDescription, losses);
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
}
