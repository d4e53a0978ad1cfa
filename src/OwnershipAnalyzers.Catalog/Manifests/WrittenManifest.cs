using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Manifests;

/// <summary>
/// Reads manifests as this version writes them, which nearly all are, in one pass and with few copies. Whatever looks different in any way gets
/// no answer here: <see cref="ManifestFile"/> then reads it the long way, and says what is wrong.
/// </summary>
internal ref struct WrittenManifest
{
    private Utf8JsonReader _reader;
    private string _path;

    private WrittenManifest(ReadOnlySpan<byte> utf8)
    {
        _reader = new Utf8JsonReader(utf8);
        _path = "";
    }

    /// <summary>The manifest, or null when the text is not one that this version writes.</summary>
    public static Manifest? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return new WrittenManifest(utf8).Whole();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // What exactly is wrong, the long way finds out.
            return null;
        }
    }

    private Manifest? Whole()
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject || !Next("schemaVersion"u8) || !_reader.TryGetInt32(out var version) || version != 1)
            return null;
        var assembly = Text("assembly"u8);
        var project = Path("project"u8);
        var language = Text("language"u8, "C#");
        var framework = Text("targetFramework"u8);
        if (!Next("inScope"u8))
            return null;
        var inScope = _reader.GetBoolean();
        var mode = Text("mode"u8);
        if (assembly is not { Length: > 0 } || project is null || language is null || framework is null || mode is { Length: 0 })
            return null;
        var manifest = new Manifest
        {
            Assembly = assembly,
            Project = project,
            Language = language,
            TargetFramework = framework,
            InScope = inScope,
            Mode = mode is null ? null : AnalysisModes.Parse(mode),
            Declarations = Declarations(),
            Profile = Path("profile"u8),
            References = References(),
            Friends = Texts("friends"u8),
            Namespaces = Texts("namespaces"u8),
            Logical = Logical(),
            Outside = Outside(),
        };
        return manifest.Profile is { Length: 0 } || _reader.TokenType != JsonTokenType.EndObject || _reader.Read() ? null : manifest;
    }

    private List<Declaration> Declarations()
    {
        var all = new List<Declaration>();
        for (Array("declarations"u8); IsObject();)
        {
            var fact = FactNamed("fact"u8);
            var value = Text("value"u8) ?? throw Different;
            _path = Path("path"u8, _path) ?? throw Different;
            var place = new FilePlace(_path, Number("line"u8), Number("column"u8));
            _reader.Read();
            string? of = null;
            if (_reader.TokenType == JsonTokenType.PropertyName)
            {
                of = Value("of"u8) is { Length: > 0 } service ? service : throw Different;
                _reader.Read();
            }

            EndObject();
            all.Add(new Declaration(fact, value, place) { Of = of });
        }

        return all;
    }

    private List<AssemblyUse> References()
    {
        var all = new List<AssemblyUse>();
        for (Array("references"u8); IsObject();)
        {
            all.Add(new AssemblyUse(Text("assembly"u8) is { Length: > 0 } name ? name : throw Different, Texts("namespaces"u8)));
            _reader.Read();
            EndObject();
        }

        return all;
    }

    private List<LogicalCode> Logical()
    {
        var all = new List<LogicalCode>();
        for (Array("logical"u8); IsObject();)
        {
            all.Add(new LogicalCode(Text("service"u8) is { Length: > 0 } service ? service : throw Different, Number("files"u8), Number("lines"u8)));
            _reader.Read();
            EndObject();
        }

        return all;
    }

    private int? Outside()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
            return null;
        var outside = NumberValue("outside"u8);
        _reader.Read();
        return outside;
    }

    private FactKind FactNamed(ReadOnlySpan<byte> key)
    {
        Expect(Next(key));
        foreach (var fact in Fact.All)
        {
            if (_reader.ValueTextEquals(fact.JsonKey))
                return fact.Kind;
        }

        throw Different;
    }

    private List<string> Texts(ReadOnlySpan<byte> key)
    {
        var all = new List<string>();
        for (Array(key); _reader.Read() && _reader.TokenType != JsonTokenType.EndArray;)
            all.Add(_reader.TokenType == JsonTokenType.String ? _reader.GetString()! : throw Different);
        return all;
    }

    /// <summary>A path inside the repository, or none. Most are the one before.</summary>
    private string? Path(ReadOnlySpan<byte> key, string before = "")
    {
        Expect(Next(key));
        if (before.Length > 0 && _reader.TokenType == JsonTokenType.String && _reader.ValueTextEquals(before))
            return before;
        var path = _reader.GetString();
        return string.IsNullOrEmpty(path) || RepositoryPath.IsInside(path!) ? path : throw Different;
    }

    private string? Text(ReadOnlySpan<byte> key, string usual = "")
    {
        Expect(Next(key));
        return usual.Length > 0 && _reader.TokenType == JsonTokenType.String && _reader.ValueTextEquals(usual) ? usual : _reader.GetString();
    }

    private int Number(ReadOnlySpan<byte> key)
    {
        _reader.Read();
        return NumberValue(key);
    }

    private int NumberValue(ReadOnlySpan<byte> key)
    {
        Expect(IsAt(key));
        return _reader.GetInt32();
    }

    private string? Value(ReadOnlySpan<byte> key)
    {
        Expect(IsAt(key));
        return _reader.GetString();
    }

    private void Array(ReadOnlySpan<byte> key) => Expect(Next(key) && _reader.TokenType == JsonTokenType.StartArray);

    private bool IsObject()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.StartObject || (_reader.TokenType == JsonTokenType.EndArray ? false : throw Different);
    }

    private readonly void EndObject() => Expect(_reader.TokenType == JsonTokenType.EndObject);

    private bool Next(ReadOnlySpan<byte> key) => _reader.Read() && IsAt(key);

    private bool IsAt(ReadOnlySpan<byte> key) => _reader.TokenType == JsonTokenType.PropertyName && _reader.ValueTextEquals(key) && _reader.Read();

    private static void Expect(bool isAsWritten)
    {
        if (!isAsWritten)
            throw Different;
    }

    private static JsonException Different => new();
}
