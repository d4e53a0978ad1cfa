using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Every rule, on one screen. Ids are permanent; a minor version never makes a rule louder under <see cref="AnalysisMode.Default"/>.</summary>
public static class RuleBook
{
    private const string Configuration = "Ownership.Configuration";
    private const string Definition = "Ownership.Definition";
    private const string Lifecycle = "Ownership.Lifecycle";

    /// <summary>The registry is not readable JSON, has a value of the wrong type, or is too large.</summary>
    public static readonly Rule UnreadableRegistry = new("OWN0001", Configuration,
        "Registry cannot be read", "The registry cannot be read: {0}.", Error, Error, Error);

    /// <summary>A key that nobody reads, most often a slip of the keyboard.</summary>
    public static readonly Rule UnknownKey = new("OWN0002", Configuration,
        "Unknown key", "Unknown key '{0}' in {1} is ignored; {2}.", Warning, Warning, Error);

    /// <summary>Two definitions of one id, or one key written twice.</summary>
    public static readonly Rule DuplicateIdentifier = new("OWN0003", Configuration,
        "Identifier defined twice", "'{0}' is defined twice, here and at {1}. Keep one of them.", Error, Error, Error);

    /// <summary>The registry refers to something that it does not define.</summary>
    public static readonly Rule UndefinedIdentifier = new("OWN0004", Configuration,
        "Identifier not defined", "{0} '{1}' is used here but not defined in {2}.{3}", Error, Error, Error);

    /// <summary>A service profile that cannot be read or does not apply.</summary>
    public static readonly Rule UnusableProfile = new("OWN0005", Configuration,
        "Service profile cannot be used", "The service profile cannot be used: {0}.", Warning, Warning, Error);

    /// <summary>A preset is set, but there is no registry to check against.</summary>
    public static readonly Rule MissingRegistry = new("OWN0006", Configuration,
        "No registry found", "OwnershipAnalysisMode is '{0}', but there is no ownership.json in the folder of {1} or in any folder above it. Create one at the repository root, or name it with the property OwnershipRegistryFile.", Suggestion, Warning, Error);

    /// <summary>Properties that cannot reach the assembly.</summary>
    public static readonly Rule PropertiesNotCarried = new("OWN0007", Configuration,
        "Ownership properties are not carried into the assembly", "Not carried into the assembly, because {0}: {1}. Change that, or declare in code: {2}.", Warning, Warning, Error);

    /// <summary>The file was written for a newer version.</summary>
    public static readonly Rule NewerSchemaVersion = new("OWN0008", Configuration,
        "File is newer than this version understands", "schemaVersion is {0}, and this version of OwnershipAnalyzers understands up to {1}. Update the package.", Error, Error, Error);

    /// <summary>A project that looks compliant only because nobody looked at it.</summary>
    public static readonly Rule UnreachedProject = new("OWN0009", Configuration,
        "Project is not reached by OwnershipAnalyzers", "Nobody checks the ownership of this project: {0}. {1}", Warning, Warning, Error);

    /// <summary>A property of ours has a value that means nothing.</summary>
    public static readonly Rule UnknownPropertyValue = new("OWN0010", Configuration,
        "Property has an unknown value", "The property {0} is '{1}', which means nothing; '{2}' is used.{3} The values are {4}.", Warning, Warning, Error);

    /// <summary>A fault of OwnershipAnalyzers itself.</summary>
    public static readonly Rule InternalError = new("OWN0011", Configuration,
        "Internal error of OwnershipAnalyzers", "{0} failed because of a fault in OwnershipAnalyzers, not in your code: {1}. The build goes on without it. Please report it with the text of this warning at https://github.com/ownership-analyzers/OwnershipAnalyzers/issues.", Warning, Warning, Error);

    /// <summary>Something outside keeps the build from writing a file.</summary>
    public static readonly Rule UnwritableFile = new("OWN0012", Configuration,
        "File cannot be written", "{0} cannot be written, so it is missing or out of date: {1}. Close it elsewhere, or correct the permissions of the file and its folder.", Warning, Warning, Error);

    /// <summary>Nobody owns the assembly.</summary>
    public static readonly Rule MissingTeam = new("OWN1001", Definition,
        "Assembly declares no owning team", "Assembly '{0}' declares {1} owning team. {2}", Warning, Warning, Error);

    /// <summary>The team is not in the registry.</summary>
    public static readonly Rule UnknownTeam = new("OWN1002", Definition,
        "Owning team is not in the registry", "Team '{0}' is not in {1}.{2} Use the id of a team defined there, or add this one.", Warning, Warning, Error);

    /// <summary>Several teams own the assembly, so nobody does.</summary>
    public static readonly Rule SeveralTeams = new("OWN1003", Definition,
        "More than one owning team", "Assembly '{0}' has more than one owning team: {1}. A service is wholly owned by one team: keep one, or split the service.", Warning, Warning, Error);

    /// <summary>Nobody knows which service the assembly is part of.</summary>
    public static readonly Rule MissingService = new("OWN1004", Definition,
        "Assembly declares no service boundary", "Assembly '{0}' declares {1} service boundary. {2}", Warning, Warning, Error);

    /// <summary>The service id is not a slug.</summary>
    public static readonly Rule MalformedService = new("OWN1005", Definition,
        "Service id is malformed", "Service id '{0}' is malformed: ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens.{1}", Warning, Warning, Error);

    /// <summary>The team is known under another id now.</summary>
    public static readonly Rule RenamedTeam = new("OWN1006", Definition,
        "Owning team was renamed or dissolved", "Team '{0}' {1} '{2}' in {3}. Declare '{2}'.", Warning, Warning, Error);

    /// <summary>A person is not a team.</summary>
    public static readonly Rule IndividualOwner = new("OWN1007", Definition,
        "Owner is an individual", "Owner '{0}' is a person. A service is owned by a team, which stays when people move on: declare the id of a team in {1}.", Warning, Warning, Error);

    /// <summary>Two declarations of one fact contradict each other.</summary>
    public static readonly Rule DeclarationsDisagree = new("OWN1014", Definition,
        "Ownership declarations disagree", "Assembly '{0}' has more than one {1}: {2}. There is no precedence between declarations: keep one.", Warning, Warning, Error);

    /// <summary>Nobody knows whether the service is alive.</summary>
    public static readonly Rule MissingStage = new("OWN3001", Lifecycle,
        "Assembly declares no lifecycle stage", "Assembly '{0}' declares {1} lifecycle stage. {2}", Warning, Warning, Error);

    /// <summary>The stage is not one of the four.</summary>
    public static readonly Rule UnknownStage = new("OWN3002", Lifecycle,
        "Unknown lifecycle stage", "'{0}' is not a lifecycle stage.{1} The stages are Design, Runtime, Deprecated and Retired.", Warning, Warning, Error);

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnreadableRegistry, UnknownKey, DuplicateIdentifier, UndefinedIdentifier, UnusableProfile, MissingRegistry,
        PropertiesNotCarried, NewerSchemaVersion, UnreachedProject, UnknownPropertyValue, InternalError, UnwritableFile,
        MissingTeam, UnknownTeam, SeveralTeams, MissingService, MalformedService, RenamedTeam, IndividualOwner, DeclarationsDisagree,
        MissingStage, UnknownStage,
    ];
}
