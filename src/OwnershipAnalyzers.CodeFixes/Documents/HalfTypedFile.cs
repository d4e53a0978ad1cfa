using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.CodeFixes.Documents;

/// <summary>A file with syntax errors. Where an attribute ends in it, and so where the next one can stand, is a guess.</summary>
internal static class HalfTypedFile
{
    /// <summary>Whether edits add no syntax errors to files that have some. Whole files cost nothing.</summary>
    public static async Task<bool> StaysAsWholeAsync(IReadOnlyList<SourceEdit> edits, Solution solution, CancellationToken cancellation)
    {
        var broken = new List<(DocumentId Id, int Errors)>();
        foreach (var document in edits.Select(edit => edit.Path).Distinct(StringComparer.Ordinal).SelectMany(path => SourceEdit.DocumentsAt(path, solution)).OfType<Document>())
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

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellation) =>
        await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is { } tree && (await tree.GetRootAsync(cancellation).ConfigureAwait(false)).ContainsDiagnostics
            ? tree.GetDiagnostics(cancellation).Count(one => one.Severity == DiagnosticSeverity.Error)
            : 0;
}
