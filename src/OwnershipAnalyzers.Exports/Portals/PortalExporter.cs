using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>Writes the file of a service portal. Each says which facts it holds; whatever else the catalog states is lost.</summary>
internal abstract class PortalExporter : Exporter
{
    /// <summary>What every portal holds of a service.</summary>
    protected static readonly IReadOnlyList<string> ServiceFacts =
    [
        "service.id", "service.team", "service.stage", "service.tier", "service.kind", "service.retiresOn", "service.replacement",
        "service.dependencies", "service.name", "service.description", "service.links", "service.runbooks",
    ];

    /// <summary>What those portals hold of a team for which teams are entities.</summary>
    protected static readonly IReadOnlyList<string> TeamFacts =
        ["team.id", "team.name", "team.parent", "team.contacts.*", "team.formerIds", "team.codeowners"];

    /// <summary>What every portal holds of a service of others.</summary>
    protected static readonly IReadOnlyList<string> ExternalFacts =
    [
        "external service.id", "external service.name", "external service.team", "external service.kind", "external service.tier",
        "external service.description",
    ];

    /// <summary>What people call the portal.</summary>
    protected abstract string Portal { get; }

    /// <summary>The facts that it holds, see <see cref="StatedFact.Key"/>.</summary>
    protected abstract IReadOnlyCollection<string> Holds { get; }

    /// <summary>The entities of the file.</summary>
    protected abstract IEnumerable<YamlMap> Entities(ServiceDirectory directory, Losses losses);

    /// <inheritdoc/>
    public override Export Write(ServiceDirectory directory)
    {
        var losses = new Losses();
        losses.AddAllBut(directory.Catalog, Holds, $"{Portal} has no field for it");
        var text = Text([.. Entities(directory, losses)]);
        return new Export(text, Holds.Contains("team.id") ? losses.Sorted() : WithoutOwners(losses, directory));
    }

    /// <summary>The text of the file.</summary>
    protected virtual string Text(IReadOnlyList<YamlMap> entities) => YamlText.Of(entities);

    /// <summary>Where teams are no entities, those that own something are known as its owners.</summary>
    private static IReadOnlyList<Loss> WithoutOwners(Losses losses, ServiceDirectory directory)
    {
        var subjects = PortalTeam.OwnersIn(directory).Select(id => new StatedFact("team", id, "id").Subject);
        var owners = new HashSet<string>(subjects, StringComparer.Ordinal);
        return [.. losses.Sorted().Where(loss => loss.Fact != "id" || !owners.Contains(loss.Subject))];
    }
}
