using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.CodeFixes.Editing.Json;

namespace OwnershipAnalyzers.CodeFixes.Editing;

/// <summary>The <c>service.json</c> that declares a service, as far as an editor knows it.</summary>
internal sealed record DeclaringProfile(TextDocument Document, ProfileText Text)
{
    /// <summary>The profile at a path; null when it is not open to changes, or cannot be understood.</summary>
    public static async Task<DeclaringProfile?> AtAsync(string path, Solution solution, CancellationToken cancellation)
    {
        if (SourceEdit.DocumentsAt(path, solution) is not [var document, ..])
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return ProfileText.Parse(text.ToString()) is { } profile ? new DeclaringProfile(document, profile) : null;
    }

    /// <summary>The change that adds a dependency; null when the profile has something else in its place.</summary>
    public SourceEdit? Add(string service) => Text.PlaceOfDependencies is { } place
        ? new SourceEdit(Document.Project.Id, Document.FilePath!, place.Span, ProfileText.Dependency(service)) { Frame = place.Frame }
        : null;
}
