using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Joining;

/// <summary>One service with everything that is said of it.</summary>
public sealed record OwnedService
{
    /// <summary>What the catalog holds of it.</summary>
    public required CatalogService Facts { get; init; }

    /// <summary>The id.</summary>
    public string Id => Facts.Id;

    /// <summary>The profile that describes it, or null.</summary>
    public ServiceProfile? Profile { get; init; }

    /// <summary>What the profile says; nothing when there is none.</summary>
    public ServiceDetails Details => Profile?.Details ?? ServiceDetails.None;

    /// <summary>What its assemblies declare, contradictory declarations included.</summary>
    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>The stage on which its assemblies agree, or null.</summary>
    public LifecycleStage? Stage { get; init; }

    /// <summary>The day of its retirement on which its assemblies agree, or null.</summary>
    public DateTime? RetiresOn { get; init; }

    /// <summary>The owning team as the registry knows it, or null.</summary>
    public Team? Team { get; init; }

    /// <summary>The tier as the registry knows it, or null.</summary>
    public Tier? Tier { get; init; }

    /// <summary>The preset of its projects, the loudest; null when no manifest names one.</summary>
    public AnalysisMode? Mode { get; init; }

    /// <summary>Whether somebody has to run it.</summary>
    public bool Runs => ServiceKinds.Runs(Facts.Kind);

    /// <summary>Where a finding about the service as a whole belongs: its profile, or else where it is declared first.</summary>
    public FilePlace Place => Profile is null
        ? Declared(Declarations, FactKind.Service)!
        : Declared(Profile.Declarations, FactKind.Service) ?? new FilePlace(Profile.Path);

    /// <summary>The first place where a fact of the service is declared; that of the service when it is not.</summary>
    public FilePlace PlaceOf(FactKind kind) => Declared(Profile?.Declarations, kind) ?? Declared(Declarations, kind) ?? Place;

    /// <summary>Where it declares that it needs another service; that of the service when it does not.</summary>
    public FilePlace PlaceOfDependency(string used)
    {
        var declarations = (Profile?.Declarations ?? []).Concat(Declarations);
        var dependency = declarations.FirstOrDefault(declared => declared.Kind == FactKind.Dependency && declared.Value == used);
        return dependency?.Place as FilePlace ?? Place;
    }

    /// <summary>A finding about this service, as loud as its projects ask, of a rule that says one thing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where; null for the service as a whole.</param>
    /// <param name="part">What part of the service it is about, such as <c>alert/backlog</c>; empty for all of it.</param>
    /// <param name="arguments">What fills the gaps of the message.</param>
    public Finding Finding(Rule rule, FilePlace? place, string part, params IReadOnlyList<string> arguments) =>
        About(part, new Finding(rule, place ?? Place, arguments));

    /// <summary>A finding about this service, as loud as its projects ask, of a rule that says several things.</summary>
    /// <param name="message">What the rule says.</param>
    /// <param name="place">Where; null for the service as a whole.</param>
    /// <param name="part">What part of the service it is about, such as <c>alert/backlog</c>; empty for all of it.</param>
    /// <param name="arguments">What fills the gaps of the message.</param>
    public Finding Finding(MessageTemplate message, FilePlace? place, string part, params IReadOnlyList<string> arguments) =>
        About(part, new Finding(message, place ?? Place, arguments));

    /// <summary>The file in which its details belong, as a message names it.</summary>
    public string ProfileName => Profile?.Path ?? "a service.json in its folder";

    /// <summary>A path of the profile, which is relative to the profile's folder, relative to the repository root.</summary>
    public string PathFromRoot(string path) => Profile is null ? path : RepositoryPath.Join(Profile.Path, path);

    private Finding About(string part, Finding finding) => finding with { Subject = part.Length == 0 ? Id : $"{Id}/{part}", Mode = Mode };

    private static FilePlace? Declared(IReadOnlyList<Declaration>? declarations, FactKind kind) =>
        declarations?.FirstOrDefault(declared => declared.Kind == kind)?.Place as FilePlace;
}
