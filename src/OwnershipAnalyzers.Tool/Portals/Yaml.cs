using System.Text;
using OwnershipAnalyzers.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Portals;

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
            reason = Refusal(text);
            if (reason.Length > 0)
                return [];

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

    /// <summary>The texts in the list at a path of keys.</summary>
    public static IEnumerable<string> Texts(YamlNode node, params IReadOnlyList<string> keys) =>
        Items(node, keys).OfType<YamlScalarNode>().Select(item => item.Value?.Trim()).OfType<string>().Where(text => text.Length > 0);

    /// <summary>The line of a value, for the place of what it says.</summary>
    public static (int Line, int Column) At(YamlNode node, params IReadOnlyList<string> keys) =>
        Node(node, keys) is { } found ? ((int)found.Start.Line, (int)found.Start.Column) : (0, 0);

    private static YamlNode? Node(YamlNode node, IReadOnlyList<string> keys) =>
        keys.Aggregate((YamlNode?)node, (inner, key) => inner is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null);

    /// <summary>
    /// Why a file is not loaded, although it may be YAML: the model is built by recursion, which a hostile file could drive too deep, and
    /// compares keys, which could be made of so many repetitions that it takes for ever. Empty when it is loaded.
    /// </summary>
    private static string Refusal(string text)
    {
        var parser = new Parser(new StringReader(text));
        // For each collection around: whether it is a map whose next node is a key.
        var isKeyNext = new Stack<bool?>();
        while (parser.MoveNext())
        {
            if (parser.Current is MappingEnd or SequenceEnd)
            {
                isKeyNext.Pop();
                continue;
            }

            if (parser.Current is not (Scalar or AnchorAlias or MappingStart or SequenceStart))
                continue;
            if (isKeyNext.TryPop(out var isKey))
            {
                if (isKey == true && parser.Current is not Scalar)
                    return $"it has a key at ({parser.Current.Start.Line},{parser.Current.Start.Column}) that is no text";
                isKeyNext.Push(!isKey);
            }

            if (parser.Current is MappingStart or SequenceStart)
                isKeyNext.Push(parser.Current is MappingStart ? true : null);
            if (isKeyNext.Count > MaxDepth)
                return $"it is nested deeper than {MaxDepth} levels";
        }

        return "";
    }
}
