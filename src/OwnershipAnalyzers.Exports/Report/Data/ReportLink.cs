using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>Something to be found elsewhere.</summary>
/// <param name="Text">What to show.</param>
/// <param name="Href">Where a click leads; null when the text is no address that is safe to follow.</param>
public sealed record ReportLink(string Text, string? Href = null)
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel"];

    /// <summary>An address, a channel or a sentence.</summary>
    public static ReportLink Of(string text) => new(text, Address(text));

    /// <summary>A file of the repository.</summary>
    /// <param name="path">Relative to the repository root, perhaps with a fragment.</param>
    /// <param name="sourceUrl">Where files can be read, or null.</param>
    public static ReportLink OfFile(string path, string? sourceUrl)
    {
        var hash = path.IndexOf('#');
        var file = hash > 0 ? path.Substring(0, hash) : path;
        if (sourceUrl is null || !RepositoryPath.IsInside(file))
            return new(path);
        var address = $"{sourceUrl.TrimEnd('/')}/{string.Join("/", file.Split('/').Select(Escape))}";
        return new(path, hash > 0 ? $"{address}#{Escape(path.Substring(hash + 1))}" : address);
    }

    /// <summary>What a profile says: a path is relative to its folder.</summary>
    public static ReportLink OfProfile(CatalogService service, string text, string? sourceUrl) =>
        RelativeFile.IsMeantBy(text) ? OfFile(ServiceDirectory.PathFromRoot(service, text), sourceUrl) : Of(text);

    /// <summary>Whether the text is an address of the web.</summary>
    internal static bool IsWebAddress(string text) =>
        Address(text) is { } href && href.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static string? Address(string text)
    {
        if (text.Length == 0 || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            return null;
        if (IsSafe(text))
            return text;
        return IsMailbox(text) ? "mailto:" + text : null;
    }

    private static bool IsSafe(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && SafeSchemes.Contains(address.Scheme)
        && text.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    private static bool IsMailbox(string text) =>
        text.Split('@') is [[_, ..] user, [_, ..] host]
        && host.Contains('.')
        && (user + host).All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+');

    private static string Escape(string segment) => Uri.EscapeDataString(segment);
}
