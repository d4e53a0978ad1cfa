namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>Where the schemas of the files that people edit are published.</summary>
internal static class PublishedSchema
{
    /// <summary>That of <c>ownership.json</c>.</summary>
    public const string Registry = Folder + "ownership.schema.json";

    /// <summary>That of <c>service.json</c>.</summary>
    public const string Profile = Folder + "service.schema.json";

    private const string Folder = "https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/";
}
