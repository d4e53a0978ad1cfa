using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Manifests;

/// <summary>How much of the code of an assembly is which of its logical services.</summary>
/// <param name="Logical">Files and lines of each logical service, sorted by service.</param>
/// <param name="Outside">How many files hold code of none of them; null when that is not known, or when there are none.</param>
public sealed record CodeCount(IReadOnlyList<LogicalCode> Logical, int? Outside)
{
    /// <summary>Of an assembly without logical services.</summary>
    public static CodeCount None { get; } = new([], null);

    /// <summary>
    /// Counts. A file with types of several services counts for each. Namespaces are known from the PDB only: without one, services that have no
    /// folder are left out, and nobody knows what is outside.
    /// </summary>
    /// <param name="dll">Absolute path of the assembly.</param>
    /// <param name="declarations">What it declares.</param>
    /// <param name="sources">Absolute paths of its source files.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="generated">Absolute path of the folder in which the build writes sources of its own; they are outside of nothing.</param>
    public static CodeCount Of(string dll, IReadOnlyList<Declaration> declarations, IReadOnlyList<string> sources, string root, string generated)
    {
        var boundaries = declarations.Where(declaration => Fact.Of(declaration.Kind).IsBoundary).ToList();
        if (boundaries.Count == 0)
            return None;
        var map = new LogicalBoundary(boundaries);
        var namespaces = SourceDocuments.NamespacesByFile(dll);
        var counted = boundaries.Where(boundary => boundary.Kind == FactKind.Folder || namespaces is not null).Select(boundary => boundary.Of!).Distinct(StringComparer.Ordinal);
        // The compiler may have written paths as they are on no machine (PathMap); their ends are the same.
        var byEnd = (namespaces ?? Enumerable.Empty<IGrouping<string, string>>()).ToLookup(file => FileName(file.Key), StringComparer.OrdinalIgnoreCase);
        var code = sources.Select(source => (File: source, Path: RepositoryPath.Relative(root, source)))
            .SelectMany(source => Services(source.Path).Distinct(StringComparer.Ordinal).Select(service => (Service: service, source.File)))
            .ToLookup(source => source.Service, source => source.File, StringComparer.Ordinal);
        return new CodeCount(
            [.. counted.OrderBy(service => service, StringComparer.Ordinal).Select(service => new LogicalCode(service, code[service].Count(), code[service].Sum(Lines)))],
            namespaces is null ? null : sources.Where(source => !source.StartsWith(generated, StringComparison.OrdinalIgnoreCase)).Count(source => Owners(RepositoryPath.Relative(root, source)).Contains(null)));

        IEnumerable<string> Services(string path) => Owners(path).OfType<string>();

        // Null for code outside; nothing for a file without code.
        IEnumerable<string?> Owners(string path) => map.OfFolder(path) is { } folder ? [folder.Of]
            : byEnd[FileName(path)].Where(file => ("/" + file.Key.Replace('\\', '/')).EndsWith("/" + path, StringComparison.OrdinalIgnoreCase))
                .SelectMany(file => file).Select(space => map.OfNamespace(space)?.Of);
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static int Lines(string file) => File.Exists(file) ? File.ReadLines(file).Count() : 0;
}
