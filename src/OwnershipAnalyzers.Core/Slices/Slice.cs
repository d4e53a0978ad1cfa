using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Slices;

/// <summary>What the registry says of one team, as far as a compilation needs it.</summary>
/// <param name="Id">The id of the team.</param>
/// <param name="FormerIds">Ids under which the team was known before.</param>
/// <param name="Successor">The team that took over when this one was dissolved, or null.</param>
public sealed record SliceTeam(string Id, IReadOnlyList<string> FormerIds, string? Successor = null);

/// <summary>
/// A service without which another one goes on, because its profile states a fallback. The text of the fallback is not for the compiler.
/// </summary>
/// <param name="Service">The id of the service that may be away.</param>
/// <param name="Of">The logical service that goes on; null for what belongs to its assembly as a whole.</param>
public sealed record SliceFallback(string Service, string? Of = null);

/// <summary>One rule that a service, or everything that a team owns, may break for now.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Service">The service; null for a team.</param>
/// <param name="Team">The current id of the team; null for a service.</param>
public sealed record SliceExemption(string Rule, string? Service, string? Team);

/// <summary>One finding that a baseline accepts.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Subject">What it is about, in the words of the finding.</param>
/// <param name="File">The baseline, relative to the repository root.</param>
public sealed record SliceEntry(string Rule, string Subject, string File);

/// <summary>
/// The few facts one compilation needs from the registry and from the build, so that an edit to anything else recompiles nothing.
/// </summary>
public sealed record Slice
{
    /// <summary>
    /// Path from the folder of the slice file to the repository root, such as <c>../..</c>; absolute when it lies on another drive.
    /// </summary>
    public string Root { get; init; } = ".";

    /// <summary>Project file relative to the repository root.</summary>
    public string Project { get; init; } = "";

    /// <summary>Registry file relative to the repository root; null when none was found.</summary>
    public string? Registry { get; init; }

    /// <summary>Whether the registry was read; when not, nothing is known about teams and tiers and rules about them are silent.</summary>
    public bool RegistryIsReadable { get; init; }

    /// <summary>
    /// Whether the service profile of the project was read, if it has one; when not, nobody knows what it declares, so nothing can be
    /// missing.
    /// </summary>
    public bool ProfileIsReadable { get; init; } = true;

    /// <summary>The preset in force.</summary>
    public AnalysisMode Mode { get; init; } = AnalysisMode.Default;

    /// <summary>Whether what would be an error is a warning, so that everything compiles.</summary>
    public bool ErrorsAsWarnings { get; init; }

    /// <summary>All teams, by id.</summary>
    public IReadOnlyList<SliceTeam> Teams { get; init; } = [];

    /// <summary>All tier ids, sorted.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = [];

    /// <summary>The ranks of those tiers that have one; 1 is the most critical.</summary>
    public IReadOnlyDictionary<string, int> TierRanks { get; init; } = new Dictionary<string, int>();

    /// <summary>Whether services have to declare which others they need.</summary>
    public bool RequiresDeclaredDependencies { get; init; } = true;

    /// <summary>Simple names of the referenced assemblies that are built in this repository, sorted.</summary>
    public IReadOnlyList<string> BuiltHere { get; init; } = [];

    /// <summary>Ids of services that are not built here, sorted.</summary>
    public IReadOnlyList<string> ExternalServices { get; init; } = [];

    /// <summary>Where the profiles of the project and of its folders state a fallback.</summary>
    public IReadOnlyList<SliceFallback> Fallbacks { get; init; } = [];

    /// <summary>What is allowed to stay wrong today, as far as the compiler would report it.</summary>
    public IReadOnlyList<SliceExemption> Exemptions { get; init; } = [];

    /// <summary>What the baseline accepts of the project, sorted by rule and subject.</summary>
    public IReadOnlyList<SliceEntry> Accepted { get; init; } = [];

    /// <summary>
    /// Whether a compilation can say of an entry that it no longer occurs: not when there is one for each target framework.
    /// </summary>
    public bool JudgesEntries { get; init; } = true;

    /// <summary>
    /// The presets of those teams that have another one than <see cref="Mode"/>; nothing when the project chooses its preset itself.
    /// </summary>
    public IReadOnlyDictionary<string, AnalysisMode> TeamModes { get; init; } = new Dictionary<string, AnalysisMode>();

    /// <summary>What properties and <c>service.json</c> declare, with the place of each.</summary>
    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>The registry as a message names it.</summary>
    public string RegistryName => Registry ?? FileNames.Registry;

    /// <summary>The team with this current id, or null.</summary>
    public SliceTeam? FindTeam(string id) => Teams.FirstOrDefault(team => team.Id == id);

    /// <summary>The preset for what a team owns; that of everybody when it is not known.</summary>
    public AnalysisMode ModeOf(string? team) => team is not null && TeamModes.TryGetValue(team, out var mode) ? mode : Mode;

    /// <summary>The team that had this id before, or null.</summary>
    public SliceTeam? FindRenamedTeam(string formerId) => Teams.FirstOrDefault(team => team.FormerIds.Contains(formerId));

    /// <summary>
    /// The current id of the one team that owns what facts are about; null when none does, or several do. A logical service of which
    /// nothing is said belongs to the team of its assembly.
    /// </summary>
    public string? OwningTeam(AssemblyFacts facts)
    {
        var teams = facts.Values(FactKind.Team).Select(new TeamNames(this).Current).Distinct(StringComparer.Ordinal).ToList();
        if (teams.Count == 0 && facts.Logical is not null)
            return OwningTeam(facts with { Logical = null });
        return teams is [var team] ? team : null;
    }
}
