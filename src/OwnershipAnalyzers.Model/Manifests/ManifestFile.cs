using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Manifests;

/// <summary>The manifest as a JSON file.</summary>
public static class ManifestFile
{
    private const int KnownSchemaVersion = 1;

    /// <summary>How the name of every manifest ends.</summary>
    public const string FileExtension = ".ownership.json";

    private static readonly ManifestContext Context = new(JsonFormat.With(ManifestContext.Default.Options));

    /// <summary>The text of the file; equal manifests give equal text.</summary>
    public static string Write(Manifest manifest) =>
        JsonFormat.Finish(JsonSerializer.Serialize(ManifestMapping.ToContent(manifest), Context.ManifestContent));

    /// <summary>Reads one manifest alone; <see cref="ManifestReader"/> reads many.</summary>
    /// <param name="file">Absolute path of the manifest.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static ReadResult<Manifest> Read(string file, string root) => new ManifestReader(root).Read(file);

    /// <summary>Reads the content of a manifest. Where something is, is looked up only when there is something to say about it.</summary>
    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="utf8">Its bytes.</param>
    internal static ReadResult<Manifest> Of(string path, ReadOnlySpan<byte> utf8)
    {
        try
        {
            var content = JsonSerializer.Deserialize(utf8, Context.ManifestContent);
            if (content is null)
                return Unreadable(Place(path, JsonPlaces.OfRoot(utf8.ToArray())), "the file holds null");
            return Of(path, content, utf8);
        }
        catch (JsonException exception)
        {
            return Unreadable(Place(path, JsonPlaces.Of(exception, utf8.ToArray())), Excerpt.Of(JsonErrors.ReasonOf(exception), 300));
        }
    }

    private static ReadResult<Manifest> Of(string path, ManifestContent content, ReadOnlySpan<byte> utf8)
    {
        if (content.SchemaVersion > KnownSchemaVersion)
        {
            var place = Place(path, JsonPlaces.Of(utf8.ToArray(), "schemaVersion"));
            var versions = new[] { content.SchemaVersion.Text(), KnownSchemaVersion.Text() };
            return Rejected(path, new Finding(ConfigurationRules.NewerSchemaVersion, place, versions));
        }

        if (string.IsNullOrEmpty(content.Assembly))
            return Unreadable(Place(path, JsonPlaces.Of(utf8.ToArray(), "assembly")), "it names no assembly");
        if (PathOutside(content) is { } outside)
        {
            var reason = $"it names '{Excerpt.Of(outside)}', which is not a path inside the repository";
            return Unreadable(Place(path, JsonPlaces.OfText(utf8.ToArray(), outside)), reason);
        }

        return new ReadResult<Manifest>(ManifestMapping.ToManifest(content), []) { Path = path };
    }

    /// <summary>The first path that leaves the repository, or null.</summary>
    private static string? PathOutside(ManifestContent content)
    {
        if (IsOutside(content.Project))
            return content.Project;
        if (IsOutside(content.Profile))
            return content.Profile;
        foreach (var declaration in content.Declarations ?? [])
        {
            if (IsOutside(declaration?.Path))
                return declaration!.Path;
        }

        return null;
    }

    private static bool IsOutside(string? path) => path is { Length: > 0 } && !RepositoryPath.IsInside(path);

    internal static ReadResult<Manifest> Unreadable(FilePlace place, string reason) =>
        Rejected(place.Path, new Finding(ConfigurationRules.UnreachedProject, place,
            $"its manifest cannot be read ({reason})", "Delete the manifest and build the project again."));

    private static FilePlace Place(string path, TextPosition at) => new(path, at.Line, at.Column);

    private static ReadResult<Manifest> Rejected(string path, Finding finding) => new(null, [finding]) { Path = path };
}
