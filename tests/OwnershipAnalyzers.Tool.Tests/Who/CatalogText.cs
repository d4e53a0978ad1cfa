using System.Text.Json;
using System.Text.Json.Nodes;

namespace OwnershipAnalyzers.Tool.Tests.Who;

/// <summary>One catalog as different programs would write it.</summary>
internal static class CatalogText
{
    private static readonly JsonSerializerOptions Wide = new() { WriteIndented = true, IndentSize = 7, NewLine = "\r\n" };

    public static IReadOnlyList<string> Formats { get; } =
        ["minified", "indented otherwise", "in another order", "escaped", "with comments"];

    public static string In(string format, string catalog) => format switch
    {
        "minified" => JsonNode.Parse(catalog)!.ToJsonString(),
        "indented otherwise" => JsonNode.Parse(catalog)!.ToJsonString(Wide),
        "in another order" => Reversed(JsonNode.Parse(catalog))!.ToJsonString(),
        "escaped" => catalog.Replace("m", "\\u006d", StringComparison.Ordinal),
        "with comments" => "\ufeff// merged by hand\n" + catalog.Replace("\n    {", "\n    /* { */ {", StringComparison.Ordinal),
        _ => throw new ArgumentException(format),
    };

    /// <summary>The members of each object the other way round; the order of items means something.</summary>
    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
