using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.SliceBuilding;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Turns properties, items, <c>service.json</c> and registry into what the compiler gets: assembly metadata and a slice.</summary>
[MSBuildMultiThreadableTask]
public sealed class ResolveOwnership : OwnershipTask
{
    /// <summary>The service profile that applies; empty: the nearest <c>service.json</c> above the project.</summary>
    public string ProfileFile { get; set; } = "";

    /// <summary>Simple name of the assembly.</summary>
    public string AssemblyName { get; set; } = "";

    /// <summary>Whether the project is built for several target frameworks, so that no compilation sees all of it.</summary>
    public bool HasSeveralFrameworks { get; set; }

    /// <summary><c>Owned</c> or <c>None</c>.</summary>
    public string Scope { get; set; } = "";

    /// <summary>The property OwnershipTeam.</summary>
    public string Team { get; set; } = "";

    /// <summary>The property OwnershipService.</summary>
    public string Service { get; set; } = "";

    /// <summary>The property OwnershipStage.</summary>
    public string Stage { get; set; } = "";

    /// <summary>The property OwnershipTier.</summary>
    public string Tier { get; set; } = "";

    /// <summary>The property OwnershipRetiresOn.</summary>
    public string RetiresOn { get; set; } = "";

    /// <summary>The property OwnershipReplacement.</summary>
    public string Replacement { get; set; } = "";

    /// <summary>The items OwnershipDependency.</summary>
    public ITaskItem[] Dependencies { get; set; } = [];

    /// <summary>The items OwnershipApi, with the metadata Version and Definition.</summary>
    public ITaskItem[] Apis { get; set; } = [];

    /// <summary>The files below the project's folder that are named like profiles; each makes its folder a logical service.</summary>
    public ITaskItem[] FilesNamedLikeProfiles { get; set; } = [];

    /// <summary>Why the build does not write assembly metadata into the assembly; empty when it does.</summary>
    public string NotCarriedBecause { get; set; } = "";

    /// <summary>The day for which waves and exemptions are asked, such as <c>2026-11-23</c>; empty for today, UTC.</summary>
    public string AsOf { get; set; } = "";

    /// <summary>Whether the compiler reports errors as warnings.</summary>
    public bool ErrorsAsWarnings { get; set; }

    /// <summary>Absolute path of the slice to write.</summary>
    [Required]
    public string SliceFile { get; set; } = "";

    /// <summary>The declarations as <c>AssemblyMetadata</c> items.</summary>
    [Output]
    public ITaskItem[] Metadata { get; private set; } = [];

    /// <summary>The service profile that was read; null when none applies.</summary>
    [Output]
    public string? UsedProfile { get; private set; }

    /// <summary>The profiles of logical services that were read.</summary>
    [Output]
    public ITaskItem[] FolderProfiles { get; private set; } = [];

    private protected override void Run()
    {
        // Before anything is read: what changes after this moment counts for the next build.
        var inputs = Inputs();
        if (inputs is not null && LastRun.Recall(SliceFile, inputs) is { } known)
        {
            Answer = known;
            return;
        }

        Resolve();
        if (inputs is not null)
            Remember(SliceFile, inputs, Answer);
    }

    private void Resolve()
    {
        ReportUnknownValue("OwnershipAnalysisMode", AnalysisMode, AnalysisModes.Names, nameof(Facts.AnalysisMode.Default));
        ReportUnknownValue("OwnershipScope", Scope, ["Owned", "None"], "Owned");
        var (own, profile, folders) = (FromProject(), FromProfile(), FromFolders());
        Declaration[] declarations = [.. own, .. profile?.Declarations ?? [], .. folders.SelectMany(folder => folder.Declarations)];
        ReportNotCarried(declarations);
        SliceFallback[] fallbacks = [.. profile is null ? [] : profile.Fallbacks(logical: null), .. folders.SelectMany(folder => folder.Fallbacks)];
        // That it is no day, the build of the catalog says, once.
        var asOf = AsOfDate.Parse(AsOf).Date;
        var slice = SliceBuilder.Build(Reported(Registry()), SliceFile, ProjectFile, Root, ChosenMode, declarations, fallbacks, asOf, Accepted())
            with { JudgesEntries = !HasSeveralFrameworks, ErrorsAsWarnings = ErrorsAsWarnings, ProfileIsReadable = UsedProfile is null || profile is not null };
        Write(SliceFile, SliceFormat.Write(slice));
        Metadata = [.. declarations.Select(declaration => (Fact.MetadataKeyOf(declaration), declaration.Value)).Distinct().Select(ToItem)];
    }

    /// <summary>All outputs as lines.</summary>
    private IReadOnlyList<string> Answer
    {
        get =>
        [
            UsedProfile ?? "",
            .. Metadata.SelectMany(item => new[] { item.ItemSpec, item.GetMetadata("Value") }),
        ];
        set
        {
            UsedProfile = value[0].Length == 0 ? null : value[0];
            Metadata = [.. Enumerable.Range(0, value.Count / 2).Select(i => ToItem((value[(2 * i) + 1], value[(2 * i) + 2])))];
        }
    }

    /// <summary>Everything the outputs depend on; null for the few projects with logical services in folders, which depend on whole folders.</summary>
    private IReadOnlyList<string>? Inputs()
    {
        if (FilesNamedLikeProfiles.Any(item => Path.GetDirectoryName(item.GetMetadata("FullPath")) != ProjectFolder))
            return null;
        var places = RepositoryPath.FoldersUpTo(ProjectFolder, Root).ToList();
        var files = places.SelectMany(folder => new[] { ProfileFiles.Name, Baseline.FileName, "Directory.Build.props", "Directory.Build.targets" }, Path.Combine)
            .Concat([ProjectFile, RegistryFile, Path.Combine(Root, Baseline.FileName)])
            .Concat(ProfileFile.Length == 0 ? [] : Profiles().SelectMany(file => new[] { file, Baseline.Beside(file) }));
        return
        [
            ProjectFile, RegistryFile, Root, AnalysisMode, ProfileFile, AssemblyName, HasSeveralFrameworks ? "several" : "", ErrorsAsWarnings ? "warnings" : "", Scope, Team, Service, Stage, Tier, RetiresOn, Replacement, NotCarriedBecause,
            AsOfDate.Parse(AsOf).Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), AsOf,
            "dependencies", .. Dependencies.Select(item => item.ItemSpec),
            "apis", .. Apis.SelectMany(item => new[] { item.ItemSpec, item.GetMetadata("Version"), item.GetMetadata("Definition"), File.Exists(item.GetMetadata("FullPath")) ? "file" : "" }),
            "files", .. files.Where(file => file.Length > 0).Select(file => $"{file}|{LastRun.StateOf(file)}"),
        ];
    }

    private static TaskItem ToItem((string Key, string Value) metadata)
    {
        var item = new TaskItem(metadata.Key);
        // Literally, because MSBuild would read a "%2D" in it as a hyphen.
        ((ITaskItem2)item).SetMetadataValueLiteral("Value", metadata.Value);
        return item;
    }

    private IEnumerable<Declaration> FromProject()
    {
        var written = new ProjectDeclarations(ProjectFile, Root);
        return
        [
            .. written.OfProperty(FactKind.Team, Team), .. written.OfProperty(FactKind.Service, Service),
            .. written.OfProperty(FactKind.Stage, Stage), .. written.OfProperty(FactKind.Tier, Tier),
            .. written.OfProperty(FactKind.RetiresOn, RetiresOn), .. written.OfProperty(FactKind.Replacement, Replacement),
            .. written.OfDependencies(Dependencies), .. written.OfApis(Apis),
        ];
    }

    private ServiceProfile? FromProfile()
    {
        var profiles = Profiles();
        Report(ProfileReader.Hidden(profiles, Root));
        UsedProfile = profiles.Count == 0 ? null : profiles[0];
        return UsedProfile is null ? null : Reported(Profile(UsedProfile))?.Value;
    }

    /// <summary>The folders of the project that are logical services.</summary>
    private List<FolderService> FromFolders()
    {
        var files = ProfileFiles.Below(ProjectFolder, FilesNamedLikeProfiles.Select(item => item.GetMetadata("FullPath")));
        FolderProfiles = [.. files.Select(file => new TaskItem(file))];
        var folders = files.Select(file => Reported(Profile(file))?.Value).OfType<ServiceProfile>().Select(FolderService.Read).ToList();
        Report(folders.SelectMany(folder => folder.Findings));
        return folders;
    }

    /// <summary>The service profiles that could apply, nearest first; only the first is used.</summary>
    private IReadOnlyList<string> Profiles() =>
        ProfileFile.Length > 0 ? [Path.GetFullPath(Path.Combine(ProjectFolder, ProfileFile))] : ProfileFiles.Above(ProjectFolder, Root);

    /// <summary>What the baselines of the repository and of the services of the project accept of it.</summary>
    private IReadOnlyList<SliceEntry> Accepted()
    {
        var profiles = FolderProfiles.Select(item => item.ItemSpec).Concat(UsedProfile is null ? [] : [UsedProfile]);
        return SliceBuilder.Accepted(AssemblyName, BaselineFiles.Of(Root, profiles).SelectMany(file => Reported(BaselineAt(file))?.Value is { } baseline ? BaselineFiles.AtHome(baseline, ProfileBeside(file)) : []));
    }

    private void ReportNotCarried(Declaration[] declarations)
    {
        if (NotCarriedBecause.Length == 0 || declarations.Length == 0)
            return;
        var sources = declarations.Select(d => $"{Fact.Of(d.Kind).Noun} '{d.Value}' ({d.Place.Text})");
        var inCode = declarations.Select(d => $"[assembly: AssemblyMetadata(\"{Fact.MetadataKeyOf(d)}\", \"{d.Value}\")]").Distinct();
        Report([new Finding(ConfigurationRules.PropertiesNotCarried, null, NotCarriedBecause, string.Join(", ", sources), string.Join(" ", inCode))]);
    }

    private void ReportUnknownValue(string property, string value, IReadOnlyList<string> known, string used)
    {
        if (value.Length > 0 && !known.Contains(value, StringComparer.OrdinalIgnoreCase))
            Report([new Finding(ConfigurationRules.UnknownPropertyValue, null, property, value, $"'{used}' is used", Nearest.Question(value, known), string.Join(", ", known))]);
    }
}
