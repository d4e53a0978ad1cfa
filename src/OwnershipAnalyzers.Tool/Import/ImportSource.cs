using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>The files that can be imported.</summary>
internal static class ImportSource
{
    private const string CodeOwners = "codeowners";

    private static readonly Dictionary<string, string> Portals = new(StringComparer.Ordinal)
    {
        ["backstage"] = "Backstage",
        ["cortex"] = "Cortex",
        ["datadog"] = "Datadog",
        ["opslevel"] = "OpsLevel",
    };

    /// <summary>What they are called on the command line.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Portals.Keys.Append(CodeOwners).Order(StringComparer.Ordinal)];

    /// <summary>What a file says.</summary>
    /// <param name="source">One of <see cref="Names"/>.</param>
    /// <param name="file">The file.</param>
    /// <param name="services">What is known of the repository, for a source that speaks of folders.</param>
    /// <exception cref="ToolException">The file cannot be read, or is of something else.</exception>
    public static Imported Read(string source, string file, KnownServices services) =>
        source == CodeOwners ? ReadCodeOwners(file, services) : ReadPortal(Portals[source], file);

    private static Imported ReadPortal(string portal, string file)
    {
        var documents = Yaml.Read(file, out var reason);
        if (reason.Length > 0)
            throw new ToolException($"{file}: {reason}.");
        Entity[] known = [.. documents.Select(document => EntityFile.Read(portal, document, file)).OfType<Entity>()];
        if (known.Length == 0)
        {
            throw new ToolException($"{file}: it has no service and no team of {portal}. Give a file that {portal} would read, "
                + $"or name the system that it is for: {string.Join(", ", Names)}.");
        }

        var others = documents.Count - known.Length;
        var remark = $"{file}: {Plain.Count(others, "document")} about something else {(others == 1 ? "is" : "are")} left out.";
        return new Imported(known, others == 0 ? [] : [remark]);
    }

    /// <summary>Teams, and owners of services that nobody is said to own; who reviews is a guess at who owns.</summary>
    private static Imported ReadCodeOwners(string file, KnownServices services)
    {
        var parsed = CodeOwnersFile.Parse(TextFile.Read(file).Text, file);
        var import = OwnersImport.From(parsed, services.Registry);
        var place = new FilePlace(file, 1, 1);
        var teams = import.Teams.Select(team => new Entity(EntityKind.Team, team.Id, place) { CodeOwners = team.CodeOwners });
        var owned = services.Unowned.Select(service => Owned(service, import)).OfType<Entity>();
        return new Imported([.. teams, .. owned], CodeOwnersRemarks.Of(parsed, import));
    }

    /// <summary>A service with the one team that reviews all its projects; null when it is none, or several.</summary>
    private static Entity? Owned(CatalogService service, OwnersImport import)
    {
        var teams = service.Projects.SelectMany(project => import.TeamsOf(RelativePath.FolderOf(project))).DistinctBy(team => team.Id);
        if (teams.ToList() is not [var owner])
            return null;
        return new Entity(EntityKind.Service, service.Id, owner.Place)
        {
            Id = service.Id,
            Owners = [new EntityOwner(owner.Id, owner.Place)],
            InferredFrom = "CODEOWNERS",
        };
    }
}

/// <summary>What a file says.</summary>
/// <param name="Entities">The services and teams.</param>
/// <param name="Remarks">What in it could not be used, a sentence each.</param>
internal sealed record Imported(IReadOnlyList<Entity> Entities, IReadOnlyList<string> Remarks);
