using static OwnershipAnalyzers.Rules.Severity;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules about what ownership is configured with. They are structural: whatever else is checked rests on them.</summary>
public static class ConfigurationRules
{
    private const string Category = "Ownership.Configuration";

    /// <summary>The registry is not readable JSON, has a value of the wrong type, or is too large.</summary>
    public static readonly Rule UnreadableRegistry = new("OWN0001", Category,
        "Registry cannot be read", "The registry cannot be read: {0}.", Error, Error, Error);

    /// <summary>A key that nobody reads, most often a slip of the keyboard.</summary>
    public static readonly Rule UnknownKey = new("OWN0002", Category,
        "Unknown key", "Unknown key '{0}' in {1} is ignored; {2}.", Warning, Warning, Error);

    /// <summary>Two definitions of one id, or one key written twice.</summary>
    public static readonly Rule DuplicateIdentifier = new("OWN0003", Category,
        "Identifier defined twice", "'{0}' is defined twice, here and at {1}. Keep one of them.", Error, Error, Error);

    /// <summary>The registry refers to something that it does not define.</summary>
    public static readonly Rule UndefinedIdentifier = new("OWN0004", Category,
        "Identifier not defined", "{0} '{1}' is used here but not defined in {2}.{3}", Error, Error, Error);

    /// <summary>A service profile that cannot be read or does not apply.</summary>
    public static readonly Rule UnusableProfile = new("OWN0005", Category,
        "Service profile cannot be used", "The service profile cannot be used: {0}.", Warning, Warning, Error);

    /// <summary>A preset is set, but there is no registry to check against.</summary>
    public static readonly Rule MissingRegistry = new("OWN0006", Category,
        "No registry found", "OwnershipAnalysisMode is '{0}', but there is no ownership.json in the folder of {1} or in any folder above it. Create one at the repository root, or name it with the property OwnershipRegistryFile.", Suggestion, Warning, Error);

    /// <summary>Properties that cannot reach the assembly.</summary>
    public static readonly Rule PropertiesNotCarried = new("OWN0007", Category,
        "Ownership properties are not carried into the assembly", "Not carried into the assembly, because {0}: {1}. Change that, or declare in code: {2}.", Warning, Warning, Error);

    /// <summary>The file was written for a newer version.</summary>
    public static readonly Rule NewerSchemaVersion = new("OWN0008", Category,
        "File is newer than this version understands", "schemaVersion is {0}, and this version of OwnershipAnalyzers understands up to {1}. Update the package.", Error, Error, Error);

    /// <summary>A project that looks compliant only because nobody looked at it.</summary>
    public static readonly Rule UnreachedProject = new("OWN0009", Category,
        "Project is not reached by OwnershipAnalyzers", "Nobody checks the ownership of this project: {0}. {1}", Warning, Warning, Error);

    /// <summary>A property of ours has a value that means nothing.</summary>
    public static readonly Rule UnknownPropertyValue = new("OWN0010", Category,
        "Property has an unknown value", "The property {0} is '{1}', which means nothing, so {2}.{3} The values are {4}.", Warning, Warning, Error);

    /// <summary>A fault of OwnershipAnalyzers itself.</summary>
    public static readonly Rule InternalError = new("OWN0011", Category,
        "Internal error of OwnershipAnalyzers", "{0} failed because of a fault in OwnershipAnalyzers {1}, not in your code: {2}. Everything else goes on without it. Please report it with this text at https://github.com/ownership-analyzers/OwnershipAnalyzers/issues.", Warning, Warning, Error);

    /// <summary>Something outside keeps the build from writing a file.</summary>
    public static readonly Rule UnwritableFile = new("OWN0012", Category,
        "File cannot be written", "{0} cannot be written, so it is missing or out of date: {1}. Close it elsewhere, or correct the permissions of the file and its folder.", Warning, Warning, Error);

    /// <summary>The catalog with which a new one should be compared is no catalog.</summary>
    public static readonly Rule UnreadableEarlierCatalog = new("OWN0013", Category,
        "Earlier catalog cannot be read", "The earlier catalog cannot be read, so lifecycle stages are not compared with it: {0}.", Warning, Warning, Error);

    /// <summary>A baseline that cannot be read, or an entry that accepts nothing.</summary>
    public static readonly Rule UnusableBaseline = new("OWN0014", Category,
        "Baseline is not in order", "The baseline is not in order: {0}.", Warning, Warning, Error);

    /// <summary>The rules of this chapter, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnreadableRegistry, UnknownKey, DuplicateIdentifier, UndefinedIdentifier, UnusableProfile, MissingRegistry, PropertiesNotCarried,
        NewerSchemaVersion, UnreachedProject, UnknownPropertyValue, InternalError, UnwritableFile, UnreadableEarlierCatalog,
        UnusableBaseline,
    ];
}
