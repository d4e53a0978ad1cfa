using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeFixes.Documents;

/// <summary>The <c>service.json</c> that declares a service, as far as an editor knows it.</summary>
internal sealed record ProfileDocument(TextDocument Document, ProfileText Text)
{
    /// <summary>The profile at a path; null when it is not open to changes, or cannot be understood.</summary>
    public static async Task<ProfileDocument?> AtAsync(string path, Solution solution, CancellationToken cancellation)
    {
        if (SourceEdit.DocumentsAt(path, solution) is not [var document, ..])
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return ProfileText.Parse(text.ToString()) is { } profile ? new ProfileDocument(document, profile) : null;
    }

    /// <summary>Whether it says so already, and only the next build will tell the compiler.</summary>
    public bool Declares(Fact fact, string value) => fact.IsList ? Text.DependsOn(value) : Text.Has(fact);

    /// <summary>The change that adds a dependency; null when the profile has something else in its place.</summary>
    public SourceEdit? AddDependency(string service) => Text.PlaceOfDependencies is { } place
        ? new SourceEdit(Document.Project.Id, Document.FilePath!, place.Span, ProfileText.Dependency(service)) { Frame = place.Frame }
        : null;

    /// <summary>The change that adds facts with one value each, all in one text: two findings never add the same fact twice.</summary>
    public SourceEdit Add(IEnumerable<(Fact Fact, string Value)> facts)
    {
        var place = Text.PlaceOfFacts;
        var members = string.Join(place.Frame.Separator, facts.Select(stated => ProfileText.Member(stated.Fact, stated.Value)));
        return new SourceEdit(Document.Project.Id, Document.FilePath!, place.Span, place.Frame.Enclose([members]));
    }
}
