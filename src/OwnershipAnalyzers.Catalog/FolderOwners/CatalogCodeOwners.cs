using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.FolderOwners;

/// <summary>
/// CODEOWNERS from a catalog alone: what <see cref="CodeOwnersText"/> makes of the repository, without the projects of which ownership is
/// not asked, such as those of tests, because the catalog does not list them.
/// </summary>
public static class CatalogCodeOwners
{
    /// <summary>The generated lines, and what is missing in them because the registry does not say it (OWN9007).</summary>
    public static GeneratedCodeOwners Write(ServiceDirectory directory, CodeOwnersDialect host)
    {
        var folders = OwnedFolder.Of(Claims(directory.Catalog), team => directory.Team(team) is not null);
        var (lines, findings) = GeneratedLines.Of(folders, directory.Registry, directory.Team, host, needsHeading: false);
        return new GeneratedCodeOwners(string.Concat(lines.Select(line => line + "\n")), findings);
    }

    private static IEnumerable<(string Folder, string Team)> Claims(Catalog catalog) =>
    [
        .. from assembly in catalog.Assemblies
           where assembly.Team is not null && RepositoryPath.IsInside(assembly.Project)
           select (FolderOf(assembly.Project), assembly.Team!),
        .. from service in catalog.Services
           where service.Team is not null
           from folder in service.Logical.SelectMany(part => part.Folders).Concat(FolderOfProfile(service))
           where RepositoryPath.IsInside(folder)
           select (folder, service.Team!),
    ];

    /// <summary>More than projects may lie in the folder of a profile that names the team.</summary>
    private static IEnumerable<string> FolderOfProfile(CatalogService service) =>
        service.ProfilePath is { } profile && FolderOf(profile) is { Length: > 0 } folder
        && service.DeclaredIn.TryGetValue(Fact.Of(FactKind.Team).JsonKey, out var places) && places.Contains(profile) ? [folder] : [];

    private static string FolderOf(string file) => file.LastIndexOf('/') is var end and >= 0 ? file.Substring(0, end) : "";
}
