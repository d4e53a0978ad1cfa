using OwnershipAnalyzers.Editing.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>
/// Renames a team in the registry: its id, whatever refers to it, and its former ids, which go on to explain the old name to those who
/// still use it. Who renames back takes the name back, so that nothing is left of the excursion.
/// </summary>
internal sealed class RegistryRename
{
    private readonly string _text;
    private readonly JsonSyntax _root;
    private readonly TeamRename _rename;

    private RegistryRename(string text, JsonSyntax root, TeamRename rename)
    {
        _text = text;
        _root = root;
        _rename = rename;
    }

    /// <summary>Whether a schedule has the old id.</summary>
    public bool IsSchedule => _root.Find("schedules")?.Find(_rename.Old) is not null;

    /// <summary>Makes sure that the renaming means something.</summary>
    /// <exception cref="ToolException">The registry cannot be read, or the ids cannot be these.</exception>
    public static RegistryRename Of(string text, TeamRename rename)
    {
        const string Registry = RepositoryRoot.RegistryName;
        var (id, wanted) = rename;
        if (JsonText.Parse(text) is not { IsObject: true } root)
            throw new ToolException($"{Registry} is not a JSON object. 'dotnet ownership check' says where; mend it first.");
        if (!Slug.IsValid(wanted))
        {
            var use = Slug.Normalise(wanted) is { Length: > 0 } near ? $" Use '{near}'." : "";
            throw new ToolException(
                $"'{wanted}' is no id: ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens.{use}");
        }

        if (id == wanted)
            throw new ToolException($"Both ids are '{wanted}'. Give the old id and the new one.");
        var teams = root.Find("teams");
        var old = teams?.Find(id);
        var renamed = teams?.Find(wanted);
        if (old is not null && renamed is not null)
        {
            throw new ToolException($"{Registry} has both '{id}' and '{wanted}'. "
                + $"To dissolve a team, give it \"successor\": \"{wanted}\" and let its services be declared anew.");
        }

        if (old is null && (renamed is null || !FormerIds.Of(renamed).Contains(id)))
        {
            var question = Nearest.Question(id, (teams?.Items ?? []).Select(item => item.Key!));
            throw new ToolException($"{Registry} has no team '{id}'.{question}");
        }

        if (teams!.Items.FirstOrDefault(item => item.Key != id && FormerIds.Of(item.Value).Contains(wanted)) is { } other)
        {
            throw new ToolException($"'{wanted}' is a former id of team '{other.Key}', so nobody could tell the two apart. "
                + $"Choose another id, or remove it from the \"{FormerIds.Name}\" there.");
        }

        return new RegistryRename(text, root, rename);
    }

    /// <summary>The text after the renaming.</summary>
    public string Result()
    {
        var teams = _root.Find("teams");
        IEnumerable<JsonSyntax?> references =
        [
            .. JsonRename.Items(teams).SelectMany(team => new[] { team.Find("parent"), team.Find("successor") }),
            .. JsonRename.Items(_root.Find("schedules")).Select(schedule => schedule.Find("team")),
            .. JsonRename.Items(_root.Find("externalServices")).Select(service => service.Find("team")),
            .. JsonRename.Items(_root.Find("adoption")?.Find("waves")).SelectMany(wave => JsonRename.Items(wave.Find("teams"))),
            .. JsonRename.Items(_root.Find("exemptions")).Select(exemption => exemption.Find("team")),
        ];
        return TextChange.Apply(_text, [.. JsonRename.Changes(references, _rename), .. Own(teams)]);
    }

    /// <summary>The changes to the team itself; none when it is renamed already.</summary>
    private IEnumerable<TextChange> Own(JsonSyntax? teams)
    {
        if (teams?.Items.FirstOrDefault(item => item.Key == _rename.Old) is not { } team)
            return [];
        var id = new TextChange(team.Offset, KeyLength(team), $"\"{_rename.New}\"");
        return new FormerIds(_text, _root).After(team.Value, _rename).Prepend(id);
    }

    private int KeyLength(JsonItem item) => _text.IndexOf('"', item.Offset + 1) - item.Offset + 1;
}
