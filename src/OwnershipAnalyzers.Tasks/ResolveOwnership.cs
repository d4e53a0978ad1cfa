using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
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
        var inputs = ResolveInputs.Of(this);
        if (inputs is not null && LastRun.Recall(SliceFile, inputs) is { } known)
        {
            Answer = known;
            return;
        }

        Resolve();
        if (inputs is not null)
            Remember(SliceFile, inputs, Answer);
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
            Metadata = [.. Enumerable.Range(0, value.Count / 2).Select(i => ToItem(value[(2 * i) + 1], value[(2 * i) + 2]))];
        }
    }

    private void Resolve()
    {
        CheckValue("OwnershipAnalysisMode", AnalysisMode, AnalysisModes.Names, nameof(Facts.AnalysisMode.Default));
        CheckValue("OwnershipScope", Scope, ["Owned", "None"], "Owned");
        var own = FromProject();
        var profile = FromProfile();
        var folders = FromFolders();
        Declaration[] declarations = [.. own, .. profile?.Declarations ?? [], .. folders.SelectMany(folder => folder.Declarations)];
        if (NotCarriedBecause.Length > 0 && declarations.Length > 0)
            Report([PropertyFindings.NotCarried(NotCarriedBecause, declarations)]);
        var slice = ToSlice(declarations, profile, folders);
        Write(SliceFile, SliceFormat.Write(slice));
        var metadata = declarations.Select(fact => (Key: Fact.MetadataKeyOf(fact), fact.Value)).Distinct();
        Metadata = [.. metadata.Select(entry => ToItem(entry.Key, entry.Value))];
    }

    private Slice ToSlice(Declaration[] declarations, ServiceProfile? profile, List<FolderService> folders)
    {
        var ofProfile = profile?.Fallbacks(logical: null) ?? [];
        var fallbacks = ofProfile.Concat(folders.SelectMany(folder => folder.Fallbacks));
        // A text that is no day is reported once for all projects, where the catalog is written.
        var asOf = AsOfDate.Parse(AsOf).Date;
        var registry = Reported(Registry);
        var slice = SliceBuilder.Build(registry, SliceFile, ProjectFile, Root, ChosenMode, declarations, fallbacks, asOf, Accepted());
        return slice with
        {
            JudgesEntries = !HasSeveralFrameworks,
            ErrorsAsWarnings = ErrorsAsWarnings,
            ProfileIsReadable = UsedProfile is null || profile is not null,
        };
    }

    private IEnumerable<Declaration> FromProject()
    {
        var written = new ProjectDeclarations(ProjectFile, Root);
        return
        [
            .. written.OfProperty(FactKind.Team, Team),
            .. written.OfProperty(FactKind.Service, Service),
            .. written.OfProperty(FactKind.Stage, Stage),
            .. written.OfProperty(FactKind.Tier, Tier),
            .. written.OfProperty(FactKind.RetiresOn, RetiresOn),
            .. written.OfProperty(FactKind.Replacement, Replacement),
            .. written.OfDependencies(Dependencies),
            .. written.OfApis(Apis),
        ];
    }

    private ServiceProfile? FromProfile()
    {
        var profiles = Profiles();
        Report(ProfileReader.Hidden(profiles, Root));
        UsedProfile = profiles.Count == 0 ? null : profiles[0];
        return UsedProfile is null ? null : Reported(Files.Profile(UsedProfile))?.Value;
    }

    /// <summary>The folders of the project that are logical services.</summary>
    private List<FolderService> FromFolders()
    {
        var files = ProfileFiles.Below(ProjectFolder, FilesNamedLikeProfiles.Select(item => item.GetMetadata("FullPath")));
        FolderProfiles = [.. files.Select(file => new TaskItem(file))];
        var profiles = files.Select(file => Reported(Files.Profile(file))?.Value).OfType<ServiceProfile>();
        var folders = profiles.Select(FolderService.Read).ToList();
        Report(folders.SelectMany(folder => folder.Findings));
        return folders;
    }

    /// <summary>The service profiles that could apply, nearest first; only the first is used.</summary>
    internal IReadOnlyList<string> Profiles() =>
        ProfileFile.Length > 0 ? [Path.GetFullPath(Path.Combine(ProjectFolder, ProfileFile))] : ProfileFiles.Above(ProjectFolder, Root);

    /// <summary>What the baselines of the repository and of the services of the project accept of it.</summary>
    private IReadOnlyList<SliceEntry> Accepted()
    {
        var profiles = FolderProfiles.Select(item => item.ItemSpec).Concat(UsedProfile is null ? [] : [UsedProfile]);
        return SliceBuilder.Accepted(AssemblyName, BaselineFiles.Of(Root, profiles).SelectMany(AcceptedIn));
    }

    private IEnumerable<BaselineEntry> AcceptedIn(string file) =>
        Reported(Files.Baseline(file))?.Value is { } baseline ? BaselineFiles.CountedEntries(baseline, Files.ProfileBeside(file)) : [];

    private void CheckValue(string property, string value, IReadOnlyList<string> known, string used)
    {
        if (value.Length > 0 && !known.Contains(value, StringComparer.OrdinalIgnoreCase))
            Report([PropertyFindings.Unknown(property, value, $"'{used}' is used", known)]);
    }

    private static TaskItem ToItem(string key, string value)
    {
        var item = new TaskItem(key);
        // Literally, because MSBuild would read a "%2D" in it as a hyphen.
        ((ITaskItem2)item).SetMetadataValueLiteral("Value", value);
        return item;
    }
}
