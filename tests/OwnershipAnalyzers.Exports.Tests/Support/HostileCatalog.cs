using System.Globalization;
using System.Text.Json.Nodes;

namespace OwnershipAnalyzers.Exports.Tests.Support;

/// <summary>A catalog whose texts mean something else in one format or another.</summary>
internal static class HostileCatalog
{
    /// <summary>Texts that have to come out as they went in.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "true", "no", "y", "~", "null", "1e3", "0x1F", "017", "1_000", "12:30:45", "1.10", "2024-01-02", ".inf", "=", "<<", "- x", "? x", ": x", "a: b", "x #y", "#x", "&anchor", "*alias", "!tag", "%TAG", "@at", "`tick",
        "{a: b}", "[a, b]", "|", ">", "---", "...", "\"quoted\"", "'quoted'", "it's", "back\\slash", "\\u0041", "C:\\new\\table", "${injected}", "%{ if true }x%{ endif }", "$${twice}", "{{ mustache }}", "<b>bold</b>", "</script>", "<!-- x", "]]>", "&amp;",
        "two\nlines", "two\r\nlines", "tab\there", " blank before", "blank after ", "\nline end before", "line end after\n", "\u0085next\u0085line\u0085", "\u2028separators\u2029", "\u202Ertl\u202C", "\u200Eltr\u200F", "\uFEFFmark", "zero\u200Bwidth\u00A0space",
        "\u001B[31mred", "bell\a", "\u007F", "emoji 👩‍💻 🚀", "e\u0301 é ß İ ı 漢字 עברית", "@everyone", "=cmd|' /C calc'!A0", "; rm -rf /", "$(id)", "`id`", "EOF", "<<EOF", "/* x */", "// x", "##vso[task.complete result=Failed]", "x ##[error]x", "##teamcity[message]", "::error::x", "../../etc/passwd", new string('x', 3000),
    ];

    public static JsonObject Content => new()
    {
        ["services"] = new JsonArray([.. Sorted(Texts.Select(Service).Concat(Ids.Select(id => new JsonObject { ["id"] = id, ["team"] = "team-001", ["kind"] = "service" })))]),
        ["teams"] = new JsonArray([.. Texts.Select((text, i) => new JsonObject { ["id"] = Team(i), ["name"] = text, ["contacts"] = new JsonObject { ["slack"] = text, ["email"] = i % 2 == 0 ? "team@example.com" : text }, ["services"] = new JsonArray($"service-{i:000}") })]),
        ["externalServices"] = new JsonArray([.. Texts.Select((text, i) => new JsonObject { ["id"] = $"vendor-{i:000}", ["name"] = text, ["description"] = text, ["kind"] = text, ["team"] = Team(i) })]),
    };

    /// <summary>Ids as attributes may hold them: some become the same name where only a few letters are allowed.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "Acme.Shop", "acme-shop", "acme_shop", "ACME-SHOP", "true", "007", "-", "ünïcödé", "漢字", "漢字2", "a/b", "a:b", "${x}", "\"", new string('l', 150), new string('l', 151), "acme shop", "Acme--Shop", "trailing-",
    ];

    private static JsonObject Service(string text, int i) => new()
    {
        ["id"] = $"service-{i.ToString("000", CultureInfo.InvariantCulture)}",
        ["team"] = Team(i),
        ["stage"] = "runtime",
        ["kind"] = "service",
        ["profilePath"] = "src/service.json",
        ["profile"] = new JsonObject { ["name"] = text, ["description"] = text, ["links"] = new JsonObject { ["dashboard"] = text, [text] = "https://example.com/?a=b&c=\"d\"" } },
    };

    private static string Team(int i) => $"team-{i.ToString("000", CultureInfo.InvariantCulture)}";

    private static IEnumerable<JsonNode> Sorted(IEnumerable<JsonObject> services) => services.OrderBy(service => (string?)service["id"], StringComparer.Ordinal);
}
