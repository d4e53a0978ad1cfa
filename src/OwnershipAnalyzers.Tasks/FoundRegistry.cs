using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Which registry and which root a project has, and why these, in the words of <see cref="OwnershipInfo"/>.</summary>
/// <param name="projectFolder">Absolute path of the folder of the project.</param>
/// <param name="root">Absolute path of the repository root.</param>
/// <param name="file">Absolute path of the registry; empty when there is none.</param>
/// <param name="chosenFile">The property OwnershipRegistryFile, as the user wrote it.</param>
/// <param name="chosenRoot">The property OwnershipRoot, as the user wrote it.</param>
internal sealed class FoundRegistry(string projectFolder, string root, string file, string chosenFile, string chosenRoot)
{
    /// <summary>The file, why it is this one, and how much is in it.</summary>
    /// <param name="read">What was read of it; null when there is none.</param>
    public string Text(ReadResult<Registry>? read)
    {
        if (read is null)
            return $"none: no {FileNames.Registry} in {projectFolder} or in a folder above{OtherCase()}";
        var why = chosenFile.Length > 0 ? "OwnershipRegistryFile" : "the nearest in the folder of the project or above";
        var path = RepositoryPath.Relative(root, file);
        return !File.Exists(file) ? $"{path} ({why}), which does not exist"
            : read.Value is { } registry ? $"{path} ({why}): {registry.Teams.Count.Of("team")}, {registry.Tiers.Count.Of("tier")}"
            : $"{path} ({why}), which cannot be read: {read.Findings[0].Message}";
    }

    /// <summary>Why the root is the one it is.</summary>
    public string WhyRoot =>
        chosenRoot.Length > 0 ? "OwnershipRoot"
        : file.Length > 0 && Path.GetDirectoryName(file) == root ? "the folder of the registry"
        : Directory.Exists(Path.Combine(root, ".git")) || File.Exists(Path.Combine(root, ".git")) ? "the nearest folder with .git"
        : file.Length > 0 ? "the folder above that of the registry"
        : "the folder of the project, because there is no registry and no .git above it";

    /// <summary>A file that would be found on a system which does not tell upper case from lower case.</summary>
    private string OtherCase()
    {
        for (var folder = new DirectoryInfo(projectFolder); folder is not null; folder = folder.Parent)
        {
            var files = folder.EnumerateFiles("*.json");
            var alike = files.FirstOrDefault(file => file.Name.Equals(FileNames.Registry, StringComparison.OrdinalIgnoreCase));
            if (alike is not null)
                return $"; {alike.FullName} has another name: mind the case";
        }

        return "";
    }
}
