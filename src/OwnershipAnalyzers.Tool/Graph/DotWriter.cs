using System.Text;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>A drawing in the language of Graphviz, which sets no limit.</summary>
internal static class DotWriter
{
    private const int LongestLine = 200;

    public static string Write(Drawing drawing)
    {
        var names = drawing.Names();
        var text = new StringBuilder("digraph ownership {\n  rankdir=LR;\n  charset=\"UTF-8\";\n  node [shape=box];\n");
        foreach (var (group, index) in drawing.Groups.Select((group, index) => (group, index)))
        {
            var indent = group.Label is null ? "  " : "    ";
            if (group.Label is { } label)
                text.Append($"  subgraph cluster_{index.Text()} {{\n    label={Quoted(label)};\n");
            foreach (var node in group.Nodes)
                text.Append($"{indent}{names[node.Id]} [label={Quoted([.. node.Lines])}{Style(node)}];\n");
            if (group.Label is not null)
                text.Append("  }\n");
        }

        foreach (var edge in drawing.Edges)
            text.Append($"  {names[edge.From]} -> {names[edge.To]}{Style(edge)};\n");
        return text.Append("}\n").ToString();
    }

    private static string Style(DrawnNode node) => node.Look switch
    {
        NodeLook.Sunset => ", style=dashed, color=\"#c00000\"",
        NodeLook.External => ", shape=ellipse",
        NodeLook.Unknown => ", style=dotted",
        _ => "",
    } + (node.IsFocus ? ", penwidth=3" : "");

    private static string Style(DrawnEdge edge)
    {
        string[] attributes =
        [
            .. edge.Label is { } label ? ["label=" + Quoted(label)] : Array.Empty<string>(),
            .. edge.IsCritical ? ["penwidth=3"] : Array.Empty<string>(),
            .. edge.IsInSunset ? ["style=dashed", "color=\"#c00000\""] : Array.Empty<string>(),
        ];
        return attributes.Length == 0 ? "" : $" [{string.Join(", ", attributes)}]";
    }

    private static string Quoted(params IReadOnlyList<string> lines) => $"\"{string.Join("\\n", lines.Select(Escaped))}\"";

    /// <summary>
    /// Inside a label a backslash begins a command, and an ampersand a character of HTML. In a log, Azure Pipelines obeys what begins
    /// with two of a sign.
    /// </summary>
    private static string Escaped(string line) => Excerpt.Of(line, LongestLine)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("##", "&#35;&#35;", StringComparison.Ordinal);
}
