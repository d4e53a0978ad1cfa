using Microsoft.Build.Framework;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Writes the facts of one built project. The compiled assembly is the truth: what did not get into it is not a fact.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteOwnershipManifest : OwnershipTask
{
    /// <summary>Absolute path of the compiled assembly.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>Absolute path of the service profile that applies; empty when none does.</summary>
    public string ProfileFile { get; set; } = "";

    /// <summary><c>C#</c>, <c>F#</c> or <c>VB</c>.</summary>
    public string Language { get; set; } = "";

    /// <summary>The target framework of this build, such as <c>net10.0</c>.</summary>
    public string TargetFramework { get; set; } = "";

    /// <summary>Whether the project has to declare its ownership.</summary>
    public bool InScope { get; set; }

    /// <summary>Absolute path of the slice; it knows where properties and profile declare what.</summary>
    [Required]
    public string SliceFile { get; set; } = "";

    /// <summary>The source files; they are counted if parts of the assembly are services of their own.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Absolute path of the manifest to write.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    private protected override void Run()
    {
        // The compiler failed, and has said so.
        if (!File.Exists(AssemblyFile))
            return;
        IReadOnlyList<string> inputs =
        [
            ProjectFile, Root, AnalysisMode, ProfileFile, Language, TargetFramework, InScope ? "owned" : "",
            AssemblyFile, LastRun.StateOf(AssemblyFile), SliceFile, LastRun.StateOf(SliceFile),
        ];
        // No source need be asked: whatever changes one of them changes the assembly.
        if (LastRun.Recall(ManifestFile, inputs) is not null)
            return;
        WriteManifest();
        Remember(ManifestFile, inputs, []);
    }

    private void WriteManifest()
    {
        var image = AssemblyReader.Read(AssemblyFile);
        var written = InScope && File.Exists(SliceFile) ? SliceFormat.Read(File.ReadAllText(SliceFile)).Declarations : [];
        var profile = ProfileFile.Length > 0 ? RepositoryPath.Relative(Root, ProfileFile) : null;
        var code = InScope ? Count(image) : CodeCount.None;
        Write(ManifestFile, Manifests.ManifestFile.Write(new Manifest
        {
            Assembly = image.Name,
            Project = Project,
            Language = Language,
            TargetFramework = TargetFramework,
            Mode = ChosenMode,
            InScope = InScope,
            Declarations = image.DeclarationsAt(Project, written),
            Profile = profile,
            References = image.References,
            Friends = image.Friends,
            Namespaces = image.Namespaces,
            Logical = code.Logical,
            Outside = code.Outside,
        }));
    }

    /// <summary>How much code each logical service has; what is generated beside the manifest is nobody's.</summary>
    private CodeCount Count(AssemblyImage image)
    {
        var sources = Sources.Select(source => source.GetMetadata("FullPath"));
        var generated = Path.GetDirectoryName(ManifestFile)! + Path.DirectorySeparatorChar;
        return CodeCount.Of(AssemblyFile, image.Declarations, [.. sources], Root, generated);
    }
}
