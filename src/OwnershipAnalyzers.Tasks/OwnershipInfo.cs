using System.Reflection;
using Microsoft.Build.Framework;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Prints what was found for a project and why, for whoever wonders that nothing, or the wrong thing, happens.</summary>
[MSBuildMultiThreadableTask]
public sealed class OwnershipInfo : OwnershipTask
{
    /// <summary>The property OwnershipEnabled.</summary>
    public string Enabled { get; set; } = "";

    /// <summary>Whether anything happens in the project.</summary>
    public bool Active { get; set; }

    /// <summary>The property OwnershipRegistryFile, as the user wrote it.</summary>
    public string ChosenRegistry { get; set; } = "";

    /// <summary>The property OwnershipRoot, as the user wrote it.</summary>
    public string ChosenRoot { get; set; } = "";

    /// <summary><c>Owned</c> or <c>None</c>; empty for a catalog project.</summary>
    public string Scope { get; set; } = "";

    /// <summary>The property IsTestProject.</summary>
    public bool IsTestProject { get; set; }

    /// <summary>The service profile that applies; empty when none does.</summary>
    public string UsedProfile { get; set; } = "";

    /// <summary>The profiles of logical services below the project.</summary>
    public ITaskItem[] FolderProfiles { get; set; } = [];

    /// <summary>Absolute path of the slice; empty for a catalog project.</summary>
    public string SliceFile { get; set; } = "";

    /// <summary>Why properties and profile do not reach the assembly; empty when they do.</summary>
    public string NotCarriedBecause { get; set; } = "";

    /// <summary>The projects that a catalog project builds and lists.</summary>
    public ITaskItem[] Projects { get; set; } = [];

    private protected override void Run()
    {
        Log.LogMessage(MessageImportance.High, $"OwnershipAnalyzers {Version} for {Project}");
        foreach (var (label, text) in Lines())
            Log.LogMessage(MessageImportance.High, $"  {label,-11} {text}");
    }

    /// <summary>Without the commit, which stands behind a plus sign.</summary>
    private static string Version =>
        typeof(OwnershipInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private IEnumerable<(string Label, string Text)> Lines()
    {
        yield return ("active", Activity());
        var found = new FoundRegistry(ProjectFolder, Root, RegistryFile, ChosenRegistry, ChosenRoot);
        yield return ("registry", found.Text(Registry?.Result));
        yield return ("root", $"{Root}: {found.WhyRoot}");
        if (SliceFile.Length == 0)
        {
            var none = "none: no .csproj, .fsproj or .vbproj below the root";
            yield return ("projects", Projects.Length == 0 ? none : $"{Projects.Length} built and listed");
            var paths = Projects.Select(project => RepositoryPath.Relative(Root, project.GetMetadata("FullPath")));
            foreach (var path in paths.OrderBy(path => path, StringComparer.Ordinal))
                yield return ("", path);
            yield break;
        }

        yield return ("scope", Scope != "None" ? Scope : IsTestProject ? "None: IsTestProject is true" : "None: OwnershipScope says so");
        if (!Active || Scope == "None" || !File.Exists(SliceFile))
            yield break;
        foreach (var line in Declared(SliceFormat.Read(File.ReadAllText(SliceFile))))
            yield return line;
    }

    private string Activity() =>
        Active ? "yes"
        : Enabled != "true" ? $"no: OwnershipEnabled is '{Enabled}'"
        : RegistryFile.Length > 0 ? "no"
        : AnalysisMode.Length == 0 ? "no: there is no registry, and OwnershipAnalysisMode is not set"
        : $"no: there is no registry, and OwnershipAnalysisMode is '{AnalysisMode}'";

    private IEnumerable<(string Label, string Text)> Declared(Slice slice)
    {
        var own = slice.Declarations.Where(declaration => declaration.Of is null).ToList();
        var team = own.FirstOrDefault(declaration => declaration.Kind == FactKind.Team)?.Value;
        yield return ("preset", $"{slice.ModeOf(team)}{(ChosenMode is null ? "" : ": OwnershipAnalysisMode")}");
        var none = "none: no service.json in the folder of the project or above, up to the root";
        yield return ("profile", UsedProfile.Length == 0 ? none : RepositoryPath.Relative(Root, UsedProfile));
        foreach (var folder in FolderProfiles)
            yield return ("", $"{RepositoryPath.Relative(Root, folder.ItemSpec)}, a logical service");
        yield return ("declared", own.Count == 0 ? "nothing outside C# code" : "outside C# code:");
        foreach (var declaration in own)
            yield return ("", $"{Fact.Of(declaration.Kind).Noun} {declaration.Value}, in {declaration.Place.Text}");
        if (NotCarriedBecause.Length > 0)
            yield return ("", $"not carried into the assembly, because {NotCarriedBecause}");
        yield return ("compiler", $"reads {RepositoryPath.Relative(Root, SliceFile)}");
    }
}
