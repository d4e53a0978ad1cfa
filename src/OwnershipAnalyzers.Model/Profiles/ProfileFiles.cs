using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Profiles;

/// <summary>Finds service profiles. Their name is a common one, so a file of that name is a profile only if it looks like one.</summary>
public static class ProfileFiles
{
    /// <summary>The name of a service profile.</summary>
    public const string Name = FileNames.Profile;

    /// <summary>What <c>$schema</c> of a profile contains, wherever the schema is stored.</summary>
    private const string SchemaName = "service.schema.json";

    /// <summary>
    /// The service profiles that apply to a project, from its own folder up to the root, nearest first. Only the first is used.
    /// </summary>
    /// <param name="projectDirectory">Absolute path of the project's folder.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static IReadOnlyList<string> Above(string projectDirectory, string root) =>
    [
        .. RepositoryPath.FoldersUpTo(projectDirectory, root)
            .Select(folder => Path.Combine(folder, Name))
            .Where(file => File.Exists(file) && IsProfile(file)),
    ];

    /// <summary>
    /// The files among some that make their folder a logical service of a project: profiles below its folder, but not in another project.
    /// </summary>
    /// <param name="projectDirectory">Absolute path of the project's folder.</param>
    /// <param name="files">Absolute paths of files that are named like profiles.</param>
    public static IReadOnlyList<string> Below(string projectDirectory, IEnumerable<string> files) =>
    [
        .. files.Where(file => IsBelow(projectDirectory, Path.GetDirectoryName(file)!) && File.Exists(file) && IsProfile(file))
            .Distinct(StringComparer.Ordinal).OrderBy(file => file, StringComparer.Ordinal),
    ];

    private static bool IsBelow(string projectDirectory, string folder) =>
        RepositoryPath.IsInside(RepositoryPath.Relative(projectDirectory, folder))
        && !RepositoryPath.FoldersUpTo(folder, projectDirectory)
            .TakeWhile(inner => inner != RepositoryPath.Normalise(projectDirectory))
            .Any(HoldsProject);

    private static bool HoldsProject(string folder) => Directory.EnumerateFiles(folder, "*.*proj").Any();

    /// <summary>
    /// Whether the file names the schema of profiles, or one of the facts as text. So does one that cannot be read: ignoring it would hide
    /// the typo that took its facts away.
    /// </summary>
    private static bool IsProfile(string file)
    {
        if (BoundedFile.Read(file, out _) is not { } bytes || JsonTree.Parse(bytes).Root is not { } root)
            return true;
        var schema = root.Find("$schema")?.Value.Text ?? "";
        return schema.Contains(SchemaName) || Fact.All.Any(fact => !fact.IsList && IsText(root.Find(fact.JsonKey)));
    }

    private static bool IsText(JsonMember? member) => member?.Value.Kind == JsonValueKind.String;
}
