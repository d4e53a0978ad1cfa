using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Editing.Json;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>The ids that a team had, which go on to explain the old name to those who still use it.</summary>
/// <param name="text">The registry.</param>
/// <param name="root">The registry, parsed.</param>
internal sealed class FormerIds(string text, JsonSyntax root)
{
    /// <summary>The key of the list.</summary>
    public const string Name = "formerIds";

    /// <summary>The former ids of a team.</summary>
    public static IEnumerable<string?> Of(JsonSyntax team) => JsonRename.Items(team.Find(Name)).Select(id => id.Text);

    /// <summary>The changes that make the old id a former one, or take the new one out, if it was one.</summary>
    public IEnumerable<TextChange> After(JsonSyntax team, TeamRename rename)
    {
        if (!team.IsObject)
            return [];
        if (Of(team).Contains(rename.New))
            return [Removal(team, rename.New)];
        var layout = new JsonLayout(text, root);
        var list = team.Find(Name);
        var (span, frame) = list is { IsArray: true } ? JsonInsertion.AtEndOf(list, layout)
            : team.Items.Count > 0 ? JsonInsertion.InNewArray(Name, team, layout)
            : InEmpty(JsonInsertion.AtEndOf(team, layout));
        return [new TextChange(span.Start, span.Length, frame.Enclose([$"\"{rename.Old}\""]))];
    }

    private static JsonInsertion InEmpty(JsonInsertion member) =>
        member with { Frame = new InsertionFrame($"{member.Frame.Before}\"{Name}\": [", "", "]" + member.Frame.After) };

    /// <summary>Takes the id out again, and the list with it if nothing else is in it.</summary>
    private TextChange Removal(JsonSyntax team, string id)
    {
        var list = team.Find(Name)!;
        return list.Items.Count > 1 ? JsonRemoval.Of(text, list, list.Items.ToList().FindIndex(item => item.Value.Text == id))
            : JsonRemoval.Of(text, team, team.Items.ToList().FindIndex(item => item.Key == Name));
    }
}
