using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Manifests;

/// <summary>
/// Reads manifests as this version writes them, which nearly all are, in one pass and with few copies. Whatever looks different in any way gets
/// no answer here: <see cref="ManifestFile"/> then reads it the long way, and says what is wrong.
/// </summary>
internal sealed class WrittenManifests
{
    private readonly KnownTexts _known = new();

    // Used again and again, so that what is kept has the size that it needs.
    private readonly List<Declaration> _declarations = [];
    private readonly List<AssemblyUse> _references = [];
    private readonly List<LogicalCode> _logical = [];
    private readonly List<string> _texts = [];

    /// <summary>The manifest, or null when the text is not one that this version writes.</summary>
    public Manifest? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Whole(new ExpectedJson(utf8, _known));
        }
        catch (Exception exception) when (ExpectedJson.IsDifferent(exception))
        {
            // What exactly is wrong, the long way finds out.
            return null;
        }
    }

    private Manifest Whole(ExpectedJson json)
    {
        json.Begin();
        if (json.Number("schemaVersion"u8) != 1)
            throw ExpectedJson.Different;
        var manifest = new Manifest
        {
            Assembly = json.Name("assembly"u8),
            Project = Inside(json.Text("project"u8)),
            Language = json.Text("language"u8),
            TargetFramework = json.Text("targetFramework"u8),
            InScope = json.Flag("inScope"u8),
            Mode = json.NameOrNull("mode"u8) is { } mode ? AnalysisModes.Parse(mode) : null,
            Declarations = Declarations(ref json),
            Profile = json.NameOrNull("profile"u8) is { } profile ? Inside(profile) : null,
            References = References(ref json),
            Friends = json.Texts("friends"u8, _texts),
            Namespaces = json.Texts("namespaces"u8, _texts),
            Logical = Logical(ref json),
            Outside = json.EndObjectAfterNumber("outside"u8),
        };
        json.End();
        return manifest;
    }

    private Declaration[] Declarations(ref ExpectedJson json)
    {
        _declarations.Clear();
        var path = "";
        for (json.Array("declarations"u8); json.NextObject();)
        {
            var fact = FactOf(json.Text("fact"u8));
            var value = json.Text("value"u8);
            // Most are the one before.
            var next = json.Text("path"u8);
            path = ReferenceEquals(next, path) ? path : Inside(next);
            var place = new FilePlace(path, json.Number("line"u8), json.Number("column"u8));
            _declarations.Add(new Declaration(fact, value, place) { Of = json.EndObjectAfterName("of"u8) });
        }

        return _declarations.ToArray();
    }

    private AssemblyUse[] References(ref ExpectedJson json)
    {
        _references.Clear();
        for (json.Array("references"u8); json.NextObject(); json.EndObject())
            _references.Add(new AssemblyUse(json.Name("assembly"u8), json.Texts("namespaces"u8, _texts)));
        return _references.ToArray();
    }

    private LogicalCode[] Logical(ref ExpectedJson json)
    {
        _logical.Clear();
        for (json.Array("logical"u8); json.NextObject(); json.EndObject())
            _logical.Add(new LogicalCode(json.Name("service"u8), json.Number("files"u8), json.Number("lines"u8)));
        return _logical.ToArray();
    }

    private static FactKind FactOf(string key)
    {
        foreach (var fact in Fact.All)
        {
            if (fact.JsonKey == key)
                return fact.Kind;
        }

        throw ExpectedJson.Different;
    }

    /// <summary>A path, which is inside the repository, or none.</summary>
    private static string Inside(string path) => path.Length == 0 || RepositoryPath.IsInside(path) ? path : throw ExpectedJson.Different;
}
