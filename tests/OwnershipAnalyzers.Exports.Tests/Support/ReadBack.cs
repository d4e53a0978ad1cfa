using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Exports.Tests.Support;

/// <summary>What a file says to somebody else's parser.</summary>
internal static class ReadBack
{
    /// <summary>All texts in a file, keys too; null when there is no parser for such files here.</summary>
    public static IReadOnlyList<string>? Texts(string fileName, string text) => Path.GetExtension(fileName) switch
    {
        ".json" => [.. OfJson(JsonDocument.Parse(text).RootElement)],
        ".yaml" or ".yml" => [.. Yaml(text).SelectMany(OfYaml)],
        _ => null,
    };

    /// <summary>The documents of a YAML file.</summary>
    public static IReadOnlyList<YamlNode> Yaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    private static IEnumerable<string> OfYaml(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => OfYaml(pair.Key).Concat(OfYaml(pair.Value))),
        YamlSequenceNode list => list.Children.SelectMany(OfYaml),
        YamlScalarNode { Value: { } value } => [value],
        _ => [],
    };

    private static IEnumerable<string> OfJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => OfJson(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(OfJson),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
