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
    public static string Write(Manifest manifest) => JsonFormat.Finish(JsonSerializer.Serialize(Content(manifest), Context.ManifestContent));

    /// <summary>Reads one manifest alone; <see cref="ManifestReader"/> reads many.</summary>
    /// <param name="file">Absolute path of the manifest.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static ReadResult<Manifest> Read(string file, string root) => new ManifestReader(root).Read(file);

    /// <summary>Reads the content of a manifest the long way, which understands what other versions write, and says what is wrong.</summary>
    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="utf8">Its bytes.</param>
    internal static ReadResult<Manifest> OfAny(string path, byte[] utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, Context.ManifestContent) is { } content
                ? Read(content, path, utf8)
                : Unreadable(Place(JsonPlaces.OfRoot(utf8)), "the file holds null");
        }
        catch (JsonException exception)
        {
            return Unreadable(Place(JsonPlaces.Of(exception, utf8)), Excerpt.Of(JsonErrors.ReasonOf(exception), 300));
        }

        FilePlace Place(TextPosition at) => new(path, at.Line, at.Column);
    }

    private static ReadResult<Manifest> Read(ManifestContent content, string path, byte[] utf8)
    {
        if (content.SchemaVersion > KnownSchemaVersion)
            return Rejected(path, new Finding(ConfigurationRules.NewerSchemaVersion, Place(JsonPlaces.Of(utf8, "schemaVersion")), content.SchemaVersion.Text(), KnownSchemaVersion.Text()));
        if (string.IsNullOrEmpty(content.Assembly))
            return Unreadable(Place(JsonPlaces.Of(utf8, "assembly")), "it names no assembly");
        string?[] paths = [content.Project, content.Profile, .. (content.Declarations ?? []).Select(declaration => declaration?.Path)];
        if (paths.FirstOrDefault(named => !string.IsNullOrEmpty(named) && !RepositoryPath.IsInside(named!)) is { } outside)
            return Unreadable(Place(JsonPlaces.OfText(utf8, outside)), $"it names '{Excerpt.Of(outside)}', which is not a path inside the repository");
        return new ReadResult<Manifest>(ManifestOf(content), []) { Path = path };

        FilePlace Place(TextPosition at) => new(path, at.Line, at.Column);
    }

    private static Manifest ManifestOf(ManifestContent content) => new()
    {
        Assembly = content.Assembly!,
        Project = content.Project ?? "",
        Language = content.Language ?? "",
        TargetFramework = content.TargetFramework ?? "",
        InScope = content.InScope,
        Mode = string.IsNullOrEmpty(content.Mode) ? null : AnalysisModes.Parse(content.Mode!),
        Declarations = [.. (content.Declarations ?? []).Select(DeclarationOf).OfType<Declaration>()],
        Profile = string.IsNullOrEmpty(content.Profile) ? null : content.Profile,
        References = [.. (content.References ?? []).Where(use => !string.IsNullOrEmpty(use?.Assembly)).Select(use => new AssemblyUse(use!.Assembly!, [.. (use.Namespaces ?? []).OfType<string>()]))],
        Friends = [.. (content.Friends ?? []).OfType<string>()],
        Namespaces = [.. (content.Namespaces ?? []).OfType<string>()],
        Logical = [.. (content.Logical ?? []).Where(code => !string.IsNullOrEmpty(code?.Service)).Select(code => new LogicalCode(code!.Service!, code.Files, code.Lines))],
        Outside = content.Outside,
    };

    /// <summary>Null for a fact that only a newer version knows.</summary>
    private static Declaration? DeclarationOf(ManifestDeclaration? declared) =>
        Fact.All.FirstOrDefault(fact => fact.JsonKey == declared?.Fact) is { } fact
            ? new Declaration(fact.Kind, declared!.Value ?? "", new FilePlace(declared.Path ?? "", declared.Line, declared.Column)) { Of = string.IsNullOrEmpty(declared.Of) ? null : declared.Of }
            : null;

    private static ManifestContent Content(Manifest manifest) => new()
    {
        Assembly = manifest.Assembly,
        Project = manifest.Project,
        Language = manifest.Language,
        TargetFramework = manifest.TargetFramework,
        InScope = manifest.InScope,
        Mode = manifest.Mode?.ToString(),
        Declarations = [.. manifest.Declarations.Select(Content)],
        Profile = manifest.Profile,
        References = [.. manifest.References.Select(use => new ManifestReference(use.Assembly, use.Namespaces))],
        Friends = manifest.Friends,
        Namespaces = manifest.Namespaces,
        Logical = [.. manifest.Logical.Select(code => new ManifestLogical(code.Service, code.Files, code.Lines))],
        Outside = manifest.Outside,
    };

    private static ManifestDeclaration Content(Declaration declaration)
    {
        var place = (FilePlace)declaration.Place;
        return new ManifestDeclaration(Fact.Of(declaration.Kind).JsonKey, declaration.Value, place.Path, place.Line, place.Column, declaration.Of);
    }

    internal static ReadResult<Manifest> Unreadable(FilePlace place, string reason) =>
        Rejected(place.Path, new Finding(ConfigurationRules.UnreachedProject, place,
            $"its manifest cannot be read ({reason})", "Delete the manifest and build the project again."));

    private static ReadResult<Manifest> Rejected(string path, Finding finding) => new(null, [finding]) { Path = path };
}
