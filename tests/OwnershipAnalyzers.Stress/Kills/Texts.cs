using System.Globalization;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Stress.Kills;

/// <summary>
/// The texts that are written again and again: each says which one it is, so that half of one, or two halves, are no such text.
/// </summary>
internal static partial class Texts
{
    /// <summary>The kinds of files.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["manifest", "catalog"];

    /// <summary>A text of a kind.</summary>
    public static string Of(string kind, int number) => kind == "manifest"
        ? ManifestFile.Write(new Manifest { Assembly = Name(number), Namespaces = [.. Enumerable.Range(0, 200 + (number % 50)).Select(i => $"Acme.Part{i}.Of{number}")] })
        : CatalogWriter.Write(new Catalog { Services = [.. Enumerable.Range(0, 1500 + (number % 300)).Select(i => new CatalogService { Id = $"{Name(number)}-{i}" })] });

    /// <summary>Whether a text is one of them, whole.</summary>
    public static bool IsWhole(string kind, string text) =>
        Number().Match(text) is { Success: true } match && Of(kind, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) == text;

    private static string Name(int number) => $"number-{number}";

    [GeneratedRegex(@"number-(\d+)")]
    private static partial Regex Number();
}
