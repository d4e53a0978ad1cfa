using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.CodeFixes.Editing;

/// <summary>A change to a file on disk, whichever and however many projects it belongs to.</summary>
/// <param name="Project">The project in which the file is created.</param>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Span">What is replaced; null to create the file.</param>
/// <param name="Text">What takes its place.</param>
internal sealed record SourceEdit(ProjectId Project, string Path, TextSpan? Span, string Text)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Makes the edits. One that several findings ask for is made once, and every project that shares the file sees the same text: editors
    /// would otherwise ask people to merge the copies.
    /// </summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<SourceEdit> edits, CancellationToken cancellation)
    {
        foreach (var file in edits.GroupBy(edit => edit.Path, StringComparer.Ordinal))
        {
            var documents = DocumentsAt(file.Key, solution);
            if (file.FirstOrDefault(edit => edit.Span is null) is { } creation)
            {
                solution = documents.Count > 0 ? solution : creation.Create(solution);
                continue;
            }

            var text = await documents[0].GetTextAsync(cancellation).ConfigureAwait(false);
            var changes = file.GroupBy(edit => edit.Span!.Value).OrderBy(same => same.Key).Select(same => new TextChange(same.Key, same.First().Text));
            var changed = text.WithChanges(changes);
            solution = documents.Aggregate(solution, (result, document) => result.WithDocumentText(document.Id, changed));
        }

        return solution;
    }

    /// <summary>The copies of one file, one for each project and target framework.</summary>
    public static IReadOnlyList<Document> DocumentsAt(string path, Solution solution) =>
        [.. solution.GetDocumentIdsWithFilePath(path).Select(solution.GetDocument).OfType<Document>()];

    /// <summary>Adds the file to one project only: the others find it on disk, and an editor cannot create it twice.</summary>
    private Solution Create(Solution solution) =>
        solution.AddDocument(DocumentId.CreateNewId(Project), System.IO.Path.GetFileName(Path), SourceText.From(Text, Utf8), filePath: Path);
}
