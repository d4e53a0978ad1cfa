namespace OwnershipAnalyzers.Facts;

/// <summary>Every name under which one kind of fact is written, so that all readers and messages agree on them.</summary>
/// <param name="Kind">The fact.</param>
/// <param name="Noun">What messages call it.</param>
/// <param name="Attribute">The attribute that declares it, as it is written in C#.</param>
/// <param name="Property">The MSBuild property, or the item if <see cref="IsList"/>.</param>
/// <param name="JsonKey">The key in <c>service.json</c> and in manifests.</param>
public sealed record Fact(FactKind Kind, string Noun, string Attribute, string Property, string JsonKey)
{
    /// <summary>The facts an assembly can declare, in the order in which people think of them.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        new(FactKind.Team, "owning team", "OwningTeam", "OwnershipTeam", "team"),
        new(FactKind.Service, "service boundary", "ServiceBoundary", "OwnershipService", "service"),
        new(FactKind.Stage, "lifecycle stage", "Lifecycle", "OwnershipStage", "stage"),
        new(FactKind.Tier, "tier", "ServiceTier", "OwnershipTier", "tier"),
        new(FactKind.RetiresOn, "retirement date", "Lifecycle", "OwnershipRetiresOn", "retiresOn") { Argument = "RetiresOn" },
        new(FactKind.Replacement, "replacement", "Lifecycle", "OwnershipReplacement", "replacement") { Argument = "Replacement" },
        new(FactKind.Dependency, "dependency", "ServiceDependency", "OwnershipDependency", "dependencies") { IsList = true },
        new(FactKind.Api, "service API", "ServiceApi", "OwnershipApi", "api") { IsList = true },
        new(FactKind.Namespace, "namespace", "ServiceBoundary", "", "namespace")
        {
            Argument = "Namespace",
            IsList = true,
            IsBoundary = true,
        },
        new(FactKind.Folder, "folder", "", "", "folder") { IsList = true, IsBoundary = true },
    ];

    /// <summary>The namespace of the attributes that the generator adds to each C# project.</summary>
    public const string AttributeNamespace = "Ownership";

    /// <summary>The argument of every attribute that names the logical service it is about.</summary>
    public const string ServiceArgument = "Service";

    private const char ServiceSeparator = '/';

    /// <summary>The named argument of the attribute that says it; null when the attribute as such does.</summary>
    public string? Argument { get; init; }

    /// <summary>
    /// Whether there can be several: then it is an item in MSBuild, an array in <c>service.json</c>, and no two of them disagree.
    /// </summary>
    public bool IsList { get; init; }

    /// <summary>
    /// Whether it says which code of an assembly is a logical service. Then it is no property, and a folder needs no words at all.
    /// </summary>
    public bool IsBoundary { get; init; }

    /// <summary>The key of the <c>AssemblyMetadata</c> attribute that carries the fact, such as <c>Ownership.Team</c>.</summary>
    public string MetadataKey => "Ownership." + Kind;

    /// <summary>The metadata name of the attribute type, such as <c>OwningTeamAttribute</c>.</summary>
    public string AttributeTypeName => Attribute + "Attribute";

    /// <summary>The names used for <paramref name="kind"/>.</summary>
    public static Fact Of(FactKind kind) => All[(int)kind];

    /// <summary>
    /// The facts that an attribute type of namespace <see cref="AttributeNamespace"/> can declare; none for any other type.
    /// </summary>
    public static IEnumerable<Fact> OfAttribute(string? typeName) => All.Where(fact => fact.AttributeTypeName == typeName);

    /// <summary>
    /// The key that carries a declaration: <c>Ownership.Team</c>, or <c>Ownership.Team/cart</c> for the logical service <c>cart</c>.
    /// </summary>
    public static string MetadataKeyOf(Declaration declaration) =>
        Of(declaration.Kind).MetadataKey + (declaration.Of is null ? "" : ServiceSeparator + declaration.Of);

    /// <summary>
    /// The fact carried by an <c>AssemblyMetadata</c> key, and the logical service it is about, if any; no fact if the key is not ours.
    /// </summary>
    public static (Fact? Fact, string? Of) OfMetadata(string? key)
    {
        if (key is null)
            return (null, null);
        var separator = key.IndexOf(ServiceSeparator);
        if (separator < 0)
            return (Find(key), null);
        var service = key.Substring(separator + 1);
        return string.IsNullOrWhiteSpace(service) ? (null, null) : (Find(key.Substring(0, separator)), service);

        static Fact? Find(string name) => All.FirstOrDefault(fact => fact.MetadataKey == name);
    }
}
