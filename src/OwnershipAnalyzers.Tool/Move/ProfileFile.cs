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
        Declarations = [.. Items(_root).Select(one => Declared.Of(one.Fact, one.Item.Value.Text ?? "", PlaceOf(one.Item.Value.Offset), Obstacle(one.Fact, one.Item)))];
    }

    public override DeclarationForm DeclarationForm => DeclarationForm.Profile;

    public override string Closed => Text.Text.Length > 0 && _root is not { IsObject: true } ? "it is no JSON object; mend it first" : "";

    public override string? Without(IReadOnlyCollection<Fact> facts)
    {
        var (text, root) = (Text.Text, _root!);
        while (Items(root).FirstOrDefault(one => facts.Contains(one.Fact)) is { Item: { } item })
        {
            // It stays a profile for the rest that it says, although it declares nothing any more.
            var needsName = Items(root).All(one => facts.Contains(one.Fact)) && root.Find(SchemaKey) is null;
            text = TextChange.Apply(text, [needsName
                ? new TextChange(item.Offset, item.Value.End - item.Offset, $"\"{SchemaKey}\": \"{PublishedSchema.Profile}\"")
                : JsonRemoval.Of(text, root, root.Items.ToList().IndexOf(item))]);
            root = JsonText.Parse(text)!;
        }

        int[] gaps = [0, .. root.Items.SelectMany(item => new[] { item.Offset, item.Value.End }), text.Length];
        var hasComment = gaps.Chunk(2).Any(gap => JsonRemoval.HasComment(text[gap[0]..gap[1]]));
        return hasComment || !root.Items.All(item => Formalities.Contains(item.Key)) ? text : null;
    }

    public override string With(IReadOnlyList<Declared> facts) => JsonAddition.Of(
        Text.Text.Length > 0 ? Text.Text : $"{{\n  \"{SchemaKey}\": \"{PublishedSchema.Profile}\"\n}}\n",
        new JsonObject(facts.Select(one => KeyValuePair.Create(one.Fact.JsonKey, (JsonNode?)(one.Fact.Kind == FactKind.Stage ? one.Value.ToLowerInvariant() : one.Value)))), Path).Text;

    private static IEnumerable<(Fact Fact, JsonItem Item)> Items(JsonSyntax? root) =>
        from item in root?.Items ?? []
        from fact in Fact.All
        where !fact.IsList && fact.JsonKey == item.Key
        select (fact, item);

    private string Obstacle(Fact fact, JsonItem item)
    {
        if (fact.Kind == FactKind.Team && _root!.Find("inferredFrom") is not null)
            return "nobody has confirmed this owner; remove \"inferredFrom\" first if it is right";
        if (item.Value.Text is null || _root!.Items.Count(other => other.Key == item.Key) > 1)
            return "it is no text, or there twice; correct it first";
        var end = item == _root.Items[^1] ? _root.EndOfTrailingComma ?? item.Value.End : JsonRemoval.EndOfComma(Text.Text, item.Value.End);
        return JsonRemoval.HasComment(Text.Text[item.Offset..item.Value.Offset]) || JsonRemoval.HasComment(Text.Text[item.Value.End..end])
            ? "a comment stands inside of it; move that first" : "";
    }

    private FilePlace PlaceOf(int offset)
    {
        var (line, column) = TextPosition.At(Text.Text, offset);
        return new FilePlace(Path, line, column);
    }
}
