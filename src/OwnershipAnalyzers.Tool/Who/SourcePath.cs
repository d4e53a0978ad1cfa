using System.Text.RegularExpressions;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>A path of this machine or of another one.</summary>
internal sealed partial class SourcePath(CatalogInput input)
{
    public IReadOnlyList<OwnerAnswer> OwnersOf(string text, CodeIndex code)
    {
        // "Cart.cs:line 12", "Cart.cs:12", "Cart.cs(12,3)".
        var path = Position().Replace(text, "");
        return code.OfPath(FromRoot(path), Namespace(path));
    }

    /// <summary>What exists here is seen from the root of the repository; everything else stays as it is.</summary>
    private string FromRoot(string path)
    {
        if (input.Root is not { } root || !(File.Exists(path) || Directory.Exists(path)))
            return path;
        var relative = RepositoryPath.Relative(root, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
    }

    /// <summary>The namespace in which a file begins; null when the file is not here or names none.</summary>
    private static string? Namespace(string path)
    {
        if (!File.Exists(path) || Path.GetExtension(path) is not (".cs" or ".vb" or ".fs"))
            return null;
        foreach (var line in File.ReadLines(path))
        {
            if (Keyword().Match(line) is { Success: true } match)
                return match.Groups[1].Value;
        }

        return null;
    }

    [GeneratedRegex(@"(:\w*\s*\d+(:\d+)?|\(\d+(,\d+)*\))$")]
    private static partial Regex Position();

    [GeneratedRegex(@"^\s*(?:namespace|Namespace)\s+([\w.]+)")]
    private static partial Regex Keyword();
}
