using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Reporting;

/// <summary>
/// The one file in which findings about the assembly as a whole are reported: where its author would look for them, and the same one
/// in every target framework.
/// </summary>
/// <param name="Tree">The file.</param>
/// <param name="HoldsDeclarations">Whether declarations belong in it; otherwise it is only the first file at hand.</param>
internal sealed record AnchorFile(SyntaxTree Tree, bool HoldsDeclarations)
{
    private static readonly string[] UsualNames = ["Ownership.cs", "AssemblyInfo.cs"];

    /// <summary>
    /// The first token: a place that <c>#pragma warning disable</c> above it can reach, unlike the start of the file. An <c>#if</c> in
    /// front of it counts as one, because which token comes after it depends on the target framework.
    /// </summary>
    public Location Location(CancellationToken cancellation)
    {
        var root = Tree.GetRoot(cancellation);
        var token = root.GetFirstToken();
        if (token.RawKind == 0)
            token = root.GetFirstToken(includeZeroWidth: true);
        var condition = token.LeadingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia));
        return (condition.GetStructure() is IfDirectiveTriviaSyntax directive ? directive.HashToken : token).GetLocation();
    }

    /// <summary>Chooses among the hand-written files of the project; null when there is none.</summary>
    /// <param name="files">The files, in a stable order.</param>
    /// <param name="hasDeclarations">Whether a file has ownership declarations already.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static AnchorFile? Choose(
        IReadOnlyList<SyntaxTree> files, Func<SyntaxTree, bool> hasDeclarations, CancellationToken cancellation)
    {
        var home = files.FirstOrDefault(hasDeclarations)
            ?? files.FirstOrDefault(file => HasAssemblyAttributes(file, cancellation))
            ?? UsualNames.Select(name => files.FirstOrDefault(file => IsNamed(file, name))).FirstOrDefault(file => file is not null);
        if (home is not null)
            return new AnchorFile(home, HoldsDeclarations: true);
        return files.Count == 0 ? null : new AnchorFile(files[0], HoldsDeclarations: false);
    }

    private static bool HasAssemblyAttributes(SyntaxTree file, CancellationToken cancellation) =>
        file.GetRoot(cancellation) is CompilationUnitSyntax { AttributeLists: var lists }
        && lists.Any(list => list.Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) == true);

    private static bool IsNamed(SyntaxTree file, string name) =>
        string.Equals(Path.GetFileName(file.FilePath.Replace('\\', '/')), name, StringComparison.OrdinalIgnoreCase);
}
