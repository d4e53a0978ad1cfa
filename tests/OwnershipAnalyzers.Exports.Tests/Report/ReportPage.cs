using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Report;

namespace OwnershipAnalyzers.Exports.Tests.Report;

/// <summary>A report as a parser of HTML sees it.</summary>
internal sealed class ReportPage
{
    private ReportPage(string text)
    {
        Text = text;
        Document = new HtmlParser().ParseDocument(text);
        Data = JsonDocument.Parse(Document.GetElementById("data")!.TextContent).RootElement;
    }

    public string Text { get; }

    public IHtmlDocument Document { get; }

    /// <summary>What the script gets.</summary>
    public JsonElement Data { get; }

    public IEnumerable<JsonElement> Services => Data.GetProperty("services").EnumerateArray();

    public JsonElement Service(string id) => Services.Single(service => service.GetProperty("id").GetString() == id);

    public IElement Row(string id) => Document.GetElementById(id)!;

    public static ReportPage OfFile(string name, ReportOptions? options = null) => new(HtmlReport.Write(new ServiceDirectory(ReadFile(name)), options ?? new ReportOptions()));

    public static ReportPage Of(string json, ReportOptions? options = null) =>
        new(HtmlReport.Write(new ServiceDirectory(CatalogReader.Read(Encoding.UTF8.GetBytes(json), "test")), options ?? new ReportOptions()));

    public static Catalog ReadFile(string name) => CatalogReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Catalogs", name));
}
