using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Check;

/// <summary>What a change touches: its files, and the projects and services in whose folders they are.</summary>
/// <param name="files">The files that differ, relative to the repository root.</param>
/// <param name="model">The repository.</param>
internal sealed class ChangedFiles(IReadOnlySet<string> files, RepositoryModel model)
{
    private readonly HashSet<string> _folders = [.. files.SelectMany(RelativePath.FoldersAbove)];

    /// <summary>Whether a finding is in a file that differs, or about a project or service with one.</summary>
    public bool Touch(Finding finding) =>
        (finding.Place is FilePlace place && IsTouched(place.Path)) || FoldersOf(Subjects.OwnerOf(SubjectOf(finding))).Any(Touches);

    private bool IsTouched(string path) => files.Contains(path) || (IsForFolder(path) && Touches(RelativePath.FolderOf(path)));

    /// <summary>An entry of a baseline stands in a file that its change need not touch: what counts is what the entry is about.</summary>
    private static string SubjectOf(Finding finding) =>
        finding.Rule == AdoptionRules.StaleEntry ? finding.Subject[(finding.Subject.IndexOf('/') + 1)..] : finding.Subject;

    /// <summary>Who touches the root touches everything, which says nothing.</summary>
    private bool Touches(string folder) => folder.Length > 0 && _folders.Contains(folder);

    private static bool IsForFolder(string path) =>
        path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) || path.EndsWith("/" + ProfileFiles.Name, StringComparison.Ordinal);

    private IEnumerable<string> FoldersOf(string owner)
    {
        if (model.FindService(owner) is not { } service)
        {
            var assemblies = model.Assemblies.Where(assembly => owner == Subjects.OfAssembly(null, assembly.Name));
            return assemblies.Select(assembly => RelativePath.FolderOf(assembly.Project));
        }

        var projects = service.Facts.Projects.Select(RelativePath.FolderOf);
        return service.Profile is { } profile ? projects.Append(profile.Folder) : projects;
    }
}
