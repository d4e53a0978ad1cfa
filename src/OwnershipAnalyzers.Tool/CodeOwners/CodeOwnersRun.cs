using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.FolderOwners;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Console;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.CodeOwners;

/// <summary>One run of <c>codeowners</c>.</summary>
internal sealed class CodeOwnersRun(ToolConsole console, string path, bool isCheck, bool isDryRun)
{
    /// <exception cref="ToolException">The file cannot be written as it should be.</exception>
    public int Execute()
    {
        var root = RepositoryRoot.Find(path);
        var repository = RepositoryCatalog.Read(RepositorySources.Of(root, RepositorySources.CatalogProjectOf(root), DateTime.UtcNow.Date));
        if (repository.Unreached.Count > 0)
            console.Error.WriteLine($"warning: {Plain.Count(repository.Unreached.Count, "project")} without a manifest (OWN0009) and what they declare are left out.");
        var file = CodeOwnersFiles.Read(root);
        var place = file?.Path ?? CodeOwnersFiles.Places[0];
        var generated = file is null ? CodeOwnersText.Write(repository.RepositoryModel) : CodeOwnersText.Write(repository.RepositoryModel, file);
        foreach (var finding in generated.Findings)
            console.Error.WriteLine(Plain.Line($"{finding.Place?.Text ?? place}: {(generated.Text is null ? "error" : "warning")} {finding.Rule.Id}: {finding.Message}"));
        if (generated.Text is null)
            throw new ToolException($"{place} is not written, for the reason above.");
        // However the lines of the file end, which the text does not tell.
        FileEdit[] edits = generated.IsCurrent ? [] : [FileEdit.OfText(root, place, generated.Text, $"{Plain.Count(generated.Changes.Count, "line")} changed")];
        var run = new EditRun(console, root, isDryRun);
        if (isCheck)
            return run.Check(edits, $"{place} is up to date.", "dotnet ownership codeowners");
        run.Finish(edits, $"{place} is up to date.");
        return ExitCode.Fine;
    }
}
