using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Uses;

namespace OwnershipAnalyzers.Manifests;

/// <summary>Counts the code of the logical services of an assembly.</summary>
public static class CodeCount
{
    /// <summary>
    /// Files and lines of each logical service, sorted by service. A file with types of several counts for each. Namespaces are known from the
    /// PDB only: without one, services that have no folder are left out.
    /// </summary>
    /// <param name="dll">Absolute path of the assembly.</param>
    /// <param name="declarations">What it declares.</param>
    /// <param name="sources">Absolute paths of its source files.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static IReadOnlyList<LogicalCode> Of(string dll, IReadOnlyList<Declaration> declarations, IEnumerable<string> sources, string root)
    {
        var boundaries = declarations.Where(declaration => Fact.Of(declaration.Kind).IsBoundary).ToList();
        if (boundaries.Count == 0)
            return [];
        var map = new LogicalBoundary(boundaries);
        var namespaces = boundaries.Any(boundary => boundary.Kind == FactKind.Namespace) ? SourceDocuments.NamespacesByFile(dll) : null;
        var counted = boundaries.Where(boundary => boundary.Kind == FactKind.Folder || namespaces is not null).Select(boundary => boundary.Of!).Distinct(StringComparer.Ordinal);
        // The compiler may have written paths as they are on no machine (PathMap); their ends are the same.
        var byEnd = (namespaces ?? Enumerable.Empty<IGrouping<string, string>>()).ToLookup(file => FileName(file.Key), StringComparer.OrdinalIgnoreCase);
        var code = sources.Select(source => (File: source, Path: RepositoryPath.Relative(root, source)))
            .SelectMany(source => Services(source.Path).Distinct(StringComparer.Ordinal).Select(service => (Service: service, source.File)))
            .ToLookup(source => source.Service, source => source.File, StringComparer.Ordinal);
        return [.. counted.OrderBy(service => service, StringComparer.Ordinal).Select(service => new LogicalCode(service, code[service].Count(), code[service].Sum(Lines)))];

        IEnumerable<string> Services(string path) => map.OfFolder(path) is { } folder ? [folder.Of!]
            : byEnd[FileName(path)].Where(file => ("/" + file.Key.Replace('\\', '/')).EndsWith("/" + path, StringComparison.OrdinalIgnoreCase))
                .SelectMany(file => file).Select(space => map.OfNamespace(space)?.Of).OfType<string>();
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static int Lines(string file) => File.Exists(file) ? File.ReadLines(file).Count() : 0;
}
