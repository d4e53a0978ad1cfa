using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.CodeFixes.Neighbours;

/// <summary>The slice among the documents of a project.</summary>
internal static class SliceDocument
{
    /// <summary>What a project knows of the registry; null when the build wrote nothing for it.</summary>
    public static async Task<Slice?> OfAsync(Project project, CancellationToken cancellation)
    {
        var document = project.AdditionalDocuments.Where(IsSlice)
            .OrderBy(document => document.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();
        if (document is null)
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return SliceFormat.Read(text.ToString());
    }

    private static bool IsSlice(TextDocument document) =>
        document.FilePath?.EndsWith(SliceFormat.FileExtension, StringComparison.OrdinalIgnoreCase) == true;
}
