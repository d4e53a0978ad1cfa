namespace OwnershipAnalyzers.Facts;

/// <summary>Every name under which one kind of fact is written, so that all readers and messages agree on them.</summary>
public sealed record Fact(FactKind Kind, string Noun, string Attribute, string Property, string JsonKey)
{
    /// <summary>The facts an assembly can declare, in the order in which people think of them.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        new(FactKind.Team, "owning team", "OwningTeam", "OwnershipTeam", "team"),
        new(FactKind.Service, "service boundary", "ServiceBoundary", "OwnershipService", "service"),
        new(FactKind.Stage, "lifecycle stage", "Lifecycle", "OwnershipStage", "stage"),
        new(FactKind.Tier, "tier", "ServiceTier", "OwnershipTier", "tier"),
    ];

    /// <summary>The namespace of the attributes that the generator adds to each C# project.</summary>
    public const string AttributeNamespace = "Ownership";

    /// <summary>The key of the <c>AssemblyMetadata</c> attribute that carries the fact, such as <c>Ownership.Team</c>.</summary>
    public string MetadataKey => "Ownership." + Kind;

    /// <summary>The metadata name of the attribute type, such as <c>OwningTeamAttribute</c>.</summary>
    public string AttributeTypeName => Attribute + "Attribute";

    /// <summary>The names used for <paramref name="kind"/>.</summary>
    public static Fact Of(FactKind kind) => All[(int)kind];

    /// <summary>The fact carried by an attribute type of namespace <see cref="AttributeNamespace"/>, or null.</summary>
    public static Fact? OfAttribute(string? typeName) => Find(typeName, static fact => fact.AttributeTypeName);

    /// <summary>The fact carried by an <c>AssemblyMetadata</c> key, or null if the key is not ours.</summary>
    public static Fact? OfMetadata(string? key) => Find(key, static fact => fact.MetadataKey);

    private static Fact? Find(string? name, Func<Fact, string> nameOf)
    {
        foreach (var fact in All)
        {
            if (nameOf(fact) == name)
                return fact;
        }

        return null;
    }
}
