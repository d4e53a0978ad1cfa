using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.FolderOwners;
using OwnershipAnalyzers.Tool.Builds;
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
        var sources = RepositorySources.Of(root, RepositorySources.CatalogProjectOf(root), DateTime.UtcNow.Date);
        var repository = RepositoryCatalog.Read(sources);
        if (repository.Unreached.Count > 0)
        {
            var unreached = Plain.Count(repository.Unreached.Count, "project");
            console.Error.WriteLine($"warning: {unreached} without a manifest (OWN0009) and what they declare are left out.");
        }

        var file = CodeOwnersFiles.Read(root);
        var place = file?.Path ?? CodeOwnersFiles.Places[0];
        var model = repository.RepositoryModel;
        var generated = file is null ? CodeOwnersText.Write(model) : CodeOwnersText.Write(model, file);
        var severity = generated.Text is null ? "error" : "warning";
        foreach (var finding in generated.Findings)
            console.SayError($"{finding.Place?.Text ?? place}: {severity} {finding.Rule.Id}: {finding.Message}");
        if (generated.Text is null)
            throw new ToolException($"{place} is not written, for the reason above.");
        var edit = FileEdit.OfText(root, place, generated.Text, $"{Plain.Count(generated.Changes.Count, "line")} changed");
        // Whether it is current does not depend on how the lines of the file end, which the text does not tell.
        FileEdit[] edits = generated.IsCurrent ? [] : [edit];
        var run = new EditRun(console, root, isDryRun);
        if (isCheck)
            return run.Check(edits, $"{place} is up to date.", "dotnet ownership codeowners");
        run.Finish(edits, $"{place} is up to date.");
        return ExitCode.Fine;
    }
}
