using Microsoft.Build.Framework;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Everything that the outputs of <see cref="ResolveOwnership"/> depend on.</summary>
internal static class ResolveInputs
{
    private static readonly string[] FilesInEachFolder =
        [ProfileFiles.Name, Baseline.FileName, "Directory.Build.props", "Directory.Build.targets"];

    /// <summary>The inputs; null for the few projects with logical services in folders, which depend on whole folders.</summary>
    public static IReadOnlyList<string>? Of(ResolveOwnership task)
    {
        var projectFolder = Path.GetDirectoryName(task.ProjectFile)!;
        if (task.FilesNamedLikeProfiles.Any(item => Path.GetDirectoryName(item.GetMetadata("FullPath")) != projectFolder))
            return null;
        return
        [
            .. Properties(task),
            "dependencies", .. task.Dependencies.Select(item => item.ItemSpec),
            "apis", .. task.Apis.SelectMany(Api),
            "files", .. Files(task, projectFolder).Where(file => file.Length > 0).Select(file => $"{file}|{LastRun.StateOf(file)}"),
        ];
    }

    private static string[] Properties(ResolveOwnership task) =>
    [
        task.ProjectFile, task.RegistryFile, task.Root, task.AnalysisMode, task.ProfileFile, task.AssemblyName,
        task.HasSeveralFrameworks ? "several" : "", task.ErrorsAsWarnings ? "warnings" : "",
        task.Scope, task.Team, task.Service, task.Stage, task.Tier, task.RetiresOn, task.Replacement, task.NotCarriedBecause,
        Day.Text(AsOfDate.Parse(task.AsOf).Date), task.AsOf,
    ];

    private static string[] Api(ITaskItem item)
    {
        var isFile = File.Exists(item.GetMetadata("FullPath"));
        return [item.ItemSpec, item.GetMetadata("Version"), item.GetMetadata("Definition"), isFile ? "file" : ""];
    }

    private static IEnumerable<string> Files(ResolveOwnership task, string projectFolder)
    {
        var chosen = task.ProfileFile.Length == 0 ? [] : task.Profiles().SelectMany(file => new[] { file, Baseline.Beside(file) });
        return
        [
            .. RepositoryPath.FoldersUpTo(projectFolder, task.Root).SelectMany(_ => FilesInEachFolder, Path.Combine),
            task.ProjectFile, task.RegistryFile, Path.Combine(task.Root, Baseline.FileName),
            .. chosen,
        ];
    }
}
