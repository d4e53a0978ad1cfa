using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Sarif;

/// <summary>Places as SARIF locations: always inside the repository, because nothing else means the same on another machine.</summary>
/// <param name="project">The file for everything that has no place inside.</param>
internal sealed class Locations(string project)
{
    public const string Root = "SRCROOT";

    private readonly string _fallback = project.Length > 0 && RepositoryPath.IsInside(project) ? project : ".";

    /// <summary>The path of the place, relative to the repository root.</summary>
    public string PathOf(Place? place) => Inside(place)?.Path ?? _fallback;

    public SarifLocation Of(Place? place) =>
        new(new SarifPhysicalLocation(
            new SarifArtifact(Uri(PathOf(place)), Root), Inside(place) is { Line: > 0 } known ? Region(known) : null));

    private static FilePlace? Inside(Place? place) => place is FilePlace file && RepositoryPath.IsInside(file.Path) ? file : null;

    // Only the start is known; a region of one character is the least that code scanning asks for.
    private static SarifRegion Region(FilePlace place) =>
        place.Column > 0 ? new(place.Line, place.Column, place.Line, place.Column + 1) : new(place.Line, null, place.Line, null);

    private static string Uri(string path) => string.Join("/", path.Split('/').Select(System.Uri.EscapeDataString));
}
