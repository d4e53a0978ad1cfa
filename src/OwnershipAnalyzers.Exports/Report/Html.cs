using System.Text;

namespace OwnershipAnalyzers.Exports.Report;

/// <summary>Text in HTML.</summary>
internal static class Html
{
    /// <summary>
    /// The text so that it can stand between elements and in a quoted attribute. Control characters, which HTML forbids, become a
    /// replacement character.
    /// </summary>
    public static string Text(string text)
    {
        var html = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            html.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' => c.ToString(),
                < ' ' or (>= '\u007F' and <= '\u009F') => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return html.ToString();
    }

    /// <summary>A name isolated from the writing direction of what stands around it.</summary>
    public static string Name(string text) => $"<bdi>{Text(text)}</bdi>";

    /// <summary>A link, or only its text.</summary>
    public static string Link(Data.ReportLink link) =>
        link.Href is { } href ? $"<a href=\"{Text(href)}\">{Name(link.Text)}</a>" : Name(link.Text);
}
