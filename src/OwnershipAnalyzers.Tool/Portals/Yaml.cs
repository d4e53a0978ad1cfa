using System.Text;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Texts;
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
        return BoundedFile.Read(file, out reason) is { } bytes ? Of(bytes, out reason) : [];
    }

    /// <summary>The documents in the content of a file.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="reason">As for a file.</param>
    public static IReadOnlyList<YamlNode> Of(byte[] bytes, out string reason)
    {
        var text = Encoding.UTF8.GetString(bytes.AsSpan(ByteOrderMark.LengthIn(bytes)));
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
            reason = $"it is not YAML at {At(text, exception.Start)}: {Excerpt.Of(exception.Message, 200).TrimEnd('.')}";
            return [];
        }
        catch (ArgumentException)
        {
            // The library has no other words for a few mistakes, and no place.
            reason = $"it is not YAML from {At(text, Mark.Empty)} on; correct the syntax";
            return [];
        }
    }

    /// <summary>A place as editors count it: YAML knows more line breaks, and has a line behind the last one.</summary>
    private static string At(string text, Mark mark)
    {
        var before = text[..(int)Math.Clamp(mark.Index, 0, text.Length)];
        var lines = before.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return TextPosition.At(lines, lines.Length).Text;
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

    /// <summary>What stands at a path of keys; null when there is nothing.</summary>
    public static YamlNode? Node(YamlNode node, IReadOnlyList<string> keys) => keys.Aggregate((YamlNode?)node, Child);

    private static YamlNode? Child(YamlNode? node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>
    /// Why a file is not loaded, although it may be YAML: the model is built by recursion, which a hostile file could drive too deep, and
    /// compares keys, which could be made of so many repetitions that it takes for ever. Empty when it is loaded.
    /// </summary>
    private static string Refusal(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            return Refusal(text, parser);
        }
        catch (InvalidOperationException)
        {
            // As above, but it is known how far the library came.
            return $"it is not YAML from {At(text, parser.Current?.End ?? Mark.Empty)} on; correct the syntax";
        }
    }

    private static string Refusal(string text, Parser parser)
    {
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
                    return $"it has a key at {At(text, parser.Current.Start)} that is no text";
                isKeyNext.Push(!isKey);
            }

            if (parser.Current is MappingStart or SequenceStart)
                isKeyNext.Push(parser.Current is MappingStart ? true : null);
            if (isKeyNext.Count > MaxDepth)
                return $"it is nested deeper than {MaxDepth} levels at {At(text, parser.Current.Start)}";
        }

        return "";
    }
}
