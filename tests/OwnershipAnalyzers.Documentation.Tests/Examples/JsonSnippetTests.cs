using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>What pages show as JSON is read without a complaint by whoever reads such a file.</summary>
public sealed class JsonSnippetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ownership-docs-").FullName;

    public static TheoryData<string> Places => Snippets.PlacesOf("json", "jsonc");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Places))]
    public void Snippet_IsReadWithoutFindings(string place)
    {
        var snippet = new JsonSnippet(Snippets.At(place));

        var problems = snippet.FileName switch
        {
            "ownership.json" => Read(snippet, RegistryReader.Read),
            "service.json" => Read(snippet, ProfileReader.Read),
            "ownership.baseline.json" => Read(snippet, BaselineReader.Read),
            "Acme.ownership.json" => Read(snippet, ManifestFile.Read),
            "ownership-catalog.json" => CatalogProblems(snippet),
            "global.json" => GlobalJsonProblems(snippet),
            "settings.json" => EditorProblems(snippet),
            var other => [$"nobody reads {other ?? "it"}: give the block a first line such as '// service.json', or a reader here"],
        };

        Assert.Empty(problems.Select(problem => $"{place}: {problem}"));
    }

    private IEnumerable<string> Read<T>(JsonSnippet snippet, Func<string, string, ReadResult<T>> read)
        where T : class
    {
        var file = Path.Combine(_folder, snippet.FileName!);
        File.WriteAllText(file, snippet.Whole);
        return read(file, _folder).Findings.Select(finding => $"{finding.Place?.Text}: {finding.Rule.Id}: {finding.Message}");
    }

    private static IEnumerable<string> CatalogProblems(JsonSnippet snippet)
    {
        var catalog = CatalogReader.Read(Encoding.UTF8.GetBytes(snippet.Whole), "the catalog");
        return catalog.Services.Count > 0 ? [] : ["it has no service"];
    }

    /// <summary>The settings of an editor: the schemas that they name are those of the package.</summary>
    private static IEnumerable<string> EditorProblems(JsonSnippet snippet)
    {
        using var content = JsonDocument.Parse(snippet.Whole);
        string[] schemas = [.. content.RootElement.GetProperty("json.schemas").EnumerateArray().Select(schema => schema.GetProperty("url").GetString()!)];
        return schemas.Where(schema => !Repository.Has("docs/" + schema[2..])).Select(schema => $"there is no {schema}");
    }

    /// <summary>The file of the SDK: the only thing in it that is ours is the version.</summary>
    private static IEnumerable<string> GlobalJsonProblems(JsonSnippet snippet)
    {
        using var content = JsonDocument.Parse(snippet.Whole);
        return content.RootElement.GetProperty("msbuild-sdks").GetProperty("OwnershipAnalyzers").GetString() == ProductVersion.Current ? [] : [$"the version is {ProductVersion.Current}"];
    }
}
