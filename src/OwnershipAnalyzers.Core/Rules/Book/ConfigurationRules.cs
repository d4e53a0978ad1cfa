using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what ownership is configured with. They are structural: whatever else is checked rests on them.</summary>
public static class ConfigurationRules
{
    private const string Category = "Ownership.Configuration";

    /// <summary>The registry is not readable JSON, has a value of the wrong type, or is too large.</summary>
    public static readonly Rule UnreadableRegistry = new("OWN0001", Category,
        "Registry cannot be read", Error, Error, Error,
        "The registry cannot be read: {reason}.");

    /// <summary>A key that nobody reads, most often a slip of the keyboard.</summary>
    public static readonly Rule UnknownKey = new("OWN0002", Category,
        "Unknown key", Warning, Warning, Error,
        "Unknown key '{key}' in {object} is ignored; {remedy}.");

    /// <summary>Two definitions of one id, or one key written twice.</summary>
    public static readonly Rule DuplicateIdentifier = new("OWN0003", Category,
        "Identifier defined twice", Error, Error, Error,
        "'{id}' is defined twice, here and at {first}. Keep one of them.");

    /// <summary>The registry refers to something that it does not define.</summary>
    public static readonly Rule UndefinedIdentifier = new("OWN0004", Category,
        "Identifier not defined", Error, Error, Error,
        "{kind} '{id}' is used here but not defined in {registry}.{suggestion}");

    /// <summary>A service profile that cannot be read or does not apply.</summary>
    public static readonly Rule UnusableProfile = new("OWN0005", Category,
        "Service profile cannot be used", Warning, Warning, Error,
        "The service profile cannot be used: {reason}.");

    /// <summary>A preset is set, but there is no registry to check against.</summary>
    public static readonly Rule MissingRegistry = new("OWN0006", Category,
        "No registry found", Suggestion, Warning, Error,
        "OwnershipAnalysisMode is '{mode}', but there is no ownership.json in the folder of {project} or in any folder above it. " +
        "Create one at the repository root, or name it with the property OwnershipRegistryFile.");

    /// <summary>Properties that cannot reach the assembly.</summary>
    public static readonly Rule PropertiesNotCarried = new("OWN0007", Category,
        "Ownership properties are not carried into the assembly", Warning, Warning, Error,
        "Not carried into the assembly, because {reason}: {properties}. Change that, or declare in code: {attributes}.");

    /// <summary>The file was written for a newer version.</summary>
    public static readonly Rule NewerSchemaVersion = new("OWN0008", Category,
        "File is newer than this version understands", Error, Error, Error,
        "schemaVersion is {version}, and this version of OwnershipAnalyzers understands up to {known}. Update the package.");

    /// <summary>A project that looks compliant only because nobody looked at it.</summary>
    public static readonly Rule UnreachedProject = new("OWN0009", Category,
        "Project is not reached by OwnershipAnalyzers", Warning, Warning, Error,
        "Nobody checks the ownership of this project: {reason}. {remedy}");

    /// <summary>A property of ours has a value that means nothing.</summary>
    public static readonly Rule UnknownPropertyValue = new("OWN0010", Category,
        "Property has an unknown value", Warning, Warning, Error,
        "The property {property} is '{value}', which means nothing, so {consequence}.{suggestion} The values are {values}.");

    /// <summary>A fault of OwnershipAnalyzers itself.</summary>
    public static readonly Rule InternalError = new("OWN0011", Category,
        "Internal error of OwnershipAnalyzers", Warning, Warning, Error,
        "{part} failed because of a fault in OwnershipAnalyzers {version}, not in your code: {fault}. " +
        "Everything else goes on without it. " +
        "Please report it with this text at https://github.com/ownership-analyzers/OwnershipAnalyzers/issues.");

    /// <summary>Something outside keeps the build from writing a file.</summary>
    public static readonly Rule UnwritableFile = new("OWN0012", Category,
        "File cannot be written", Warning, Warning, Error,
        "{file} cannot be written, so it is missing or out of date: {reason}. " +
        "Close it elsewhere, or correct the permissions of the file and its folder.");

    /// <summary>The catalog with which a new one should be compared is no catalog.</summary>
    public static readonly Rule UnreadableEarlierCatalog = new("OWN0013", Category,
        "Earlier catalog cannot be read", Warning, Warning, Error,
        "The earlier catalog cannot be read, so lifecycle stages are not compared with it: {reason}.");

    /// <summary>A baseline that cannot be read, or an entry that accepts nothing.</summary>
    public static readonly Rule UnusableBaseline = new("OWN0014", Category,
        "Baseline is not in order", Warning, Warning, Error,
        "The baseline is not in order: {reason}.");

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnreadableRegistry, UnknownKey, DuplicateIdentifier, UndefinedIdentifier, UnusableProfile, MissingRegistry, PropertiesNotCarried,
        NewerSchemaVersion, UnreachedProject, UnknownPropertyValue, InternalError, UnwritableFile, UnreadableEarlierCatalog,
        UnusableBaseline,
    ];
}
