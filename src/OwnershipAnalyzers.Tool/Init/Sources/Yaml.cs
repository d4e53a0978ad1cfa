using System.Text;
using OwnershipAnalyzers.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>Reads YAML that somebody else wrote.</summary>
internal static class Yaml
{
    private const int MaxDepth = 64;

    /// <summary>The documents of a file; none, and the reason without a period, when it cannot be read.</summary>
    public static IReadOnlyList<YamlNode> Read(string file, out string reason)
    {
        if (BoundedFile.Read(file, out reason) is not { } bytes)
            return [];
        var text = Encoding.UTF8.GetString(bytes);
        try
        {
            // The model is built by recursion, which a hostile file could drive too deep.
            if (IsTooDeep(text))
            {
                reason = $"it is nested deeper than {MaxDepth} levels";
                return [];
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return [.. stream.Documents.Select(document => document.RootNode)];
        }
        catch (YamlException exception)
        {
            reason = $"it is not YAML at ({exception.Start.Line},{exception.Start.Column}): {Excerpt.Of(exception.Message, 200).TrimEnd('.')}";
            return [];
        }
    }

    /// <summary>The text at a path of keys, or null.</summary>
    public static string? Text(YamlNode node, params IReadOnlyList<string> keys) =>
        Node(node, keys) is YamlScalarNode { Value: { } value } && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>The items of the list at a path of keys.</summary>
    public static IEnumerable<YamlNode> Items(YamlNode node, params IReadOnlyList<string> keys) =>
        Node(node, keys) is YamlSequenceNode sequence ? sequence.Children : [];

    /// <summary>The line of a value, for the place of what it says.</summary>
    public static (int Line, int Column) At(YamlNode node, params IReadOnlyList<string> keys) =>
        Node(node, keys) is { } found ? ((int)found.Start.Line, (int)found.Start.Column) : (0, 0);

    private static YamlNode? Node(YamlNode node, IReadOnlyList<string> keys) =>
        keys.Aggregate((YamlNode?)node, (inner, key) => inner is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null);

    private static bool IsTooDeep(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current is ParsingEvent current ? current.NestingIncrease : 0;
            if (depth > MaxDepth)
                return true;
        }

        return false;
    }
}
