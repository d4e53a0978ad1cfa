using System.Text.Json;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Documentation.Tests.Markdown;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>JSON that a page shows: which file it is, or a part of which.</summary>
internal sealed class JsonSnippet(Snippet snippet)
{
    /// <summary>What our files may have, and JSON may not.</summary>
    public static readonly JsonDocumentOptions AsTheReaders = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    // What only one kind of file has, most telling first.
    private static readonly (string Key, string File)[] Telling =
    [
        ("msbuild-sdks", "global.json"), ("accepted", "ownership.baseline.json"), ("declarations", "Acme.ownership.json"), ("assemblies", "ownership-catalog.json"), ("service", "service.json"),
        .. Keys("ownership").Select(key => (key, "ownership.json")),
        ("json.schemas", "settings.json"),
        // A profile that has nothing else yet: docs/editor.md.
        ("$schema", "service.json"),
    ];

    private readonly Snippet _snippet = snippet;

    private JsonObject Content { get; } = JsonNode.Parse(snippet.Code, documentOptions: AsTheReaders)!.AsObject();

    /// <summary>The name of the file, which says who reads it; null when nothing does.</summary>
    public string? FileName => _snippet.File is { } file ? Path.GetFileName(file) : Telling.FirstOrDefault(one => Content.ContainsKey(one.Key)).File;

    /// <summary>The file as it would be. Of a registry a page often shows a part; the rest is then what the page shows elsewhere.</summary>
    public string Whole => FileName == "ownership.json" && !Content.ContainsKey("teams")
        ? new JsonObject(Content.Concat((RegistryOf(_snippet.Page) ?? RegistryOf("docs/adoption.md"))!.Where(member => !Content.ContainsKey(member.Key)))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString()
        : _snippet.Code;

    private static JsonObject? RegistryOf(string page) => Snippets.In("json", "jsonc").Where(other => other.Page == page)
        .Select(other => new JsonSnippet(other)).LastOrDefault(other => other.FileName == "ownership.json" && other.Content.ContainsKey("teams"))?.Content;

    /// <summary>The keys that the schema of a file has at its top.</summary>
    private static IEnumerable<string> Keys(string schema) =>
        JsonNode.Parse(Repository.Read($"docs/schema/{schema}.schema.json"))!["properties"]!.AsObject().Select(property => property.Key).Where(key => key[0] != '$' && key != "schemaVersion");
}
