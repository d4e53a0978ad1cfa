using System.Text.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// Makes records of single entries of a catalog, as far as answers to questions need them. Preparing the generated reader of whole catalogs
/// takes longer than all of such an answer. What is not as a catalog has it is an exception, and then the whole catalog has to be read.
/// </summary>
internal static class CatalogEntryReader
{
    /// <exception cref="InvalidOperationException">A value is of another kind.</exception>
    public static CatalogService Service(JsonElement service) => new()
    {
        Id = Name(service, "id"),
        Team = Text(service, "team"),
        Stage = Text(service, "stage"),
        Tier = Text(service, "tier"),
        RetiresOn = Text(service, "retiresOn"),
        Replacement = Text(service, "replacement"),
        Assemblies = Texts(service, "assemblies"),
        Logical = List(service, "logical", LogicalPart),
        Profile = service.TryGetProperty("profile", out var profile) ? profile : null,
        ProfilePath = Text(service, "profilePath"),
    };

    /// <inheritdoc cref="Service"/>
    public static CatalogAssembly Assembly(JsonElement assembly) => new()
    {
        Name = Name(assembly, "name"),
        Project = Text(assembly, "project") ?? "",
        Namespaces = Texts(assembly, "namespaces"),
        Service = Text(assembly, "service"),
        Logical = Texts(assembly, "logical"),
        Team = Text(assembly, "team"),
        Stage = Text(assembly, "stage"),
        Tier = Text(assembly, "tier"),
    };

    /// <inheritdoc cref="Service"/>
    public static CatalogTeam Team(JsonElement team) => new()
    {
        Id = Name(team, "id"),
        Services = Texts(team, "services"),
        Content = Content(team, "services"),
    };

    /// <inheritdoc cref="Service"/>
    public static CatalogEntry Entry(JsonElement entry) => new() { Id = Name(entry, "id"), Content = Content(entry, "") };

    private static CatalogLogicalPart LogicalPart(JsonElement part) =>
        new(Name(part, "assembly"), Texts(part, "namespaces"), Texts(part, "folders"), null, null);

    private static Dictionary<string, JsonElement> Content(JsonElement entry, string without)
    {
        var content = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in entry.EnumerateObject())
        {
            if (member.Name != "id" && member.Name != without)
                content[member.Name] = member.Value;
        }

        return content;
    }

    private static List<T> List<T>(JsonElement owner, string key, Func<JsonElement, T> read)
    {
        var list = new List<T>();
        if (owner.TryGetProperty(key, out var items))
        {
            foreach (var item in items.EnumerateArray())
                list.Add(read(item));
        }

        return list;
    }

    private static List<string> Texts(JsonElement owner, string key) => List(owner, key, item => item.GetString() ?? throw Nameless(key));

    private static string Name(JsonElement owner, string key) => Text(owner, key) is { Length: > 0 } name ? name : throw Nameless(key);

    private static string? Text(JsonElement owner, string key) => owner.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static InvalidOperationException Nameless(string key) => new($"\"{key}\" is empty.");
}
