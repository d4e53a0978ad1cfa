using System.Text.Json.Nodes;
using OwnershipAnalyzers.Editing.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;
using TextPosition = OwnershipAnalyzers.Json.TextPosition;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>A <c>service.json</c>.</summary>
internal sealed class ProfileFile : DeclaringFile
{
    private const string SchemaKey = "$schema";

    private static readonly string[] Formalities = [SchemaKey, "schemaVersion"];

    private readonly JsonSyntax? _root;

    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="text">Its content; empty when it does not exist yet.</param>
    public ProfileFile(string path, TextFile text)
        : base(path, text)
    {
        _root = JsonText.Parse(text.Text);
        Declarations = [.. Items(_root).Select(known => Declared(known.Fact, known.Item))];
    }

    public override DeclarationForm DeclarationForm => DeclarationForm.Profile;

    public override string Closed => Text.Text.Length > 0 && _root is not { IsObject: true } ? "it is no JSON object; mend it first" : "";

    public override string? Without(IReadOnlyCollection<Fact> facts)
    {
        var text = Text.Text;
        var root = _root!;
        while (Items(root).FirstOrDefault(known => facts.Contains(known.Fact)) is { Item: { } item })
        {
            // It stays a profile for the rest that it says, although it declares nothing any more.
            var needsName = Items(root).All(known => facts.Contains(known.Fact)) && root.Find(SchemaKey) is null;
            text = TextChange.Apply(text, [needsName
                ? new TextChange(item.Offset, item.Value.End - item.Offset, $"\"{SchemaKey}\": \"{PublishedSchema.Profile}\"")
                : JsonRemoval.Of(text, root, root.Items.ToList().IndexOf(item))]);
            root = JsonText.Parse(text)!;
        }

        int[] gaps = [0, .. root.Items.SelectMany(item => new[] { item.Offset, item.Value.End }), text.Length];
        var hasComment = gaps.Chunk(2).Any(gap => JsonRemoval.HasComment(text[gap[0]..gap[1]]));
        return hasComment || !root.Items.All(item => Formalities.Contains(item.Key)) ? text : null;
    }

    public override string With(IReadOnlyList<MovableFact> facts)
    {
        var text = Text.Text.Length > 0 ? Text.Text : $"{{\n  \"{SchemaKey}\": \"{PublishedSchema.Profile}\"\n}}\n";
        return JsonAddition.Of(text, new JsonObject(facts.ToDictionary(moved => moved.Fact.JsonKey, Value)), Path).Text;
    }

    private static JsonNode? Value(MovableFact moved) => moved.Fact.Kind == FactKind.Stage ? moved.Value.ToLowerInvariant() : moved.Value;

    private static IEnumerable<(Fact Fact, JsonItem Item)> Items(JsonSyntax? root) =>
        from item in root?.Items ?? []
        from fact in Fact.All
        where !fact.IsList && fact.JsonKey == item.Key
        select (fact, item);

    private MovableFact Declared(Fact fact, JsonItem item) =>
        MovableFact.Of(fact, item.Value.Text ?? "", PlaceOf(item.Value.Offset), Obstacle(fact, item));

    private string Obstacle(Fact fact, JsonItem item)
    {
        if (fact.Kind == FactKind.Team && _root!.Find("inferredFrom") is not null)
            return "nobody has confirmed this owner; remove \"inferredFrom\" first if it is right";
        if (item.Value.Text is null || _root!.Items.Count(other => other.Key == item.Key) > 1)
            return "it is no text, or there twice; correct it first";
        var isLast = item == _root.Items[^1];
        var end = isLast ? _root.EndOfTrailingComma ?? item.Value.End : JsonRemoval.EndOfComma(Text.Text, item.Value.End);
        string[] gaps = [Text.Text[item.Offset..item.Value.Offset], Text.Text[item.Value.End..end]];
        return gaps.Any(JsonRemoval.HasComment) ? "a comment stands inside of it; move that first" : "";
    }

    private FilePlace PlaceOf(int offset)
    {
        var (line, column) = TextPosition.At(Text.Text, offset);
        return new FilePlace(Path, line, column);
    }
}
