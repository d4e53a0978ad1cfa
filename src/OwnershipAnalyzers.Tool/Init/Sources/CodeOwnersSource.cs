using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>The CODEOWNERS file. It says who reviews, which is a good guess at who owns.</summary>
internal sealed class CodeOwnersSource(CodeOwnersFile file, OwnersImport import) : IOwnerSource
{
    public string Name => "CODEOWNERS";

    public bool IsDeclaration => false;

    public string Summary => $"{file.Path}, {Plain.Count(Teams.Count, "team")}";

    public IReadOnlyList<FoundTeam> Teams { get; } =
        [.. import.Teams.Select(team => new FoundTeam(team.Id, FoundTeam.NameOf(team.Id), team.CodeOwners))];

    public IReadOnlyList<string> Remarks { get; } = CodeOwnersRemarks.Of(file, import);

    public IReadOnlyList<OwnerClaim> ClaimsOn(string project)
    {
        var folder = RelativePath.FolderOf(project);
        // In several sections several lines may decide; one that speaks of the folder is enough.
        var catchAll = file.RulesForFolder(folder) is { Count: > 0 } rules && rules.All(rule => IsCatchAll(rule.Pattern)) ? rules[0] : null;
        return [.. import.TeamsOf(folder).Select(team => Claim(team.Id, catchAll?.Place ?? team.Place))];

        OwnerClaim Claim(string id, FilePlace place) => new(id, place) { Folder = folder, CatchAll = catchAll?.Pattern };
    }

    private static bool IsCatchAll(string pattern) => pattern.Trim('/') is "*" or "**" or "**/*" or "";

    /// <summary>Reads the file; null when there is none.</summary>
    public static CodeOwnersSource? Read(string root) =>
        CodeOwnersFiles.Read(root) is { } file ? new CodeOwnersSource(file, OwnersImport.From(file)) : null;
}
