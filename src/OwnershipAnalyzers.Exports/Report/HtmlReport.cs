using System.Text.Json;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Report.Data;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Exports.Report;

/// <summary>
/// The catalog as one HTML file for people, which needs neither a network nor a server. It holds the facts as JSON, and a script that shows
/// them; where scripts do not run, a table of services and teams is left.
/// </summary>
public static class HtmlReport
{
    private static readonly ReportContext Context = new(JsonFormat.With(ReportContext.Default.Options));

    /// <summary>The text of the file: the same for equal catalogs and options on every machine.</summary>
    public static string Write(ServiceDirectory directory, ReportOptions options)
    {
        var data = new ReportBuilder(directory, options).Build();
        return PageTemplate.Fill(options.Title, StaticPage.Of(data), Json(data));
    }

    /// <summary>JSON has this character inside texts only, and without it no text can end the element that it stands in.</summary>
    private static string Json(ReportData data) => JsonSerializer.Serialize(data, Context.ReportData).Replace("<", "\\u003C");
}
