using System.Text.Json.Nodes;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>The settings that <c>docs/editor.md</c> shows give each file the schema that is its own, and other files none.</summary>
public class EditorSettingsTests
{
    private static readonly JsonArray Associations = JsonNode.Parse(Snippets.In("json").Single(snippet => snippet.Code.Contains("\"json.schemas\"", StringComparison.Ordinal)).Code)!["json.schemas"]!.AsArray();

    public static TheoryData<string> Samples => [.. Repository.Files("samples", ".json")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_HasTheSchemaThatItNames(string file)
    {
        var named = JsonNode.Parse(Repository.Read(file), documentOptions: JsonSnippet.AsTheReaders)!["$schema"]?.GetValue<string>().Split('/')[^1];
        // The smallest samples name none.
        var expected = named is not null && Repository.Has($"docs/schema/{named}") ? named : Path.GetFileName(file) == "ownership.json" ? "ownership.schema.json" : null;

        Assert.Equal(expected, Schema(BelowItsRoot(file)));
    }

    [Theory]
    [InlineData("ownership.baseline.json", "baseline.schema.json")]
    [InlineData("src/Payments/ownership.baseline.json", "baseline.schema.json")]
    [InlineData("src/Payments/ownership.json", null)]
    [InlineData("src/Payments/my-service.json", null)]
    public void File_HasItsSchemaOrNone(string path, string? schema) => Assert.Equal(schema, Schema(path));

    /// <summary>As VS Code looks for it: a pattern with a slash in front begins at the root of the workspace, another one anywhere.</summary>
    private static string? Schema(string path) => Associations
        .Where(one => one!["fileMatch"]!.AsArray().Any(pattern => pattern!.GetValue<string>() is ['/', .. var rooted] ? path == rooted : $"/{path}".EndsWith($"/{pattern}", StringComparison.Ordinal)))
        .Select(one => one!["url"]!.GetValue<string>().Split('/')[^1]).SingleOrDefault();

    private static string BelowItsRoot(string file)
    {
        var root = Path.GetDirectoryName(file)!;
        while (!Repository.Has($"{root}/ownership.json") && Path.GetDirectoryName(root) is { Length: > 0 } above)
            root = above;
        return file[(root.Length + 1)..];
    }
}
