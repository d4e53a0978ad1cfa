using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Services;

/// <summary>
/// Which code of an assembly is which logical service. The innermost folder or namespace counts; where both say something, the folder does,
/// because it is where people look.
/// </summary>
/// <param name="declarations">What is declared about the assembly.</param>
public sealed class LogicalBoundary(IEnumerable<Declaration> declarations)
{
    private readonly List<Declaration> _folders = Innermost(declarations, FactKind.Folder);
    private readonly List<Declaration> _namespaces = Innermost(declarations, FactKind.Namespace);

    /// <summary>Whether any folder is a boundary.</summary>
    public bool HasFolders => _folders.Count > 0;

    /// <summary>The boundary around a file, given relative to the repository root; null when no folder is one.</summary>
    public Declaration? OfFolder(string file) => _folders.FirstOrDefault(folder => IsBelow(folder.Value, file));

    /// <summary>The boundary around a namespace; null when no namespace is one.</summary>
    public Declaration? OfNamespace(string @namespace) =>
        _namespaces.FirstOrDefault(boundary => Namespaces.Contains(boundary.Value, @namespace));

    /// <summary>Whether any code of a file lies in a boundary, taken alone.</summary>
    public static bool Holds(Declaration boundary, SourceFile source) => boundary.Kind == FactKind.Folder
        ? IsBelow(boundary.Value, source.Path)
        : source.Namespaces.Any(space => Namespaces.Contains(boundary.Value, space));

    private static bool IsBelow(string folder, string file) => file.StartsWith(folder + "/", StringComparison.Ordinal);

    private static List<Declaration> Innermost(IEnumerable<Declaration> declarations, FactKind kind) =>
    [
        .. declarations.Where(declaration => declaration.Kind == kind && declaration is { Of: not null, IsEmpty: false })
            .OrderByDescending(declaration => declaration.Value.Length).ThenBy(declaration => declaration.Value, StringComparer.Ordinal),
    ];
}
