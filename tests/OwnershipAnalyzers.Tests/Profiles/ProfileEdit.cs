using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.CodeFixes.Documents;

namespace OwnershipAnalyzers.Tests.Profiles;

/// <summary>Adds dependencies to the text of a profile.</summary>
internal static class ProfileEdit
{
    /// <summary>How the build reads.</summary>
    public static JsonDocumentOptions Options { get; } = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The text with the services added; null when no fix is offered.</summary>
    public static string? Add(string text, params string[] services) => ProfileText.Parse(text)?.PlaceOfDependencies is { } place
        ? SourceText.From(text).Replace(place.Span, place.Frame.Enclose(services.Select(ProfileText.Dependency))).ToString()
        : null;

    /// <summary>What the build reads; null when the text is not JSON.</summary>
    public static JsonNode? Read(string text)
    {
        try
        {
            return JsonNode.Parse(text, null, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
