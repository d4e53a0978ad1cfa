using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>A picture of a terminal with a text of a document, so that picture and text cannot drift apart.</summary>
internal static partial class TerminalPicture
{
    private const int Columns = 112;
    private const double CharacterWidth = 8.43;
    private const int LineHeight = 20;
    private const int Margin = 20;

    /// <summary>The first output that README.md shows, as the picture at its top.</summary>
    public static string OfReadme() => Draw("dotnet run --project build -- demo", Documents.Read("README.md").Blocks.First(block => block.Language == "text").Code);

    private static string Draw(string command, string output)
    {
        string[] lines = [$"$ {command}", "", .. output.TrimEnd('\n').Split('\n').SelectMany(Wrap)];
        var (width, height) = ((int)(Columns * CharacterWidth) + 2 * Margin, lines.Length * LineHeight + 2 * Margin + 24);
        var svg = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
            <style>.o {"{"} fill: #d0d7de {"}"} .w {"{"} fill: #e3b341; font-weight: bold {"}"} .i {"{"} fill: #79c0ff {"}"} .p {"{"} fill: #ffffff; font-weight: bold {"}"} .c {"{"} fill: #7ee787 {"}"}</style>
            <rect width="{width}" height="{height}" rx="10" fill="#161b22"/>
            <circle cx="22" cy="20" r="6" fill="#ff5f57"/><circle cx="42" cy="20" r="6" fill="#febc2e"/><circle cx="62" cy="20" r="6" fill="#28c840"/>

            """);
        for (var i = 0; i < lines.Length; i++)
        {
            var y = Margin + 24 + (i + 1) * LineHeight - 6;
            if (lines[i].Length > 0)
                svg.Append(CultureInfo.InvariantCulture, $"""<text class="o" x="{Margin}" y="{y}" xml:space="preserve">{Coloured(lines[i])}</text>""").Append('\n');
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Coloured(string line)
    {
        var text = WebUtility.HtmlEncode(line);
        if (line.StartsWith('$'))
            return Span("c", text);
        if (Place().IsMatch(line))
            return Span("p", text);
        return Rule().Replace(text, rule => Span("w", rule.Groups["level"].Value) + " " + Span("i", rule.Groups["id"].Value));
    }

    private static string Span(string style, string text) => $"""<tspan class="{style}">{text}</tspan>""";

    /// <summary>Breaks a line between words, as wide terminals do not and pictures have to.</summary>
    private static IEnumerable<string> Wrap(string line)
    {
        while (line.Length > Columns)
        {
            var at = line.LastIndexOf(' ', Columns);
            yield return line[..at];
            line = "    " + line[(at + 1)..];
        }

        yield return line;
    }

    [GeneratedRegex(@"^\S+\.\w+(\(\d+,\d+\))?$")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<level>warning|error) (?<id>OWN\d{4})")]
    private static partial Regex Rule();
}
