using System.Xml.Linq;
using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Builds;

/// <summary>The project that writes the catalog, as far as it can be understood without evaluating it.</summary>
internal sealed class CatalogProject
{
    private const string Sdk = "OwnershipAnalyzers";

    private static readonly EnumerationOptions WithoutLinks = new()
    {
        RecurseSubdirectories = true,
        // A link may lead in circles.
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly string _folder;
    private readonly List<XElement> _elements;

    private CatalogProject(string path, string root, XDocument content)
    {
        Path = path;
        _folder = System.IO.Path.GetDirectoryName(System.IO.Path.Combine(root, path))!;
        _elements = [.. content.Descendants()];
        var excluded = _elements.Where(element => element.Name.LocalName == "OwnershipExclude");
        var patterns = excluded.SelectMany(element => ItemList.Split(element.Attribute("Include")?.Value));
        Excluded = [.. patterns.Select(pattern => ToGlob(pattern, root))];
        var file = Property("OwnershipCatalogFile") ?? CatalogWriter.FileName;
        CatalogFile = System.IO.Path.GetFullPath(System.IO.Path.Combine(_folder, file));
    }

    /// <summary>The project file, relative to the repository root.</summary>
    public string Path { get; }

    /// <summary>Absolute path of the catalog that it writes.</summary>
    public string CatalogFile { get; }

    /// <summary>The projects that need not be reached.</summary>
    public IReadOnlyList<Glob> Excluded { get; }

    /// <summary>
    /// Absolute path of the file that remembers stages; the newest, because each configuration has its own. Empty when there is none.
    /// </summary>
    public string StagesFile()
    {
        var obj = System.IO.Path.Combine(_folder, "obj");
        if (!Directory.Exists(obj))
            return "";
        var files = Directory.EnumerateFiles(obj, "ownership-stages.json", WithoutLinks);
        return files.OrderByDescending(File.GetLastWriteTimeUtc).ThenBy(file => file, StringComparer.Ordinal).FirstOrDefault() ?? "";
    }

    /// <summary>The catalog project of a repository: the one nearest to the root; null when there is none.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="files">The files of the repository.</param>
    public static CatalogProject? Find(string root, IEnumerable<string> files)
    {
        var candidates = files.Where(file => file.EndsWith(".proj", StringComparison.OrdinalIgnoreCase));
        foreach (var file in candidates.OrderBy(file => file.Count(sign => sign == '/')).ThenBy(file => file, StringComparer.Ordinal))
        {
            if (BuildFile.Read(System.IO.Path.Combine(root, file)) is { } content && UsesSdk(content))
                return new CatalogProject(file, root, content);
        }

        return null;
    }

    /// <summary>A property that this project sets in plain text, or null.</summary>
    private string? Property(string name)
    {
        var elements = _elements.Where(element => element.Name.LocalName == name && !element.Value.Contains('$', StringComparison.Ordinal));
        return elements.LastOrDefault()?.Value.Trim() is { Length: > 0 } value ? value : null;
    }

    private static bool UsesSdk(XDocument content)
    {
        var sdks = (content.Root?.Attribute("Sdk")?.Value ?? "").Split(';');
        return sdks.Any(sdk => string.Equals(sdk.Split('/')[0].Trim(), Sdk, StringComparison.OrdinalIgnoreCase));
    }

    private Glob ToGlob(string pattern, string root)
    {
        var written = pattern
            .Replace("$(MSBuildThisFileDirectory)", "", StringComparison.OrdinalIgnoreCase)
            .Replace("$(MSBuildProjectDirectory)", "", StringComparison.OrdinalIgnoreCase)
            .Replace('\\', '/').TrimStart('/');
        return new Glob(RepositoryPath.Join(Path, written) is { Length: > 0 } path ? path : RepositoryPath.Relative(root, _folder));
    }
}
