using System.Text.RegularExpressions;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Exports.Datadog;

/// <summary><c>entity.datadog.yaml</c>: a document for each service, ours and those of others (Datadog, entity schema v3).</summary>
internal sealed class DatadogExporter : PortalExporter
{
    private const int MaxLength = 100;
    private const string Rule = "Datadog has names of at most 100 lower-case letters and digits that begin with a letter";

    private static readonly Regex Good = new(@"\A[a-z][a-z0-9_.-]*\z", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override string Target => "datadog";

    /// <inheritdoc/>
    public override string Description => "software catalog of Datadog, schema v3";

    /// <inheritdoc/>
    public override string FileName => "entity.datadog.yaml";

    protected override string Portal => "Datadog";

    protected override IReadOnlyCollection<string> Holds { get; } = [.. ServiceFacts, "team.contacts.*", .. ExternalFacts];

    protected override IEnumerable<YamlMap> Entities(ServiceDirectory directory, Losses losses)
    {
        var teams = PortalTeam.All(directory).ToDictionary(team => team.Id, StringComparer.Ordinal);
        var names = new PortalNames(directory, losses, Name, MaxLength, Rule);
        return
        [
            .. PortalService.All(directory).Select(service => DatadogService.Of(service, directory, names, teams, losses)),
            .. PortalExternal.All(directory).Select(service => DatadogService.Of(service, names, teams, losses)),
        ];
    }

    private static string Name(string id)
    {
        if (Good.IsMatch(id))
            return id;
        var slug = Slug.Normalise(id);
        return slug is [>= '0' and <= '9', ..] ? $"s{slug}" : slug;
    }
}
