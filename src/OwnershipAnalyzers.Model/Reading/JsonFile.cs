using System.Globalization;
using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Reading;

/// <summary>A JSON file written by people, and the list of what is wrong with it.</summary>
public sealed class JsonFile
{
    private const int KnownSchemaVersion = 1;

    // Whoever has more to mend than this is helped by no list; the rest shows up once these are mended.
    private const int MostFindings = 100;

    private readonly Rule _unreadable;
    private bool _hasLines = true;
    private readonly List<Finding> _findings = [];

    private JsonFile(string path, Rule unreadable)
    {
        Path = path;
        _unreadable = unreadable;
    }

    /// <summary>The file, relative to the repository root.</summary>
    public string Path { get; }

    /// <summary>The outermost object; null when the file cannot be read at all.</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>Reads a file; failures to read it become findings of <paramref name="unreadable"/>.</summary>
    /// <param name="file">Absolute path of the file.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="unreadable">The rule that says so.</param>
    /// <param name="prepare">Changes the text before it is parsed, without moving anything; null for nothing to change.</param>
    public static JsonFile Open(string file, string root, Rule unreadable, Func<byte[], byte[]>? prepare = null)
    {
        var json = new JsonFile(RepositoryPath.Relative(root, file), unreadable);
        if (BoundedFile.Read(file, out var reason) is { } bytes)
            json.Parse(prepare?.Invoke(bytes) ?? bytes, bytes);
        else
            json.Report(new Finding(unreadable, new FilePlace(json.Path), reason));
        return json;
    }

    /// <summary>Reads text that stands in no file now, such as what a file has held at another time.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="path">What it is called, in places.</param>
    /// <param name="unreadable">The rule that says what is wrong.</param>
    /// <param name="prepare">Changes the text before it is parsed, without moving anything; null for nothing to change.</param>
    public static JsonFile Of(byte[] utf8, string path, Rule unreadable, Func<byte[], byte[]>? prepare = null)
    {
        var json = new JsonFile(path, unreadable);
        json.Parse(prepare?.Invoke(utf8) ?? utf8, utf8);
        return json;
    }

    /// <summary>
    /// Takes what a catalog holds of a file. Places name the file alone: where something stands in it, a catalog does not say.
    /// </summary>
    /// <param name="root">The outermost object.</param>
    /// <param name="path">What the file is called, in places.</param>
    /// <param name="unreadable">The rule that says what is wrong.</param>
    public static JsonFile Of(JsonNode root, string path, Rule unreadable) => new(path, unreadable) { Root = root, _hasLines = false };

    /// <summary>The place of a position in this file.</summary>
    public FilePlace Place(TextPosition at) => _hasLines ? new(Path, at.Line, at.Column) : new(Path);

    /// <summary>Whether further findings would be left out, so that nobody need look for them.</summary>
    public bool IsFull => _findings.Count >= MostFindings;

    /// <summary>Adds a finding, unless there are too many to be of use.</summary>
    public void Report(Finding finding)
    {
        if (!IsFull)
            _findings.Add(finding);
    }

    /// <summary>Adds the finding that something cannot be read; the reason includes a remedy and has no period.</summary>
    public void Unreadable(TextPosition at, string reason) => Unreadable(Place(at), reason);

    /// <inheritdoc cref="Unreadable(TextPosition, string)"/>
    public void Unreadable(FilePlace place, string reason) => Report(new Finding(_unreadable, place, reason));

    /// <summary>Adds the finding that an identifier is defined at two places.</summary>
    public void DefinedTwice(string id, FilePlace first, FilePlace again) =>
        Report(new Finding(ConfigurationRules.DuplicateIdentifier, again, Excerpt.Of(id), first.Text) { Subject = id });

    /// <summary>The result for the caller, with the findings in the order of the file.</summary>
    public ReadResult<T> Result<T>(T? value) where T : class =>
        new(value, [.. _findings.OrderBy(LineOf).ThenBy(ColumnOf)]) { Path = Path };

    private static int LineOf(Finding finding) => ((FilePlace)finding.Place!).Line;

    private static int ColumnOf(Finding finding) => ((FilePlace)finding.Place!).Column;

    private void Parse(byte[] bytes, byte[] shown)
    {
        var tree = JsonTree.Parse(bytes, shown);
        foreach (var repeated in tree.RepeatedKeys)
            DefinedTwice(repeated.Key, Place(repeated.First), Place(repeated.Again));
        if (tree.Error is { } error)
            Unreadable(error.At, error.Reason);
        if (tree.Root is { Kind: JsonValueKind.Object } root)
            CheckSchemaVersion(Root = root);
        else if (tree.Root is { } other)
            Unreadable(other.At, $"the file holds {other.KindName}; write an object: {{ ... }}");
    }

    private void CheckSchemaVersion(JsonNode root)
    {
        if (root.Find("schemaVersion")?.Value is not { } version)
            return;
        var isNumber = int.TryParse(version.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || version.Kind != JsonValueKind.Number || number < 1)
        {
            var written = version.Text.Length == 0 ? version.KindName : Excerpt.Of(version.Text);
            Unreadable(version.At, $"'schemaVersion' is {written}; write the number {KnownSchemaVersion}");
        }
        else if (number > KnownSchemaVersion)
        {
            Report(new Finding(ConfigurationRules.NewerSchemaVersion, Place(version.At), version.Text, KnownSchemaVersion.Text()));
        }
    }
}
