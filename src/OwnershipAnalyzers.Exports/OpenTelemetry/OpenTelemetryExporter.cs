using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Exports.OpenTelemetry;

/// <summary>
/// Writes for each service that runs the environment variable from which every SDK of OpenTelemetry takes the attributes of its resource:
/// YAML, a map of environment variables by the id of the service.
/// </summary>
/// <param name="withOwner">Whether to add attributes about the owner, for which OpenTelemetry has no convention yet.</param>
internal sealed class OpenTelemetryExporter(bool withOwner = false) : Exporter
{
    private const string Variable = "OTEL_RESOURCE_ATTRIBUTES";

    private const string FourLevels = "OpenTelemetry has four levels; the fourth stands for all that are less critical";

    private static readonly string TooLong =
        $"readers of the variable discard all of it when one value is longer than {AttributeText.MaxLength.Text()} characters; "
        + "the attribute is left out";

    private static readonly string[] Held = ["service.id", "service.team", "service.tier"];

    private static readonly string[] HeldOfOwner = [.. Held, "team.id", "team.name"];

    /// <inheritdoc/>
    public override string Target => "opentelemetry";

    /// <inheritdoc/>
    public override string Description => "OTEL_RESOURCE_ATTRIBUTES of each service";

    /// <inheritdoc/>
    public override string FileName => "opentelemetry.yaml";

    /// <inheritdoc/>
    public override Exporter Experimental => new OpenTelemetryExporter(withOwner: true);

    /// <inheritdoc/>
    public override Export Write(ServiceDirectory directory)
    {
        var losses = new Losses();
        losses.AddAllBut(directory.Catalog, withOwner ? HeldOfOwner : Held, "OpenTelemetry has no resource attribute for it");
        var teams = PortalTeam.All(directory).ToDictionary(team => team.Id, StringComparer.Ordinal);
        var services = new YamlMap();
        foreach (var service in PortalService.All(directory))
        {
            if (!Operation.IsOperated(service.Service, losses, "OpenTelemetry"))
                continue;
            var team = directory.Team(service.Service.Team) is { } known ? teams[known.Id] : null;
            var attributes = Attributes(service, team, Criticality(service, directory, losses), losses);
            services.Add(service.Id, new YamlMap { { Variable, AttributeText.Of(attributes) } });
        }

        return new Export(YamlText.Of([services], GeneratedComment), losses.Sorted());
    }

    private IEnumerable<(string Key, string? Value)> Attributes(PortalService service, PortalTeam? team, string? criticality, Losses losses)
    {
        if (team is null && service.Service.Team is { } unknown)
            losses.Add($"service '{service.Id}'", "team", $"the registry has no team '{unknown}'");
        (string Key, string? Value)[] attributes =
        [
            ("service.name", service.Id),
            ("service.namespace", team?.Id),
            ("service.criticality", criticality),
            .. withOwner && team is not null ? Owner(team, losses) : [],
        ];
        foreach (var (key, _) in attributes.Where(IsTooLong))
            losses.Add($"service '{service.Id}'", key, TooLong);
        return attributes.Where(attribute => !IsTooLong(attribute));
    }

    private static bool IsTooLong((string Key, string? Value) attribute) => attribute.Value?.Length > AttributeText.MaxLength;

    private static IEnumerable<(string Key, string? Value)> Owner(PortalTeam team, Losses losses)
    {
        var contact = team.Contact("email") ?? (team.Contacts is [var first, ..] ? first.Target : null);
        foreach (var other in team.Contacts.Where(other => other.Target != contact))
            losses.Add($"team '{team.Id}'", $"contacts.{other.Kind}", "an owner has one contact in OpenTelemetry");
        return [("service.owner.name", team.Name), ("service.owner.contact", contact)];
    }

    /// <summary>How critical a service is, of the four levels that there are.</summary>
    private static string? Criticality(PortalService service, ServiceDirectory directory, Losses losses)
    {
        if (service.Service.Tier is not { } id)
            return null;
        if (directory.Tier(id)?.Rank is not { } rank)
        {
            losses.Add($"service '{service.Id}'", "tier", $"tier '{id}' has no rank, so nobody knows how critical it is");
            return null;
        }

        if (rank > 4)
            losses.Add($"service '{service.Id}'", "tier", FourLevels);
        return rank switch { <= 1 => "critical", 2 => "high", 3 => "medium", _ => "low" };
    }
}
