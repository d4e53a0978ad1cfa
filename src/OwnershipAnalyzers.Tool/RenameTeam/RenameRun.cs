using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>One run of <c>rename-team</c>.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="path">A path in the repository.</param>
/// <param name="rename">The ids.</param>
/// <param name="isDryRun">Whether to show instead of to write.</param>
internal sealed class RenameRun(ToolConsole console, string path, TeamRename rename, bool isDryRun)
{
    private static readonly string[] BuildFiles = [".csproj", ".fsproj", ".vbproj", ".proj", ".props", ".targets"];

    private readonly List<string> _remarks = [];

    public int Execute()
    {
        var root = RepositoryRoot.Find(path);
        var registry = Path.Combine(root, RepositoryRoot.RegistryName);
        if (!File.Exists(registry))
        {
            throw new ToolException($"There is no {RepositoryRoot.RegistryName} in {root}, so there are no teams to rename. "
                + "'dotnet ownership init' writes one.");
        }

        var file = TextFile.Read(registry);
        var known = RegistryRename.Of(file.Text, rename);
        var why = $"the id '{rename.Old}' becomes '{rename.New}'";
        var edits = new List<FileEdit> { new(RepositoryRoot.RegistryName, File.ReadAllBytes(registry), file.With(known.Result()), why) };
        foreach (var other in FileWalk.Files(root, FileWalk.IsGenerated))
        {
            if (Path.GetExtension(other) is ".fs" or ".vb")
                NoticeOther(root, other);
            else if (Rename(other, known.IsSchedule) is { } renaming)
                AddEdit(root, other, renaming, edits);
        }

        foreach (var remark in _remarks)
            console.Say($"To do: {remark}.");
        var nothing = $"Nothing to change: the team is '{rename.New}' everywhere.";
        new EditRun(console, root, isDryRun).Finish(edits, nothing, "The catalog changes with the next build.");
        return ExitCode.Fine;
    }

    private Func<string, RenamedText>? Rename(string file, bool isSchedule) =>
        RelativePath.NameOf(file) == ProfileFiles.Name ? text => JsonRename.OfProfile(text, rename, isSchedule)
        : Path.GetExtension(file) == ".cs" ? text => AttributeRename.Of(text, rename)
        : BuildFiles.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) ? text => PropertyRename.Of(text, rename)
        : null;

    private void AddEdit(string root, string path, Func<string, RenamedText> renaming, List<FileEdit> edits)
    {
        var full = Path.Combine(root, path);
        // A link leads to a file that is found by itself, or that is none of ours.
        if (new FileInfo(full).LinkTarget is not null)
            return;
        var file = TextFile.Read(full);
        var renamed = renaming(file.Text);
        _remarks.AddRange(renamed.Remarks.Select(remark => path + remark));
        if (renamed.Changes.Count == 0)
            return;
        var after = file.With(TextChange.Apply(file.Text, renamed.Changes));
        edits.Add(new FileEdit(path, File.ReadAllBytes(full), after, Plain.Count(renamed.Changes.Count, "place")));
    }

    /// <summary>F# and Visual Basic declare by properties; whoever wrote the metadata by hand has to change it by hand.</summary>
    private void NoticeOther(string root, string path)
    {
        var text = TextFile.Read(Path.Combine(root, path)).Text;
        if (text.Contains("\"Ownership.Team", StringComparison.Ordinal) && text.Contains($"\"{rename.Old}\"", StringComparison.Ordinal))
            _remarks.Add($"{path}: an attribute names '{rename.Old}'; change it by hand");
    }
}
