using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Console;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>The files that can be imported.</summary>
internal static class ImportSource
{
    private const string CodeOwners = "codeowners";

    private static readonly Dictionary<string, string> Portals = new(StringComparer.Ordinal) { ["backstage"] = "Backstage", ["cortex"] = "Cortex", ["datadog"] = "Datadog", ["opslevel"] = "OpsLevel" };

    /// <summary>What they are called on the command line.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Portals.Keys.Append(CodeOwners).Order(StringComparer.Ordinal)];

    /// <summary>What a file says.</summary>
    /// <param name="source">One of <see cref="Names"/>.</param>
    /// <param name="file">The file.</param>
    /// <param name="services">What is known of the repository, for a source that speaks of folders.</param>
    /// <exception cref="ToolException">The file cannot be read, or is of something else.</exception>
    public static (IReadOnlyList<Entity> Entities, IReadOnlyList<string> Remarks) Read(string source, string file, KnownServices services) =>
        source == CodeOwners ? ReadCodeOwners(file, services) : ReadPortal(Portals[source], file);

    private static (IReadOnlyList<Entity> Entities, IReadOnlyList<string> Remarks) ReadPortal(string portal, string file)
    {
        var documents = Yaml.Read(file, out var reason);
        if (reason.Length > 0)
            throw new ToolException($"{file}: {reason}.");
        var entities = documents.Select(document => EntityFile.Read(portal, document, file)).ToList();
        var known = entities.OfType<Entity>().ToList();
        if (known.Count == 0)
            throw new ToolException($"{file}: it has no service and no team of {portal}. Give a file that {portal} would read, or name the system that it is for: {string.Join(", ", Names)}.");
        return (known, known.Count == entities.Count ? [] : [$"{file}: {Plain.Count(entities.Count - known.Count, "document")} about something else {(entities.Count - known.Count == 1 ? "is" : "are")} left out."]);
    }

    /// <summary>Teams, and owners of services that nobody is said to own; who reviews is a guess at who owns.</summary>
    private static (IReadOnlyList<Entity> Entities, IReadOnlyList<string> Remarks) ReadCodeOwners(string file, KnownServices services)
    {
        var parsed = CodeOwnersFile.Parse(TextOf(file), file);
        var import = OwnersImport.From(parsed, services.Registry);
        var place = new FilePlace(file, 1, 1);
        return (
        [
            .. import.Teams.Select(team => new Entity(EntityKind.Team, team.Id, place) { CodeOwners = team.CodeOwners }),
            .. services.Unowned.Select(service => (service, teams: service.Projects.SelectMany(project => import.TeamsOf(RelativePath.FolderOf(project))).DistinctBy(team => team.Id).ToList()))
                .Where(one => one.teams.Count == 1)
                .Select(one => new Entity(EntityKind.Service, one.service.Id, one.teams[0].Place) { Id = one.service.Id, Owners = [new EntityOwner(one.teams[0].Id, one.teams[0].Place)], InferredFrom = "CODEOWNERS" }),
        ],
        [
            .. parsed.Findings.Select(finding => $"{finding.Place?.Text}: {finding.Message}"),
            .. import.Others.Select(owner => $"{owner.Place.Text}: '{owner.Text}' is no team of the host; say in ownership.json which team owns what it stands for."),
        ]);
    }

    private static string TextOf(string file) => Editing.TextFile.Read(file).Text;
}
