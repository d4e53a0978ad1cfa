using OwnershipAnalyzers.CodeFixes.Editing;
using OwnershipAnalyzers.CodeFixes.Editing.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Console;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>
/// Renames a team in the registry: its id, whatever refers to it, and its former ids, which go on to explain the old name to those who still
/// use it. Who renames back takes the name back, so that nothing is left of the excursion.
/// </summary>
internal sealed class RegistryRename
{
    private const string FormerIds = "formerIds";

    private readonly string _text;
    private readonly JsonValue _root;
    private readonly TeamRename _rename;

    private RegistryRename(string text, JsonValue root, TeamRename rename) => (_text, _root, _rename) = (text, root, rename);

    /// <summary>Whether a schedule has the old id.</summary>
    public bool IsSchedule => _root.Find("schedules")?.Find(_rename.Old) is not null;

    /// <summary>Makes sure that the renaming means something.</summary>
    /// <exception cref="ToolException">The registry cannot be read, or the ids cannot be these.</exception>
    public static RegistryRename Of(string text, TeamRename rename)
    {
        if (JsonText.Parse(text) is not { IsObject: true } root)
            throw new ToolException($"{RepositoryRoot.RegistryName} is not a JSON object. 'dotnet ownership check' says where; mend it first.");
        if (!Slug.IsValid(rename.New))
            throw new ToolException($"'{rename.New}' is no id: ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens.{(Slug.Normalise(rename.New) is { Length: > 0 } near ? $" Use '{near}'." : "")}");
        if (rename.Old == rename.New)
            throw new ToolException($"Both ids are '{rename.New}'. Give the old id and the new one.");
        var teams = root.Find("teams");
        var (old, renamed) = (teams?.Find(rename.Old), teams?.Find(rename.New));
        if (old is not null && renamed is not null)
            throw new ToolException($"{RepositoryRoot.RegistryName} has both '{rename.Old}' and '{rename.New}'. To dissolve a team, give it \"successor\": \"{rename.New}\" and let its services be declared anew.");
        if (old is null && (renamed is null || !Former(renamed).Contains(rename.Old)))
            throw new ToolException($"{RepositoryRoot.RegistryName} has no team '{rename.Old}'.{Nearest.Question(rename.Old, (teams?.Items ?? []).Select(item => item.Key!))}");
        if (teams!.Items.FirstOrDefault(item => item.Key != rename.Old && Former(item.Value).Contains(rename.New)) is { } other)
            throw new ToolException($"'{rename.New}' is a former id of team '{other.Key}', so nobody could tell the two apart. Choose another id, or remove it from the \"{FormerIds}\" there.");
        return new RegistryRename(text, root, rename);
    }

    /// <summary>The text after the renaming.</summary>
    public string Result()
    {
        var teams = _root.Find("teams");
        IEnumerable<JsonValue?> references =
        [
            .. JsonRename.Items(teams).SelectMany(team => new[] { team.Find("parent"), team.Find("successor") }),
            .. JsonRename.Items(_root.Find("schedules")).Select(schedule => schedule.Find("team")),
            .. JsonRename.Items(_root.Find("externalServices")).Select(service => service.Find("team")),
            .. JsonRename.Items(_root.Find("adoption")?.Find("waves")).SelectMany(wave => JsonRename.Items(wave.Find("teams"))),
            .. JsonRename.Items(_root.Find("exemptions")).Select(exemption => exemption.Find("team")),
        ];
        IEnumerable<TextChange> own = teams?.Items.FirstOrDefault(item => item.Key == _rename.Old) is { } team
            ? [new TextChange(team.Offset, KeyLength(team), $"\"{_rename.New}\""), .. FormerIdsOf(team.Value)]
            : [];
        return TextChange.Apply(_text, [.. JsonRename.Changes(references, _rename), .. own]);
    }

    private static IEnumerable<string?> Former(JsonValue team) => JsonRename.Items(team.Find(FormerIds)).Select(id => id.Text);

    private int KeyLength(JsonItem item) => _text.IndexOf('"', item.Offset + 1) - item.Offset + 1;

    private IEnumerable<TextChange> FormerIdsOf(JsonValue team)
    {
        if (!team.IsObject)
            return [];
        if (Former(team).Contains(_rename.New))
            return [Removal(team)];
        var layout = new JsonLayout(_text, _root);
        var list = team.Find(FormerIds);
        var (span, frame) = list is { IsArray: true } ? JsonInsertion.AtEndOf(list, layout)
            : team.Items.Count > 0 ? JsonInsertion.InNewArray(FormerIds, team, layout)
            : InEmpty(JsonInsertion.AtEndOf(team, layout));
        return [new TextChange(span.Start, span.Length, frame.Around([$"\"{_rename.Old}\""]))];
    }

    private static JsonInsertion InEmpty(JsonInsertion member) =>
        member with { Frame = new Frame($"{member.Frame.Before}\"{FormerIds}\": [", "", "]" + member.Frame.After) };

    /// <summary>Takes the id out again, and the list with it if nothing else is in it.</summary>
    private TextChange Removal(JsonValue team)
    {
        var list = team.Find(FormerIds)!;
        return list.Items.Count > 1 ? Without(list, list.Items.ToList().FindIndex(item => item.Value.Text == _rename.New))
            : Without(team, team.Items.ToList().FindIndex(item => item.Key == FormerIds));
    }

    /// <summary>Removes an item with the comma and the blanks before it; the first one with what is behind it.</summary>
    private TextChange Without(JsonValue container, int index)
    {
        var item = container.Items[index];
        if (index > 0)
        {
            var previous = container.Items[index - 1].Value.End;
            // A comment behind the previous item is about that one, and stays.
            var comma = _text.IndexOf(',', previous);
            var between = _text[(comma + 1)..item.Offset];
            var kept = between.TrimEnd(JsonLayout.Blanks);
            var isLast = index == container.Items.Count - 1;
            return isLast && container.EndOfTrailingComma is null
                ? new TextChange(comma, item.Value.End - comma, kept)
                : new TextChange(comma + 1 + kept.Length, (isLast ? container.EndOfTrailingComma!.Value : item.Value.End + 1) - comma - 1 - kept.Length, "");
        }

        return container.Items.Count == 1
            ? new TextChange(container.Offset + 1, container.End - container.Offset - 2, "")
            : new TextChange(item.Offset, container.Items[1].Offset - item.Offset, "");
    }
}
