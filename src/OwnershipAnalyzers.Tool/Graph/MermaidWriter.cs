using System.Text;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>A drawing as a Mermaid flowchart, which GitHub, GitLab and Azure DevOps show in Markdown.</summary>
internal static class MermaidWriter
{
    // What Mermaid itself sets when nobody changes "maxEdges" and "maxTextSize"; the hosts of Markdown let nobody change them.
    private const int MostEdges = 500;
    private const int MostCharacters = 50_000;

    /// <summary>The text of the chart, and why it may not be shown; null when nothing stands against it.</summary>
    public static (string Text, string? Limit) Write(Drawing drawing)
    {
        var text = Chart(drawing);
        var reasons = new List<string>();
        if (drawing.Edges.Count > MostEdges)
            reasons.Add($"{drawing.Edges.Count.Text()} arrows (Mermaid draws {MostEdges})");
        if (text.Length > MostCharacters)
            reasons.Add($"{text.Length.Text()} characters (Mermaid reads {MostCharacters})");
        if (reasons.Count == 0)
            return (text, null);
        var limit = $"This chart has {string.Join(" and ", reasons)}, so it is not shown where nobody raises these limits "
            + "(maxEdges, maxTextSize). Draw less of it, by team ('--by team') or near one of them ('--focus ID'), or take '--format dot'.";
        return ($"%% {limit}\n{text}", limit);
    }

    private static string Chart(Drawing drawing)
    {
        var names = drawing.Names();
        var text = new StringBuilder("flowchart LR\n");
        foreach (var (index, group) in drawing.Groups.Index())
            AppendGroup(text, group, index, names);
        foreach (var edge in drawing.Edges)
        {
            var arrow = edge.IsCritical ? "==>" : "-->";
            var label = edge.Label is null ? "" : $"|{Quoted(edge.Label)}|";
            text.Append($"  {names[edge.From]} {arrow}{label} {names[edge.To]}\n");
        }

        AppendStyle(text, drawing, names);
        return text.ToString();
    }

    private static void AppendGroup(StringBuilder text, DrawnGroup group, int index, IReadOnlyDictionary<string, string> names)
    {
        var indent = group.Label is null ? "  " : "    ";
        if (group.Label is { } label)
            text.Append($"  subgraph g{index.Text()}[{Quoted(label)}]\n");
        foreach (var node in group.Nodes)
        {
            var (open, close) = node.Look == NodeLook.External ? ("([", "])") : ("[", "]");
            text.Append($"{indent}{names[node.Id]}{open}{Quoted([.. node.Lines])}{close}\n");
        }

        if (group.Label is not null)
            text.Append("  end\n");
    }

    private static void AppendStyle(StringBuilder text, Drawing drawing, IReadOnlyDictionary<string, string> names)
    {
        Append("deprecated", "stroke:#c00000,stroke-dasharray:4 3", node => node.Look == NodeLook.Sunset);
        Append("unknown", "stroke-dasharray:2 2", node => node.Look == NodeLook.Unknown);
        Append("focus", "stroke-width:4px", node => node.IsFocus);
        string[] sunset = [.. drawing.Edges.Index().Where(edge => edge.Item.IsInSunset).Select(edge => edge.Index.Text())];
        if (sunset.Length > 0)
            text.Append($"  linkStyle {string.Join(',', sunset)} stroke:#c00000,stroke-dasharray:4 3\n");

        void Append(string name, string style, Func<DrawnNode, bool> hasStyle)
        {
            string[] nodes = [.. drawing.Nodes.Where(hasStyle).Select(node => names[node.Id])];
            if (nodes.Length > 0)
                text.Append($"  classDef {name} {style}\n  class {string.Join(',', nodes)} {name}\n");
        }
    }

    private static string Quoted(params IReadOnlyList<string> lines) =>
        $"\"{string.Join("<br/>", lines.Select(line => Entities.Encode(line, "#")))}\"";
}
