using System.Text;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Exports.Report;

/// <summary>The page around the data: HTML, styles and scripts, which are files of their own in <c>Page</c>.</summary>
internal static class PageTemplate
{
    /// <summary>In the order in which they need each other; together they are one script.</summary>
    private static readonly string[] Scripts =
    [
        "dom.js", "data.js", "table.js", "lists.js", "graph.js", "oncall.js", "service.js", "team.js", "overview.js", "findings.js",
        "app.js",
    ];

    private static readonly Regex Placeholder = new(@"\{\{([a-z]+)\}\}");

    /// <summary>The whole file. Nothing that is put in is searched for placeholders again.</summary>
    /// <param name="title">The title, as text.</param>
    /// <param name="content">What is there without a script, as HTML.</param>
    /// <param name="data">The data, as JSON that cannot end its element.</param>
    public static string Fill(string title, string content, string data)
    {
        var style = Resource("report.css");
        var script = $"\"use strict\";\n(() => {{\n{string.Concat(Scripts.Select(Resource))}}})();\n";
        return Placeholder.Replace(Resource("report.html"), placeholder => placeholder.Groups[1].Value switch
        {
            "title" => Html.Text(title),
            "style" => style,
            "stylehash" => Hash(style),
            "script" => script,
            "scripthash" => Hash(script),
            "content" => content,
            "data" => data,
            var unknown => throw new InvalidOperationException($"report.html has an unknown placeholder '{unknown}'"),
        });
    }

    /// <summary>How a Content-Security-Policy names the one style and the one script that may run.</summary>
    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(Digest.Sha256(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(PageTemplate).Assembly.GetManifestResourceStream($"Report/{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser hashes what it parses, and that has line feeds only.
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
