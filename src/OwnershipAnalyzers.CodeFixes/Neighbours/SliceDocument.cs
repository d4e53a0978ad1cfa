using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.CodeFixes.Neighbours;

/// <summary>The slice among the documents of a project.</summary>
internal static class SliceDocument
{
    /// <summary>What a project knows of the registry; null when the build wrote nothing for it.</summary>
    public static async Task<Slice?> OfAsync(Project project, CancellationToken cancellation)
    {
        var document = project.AdditionalDocuments.Where(document => document.FilePath?.EndsWith(SliceFormat.FileExtension, StringComparison.OrdinalIgnoreCase) == true)
            .OrderBy(document => document.FilePath, StringComparer.Ordinal).FirstOrDefault();
        return document is null ? null : SliceFormat.Read((await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString());
    }
}
