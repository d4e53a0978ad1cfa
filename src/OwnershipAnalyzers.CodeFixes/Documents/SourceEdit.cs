using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Editing;

namespace OwnershipAnalyzers.CodeFixes.Documents;

/// <summary>A change to a file on disk, whichever and however many projects it belongs to.</summary>
/// <param name="Project">The project in which the file is created.</param>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Span">What is replaced; null to create the file.</param>
/// <param name="Text">What takes its place.</param>
internal sealed record SourceEdit(ProjectId Project, string Path, TextSpan? Span, string Text)
{
    /// <summary>What stands around all the texts that go to the same place; null when there can be only one.</summary>
    public InsertionFrame? Frame { get; init; }

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Makes the edits. One that several findings ask for is made once, and every project that shares the file sees the same text: editors
    /// would otherwise ask people to merge the copies.
    /// </summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<SourceEdit> edits, CancellationToken cancellation)
    {
        foreach (var file in edits.GroupBy(edit => edit.Path, StringComparer.Ordinal))
        {
            if (file.Where(edit => edit.Span is null).ToList() is [var creation, ..] creations)
            {
                solution = DocumentsAt(file.Key, solution).Count > 0 ? solution : creation.Create(solution, TextOf(creations));
                continue;
            }

            var documents = DocumentsAt(file.Key, solution);
            var text = await documents[0].GetTextAsync(cancellation).ConfigureAwait(false);
            var changes = file.GroupBy(edit => edit.Span!.Value)
                .OrderBy(same => same.Key)
                .Select(same => new TextChange(same.Key, TextOf([.. same])));
            var changed = text.WithChanges(changes);
            solution = documents.Aggregate(solution, (result, document) => document is Document
                ? result.WithDocumentText(document.Id, changed)
                : result.WithAdditionalDocumentText(document.Id, changed));
        }

        return solution;
    }

    /// <summary>The copies of one file, one for each project and target framework.</summary>
    public static IReadOnlyList<TextDocument> DocumentsAt(string path, Solution solution) =>
        [.. solution.GetDocumentIdsWithFilePath(path).Select(id => Find(id, solution)).OfType<TextDocument>()];

    private static TextDocument? Find(DocumentId id, Solution solution) =>
        solution.GetDocument(id) ?? solution.GetAdditionalDocument(id);

    private static string TextOf(List<SourceEdit> same) => same[0].Frame?.Enclose(same.Select(edit => edit.Text)) ?? same[0].Text;

    /// <summary>Adds the file to one project only: the others find it on disk, and an editor cannot create it twice.</summary>
    private Solution Create(Solution solution, string text)
    {
        var name = System.IO.Path.GetFileName(Path);
        return solution.AddDocument(DocumentId.CreateNewId(Project), name, SourceText.From(text, Utf8), filePath: Path);
    }
}
