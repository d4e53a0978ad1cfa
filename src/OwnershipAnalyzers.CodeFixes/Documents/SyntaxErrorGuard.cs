using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.CodeFixes.Documents;

/// <summary>Protects files with syntax errors: where an attribute ends in them, and so where the next one can stand, is a guess.</summary>
internal static class SyntaxErrorGuard
{
    /// <summary>Whether edits add no syntax errors to files that already have some. Files without errors are not checked.</summary>
    public static async Task<bool> AllowsAsync(IReadOnlyList<SourceEdit> edits, Solution solution, CancellationToken cancellation)
    {
        var broken = new List<(DocumentId Id, int Errors)>();
        var paths = edits.Select(edit => edit.Path).Distinct(StringComparer.Ordinal);
        foreach (var document in paths.SelectMany(path => SourceEdit.DocumentsAt(path, solution)).OfType<Document>())
        {
            if (await ErrorsAsync(document, cancellation).ConfigureAwait(false) is > 0 and var errors)
                broken.Add((document.Id, errors));
        }

        if (broken.Count == 0)
            return true;
        var edited = await SourceEdit.ApplyAsync(solution, edits, cancellation).ConfigureAwait(false);
        foreach (var (id, errors) in broken)
        {
            if (edited.GetDocument(id) is { } document && await ErrorsAsync(document, cancellation).ConfigureAwait(false) > errors)
                return false;
        }

        return true;
    }

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is not { } tree)
            return 0;
        var root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
        return root.ContainsDiagnostics
            ? tree.GetDiagnostics(cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            : 0;
    }
}
