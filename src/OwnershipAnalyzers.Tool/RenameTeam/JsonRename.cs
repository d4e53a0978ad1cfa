using OwnershipAnalyzers.Editing.Json;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>Renames a team in a profile: wherever the format has the id of a team.</summary>
internal static class JsonRename
{
    /// <summary>The changes in a <c>service.json</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rename">The ids.</param>
    /// <param name="isSchedule">Whether a schedule has the old id, so that an alert that names it means the schedule.</param>
    public static RenamedText OfProfile(string text, TeamRename rename, bool isSchedule)
    {
        if (!text.Contains(rename.Old, StringComparison.Ordinal))
            return RenamedText.Nothing;
        if (JsonText.Parse(text) is not { } root)
            return new RenamedText([], [$"(1,1): the file is not JSON; mend it, then look for '{rename.Old}' in it"]);
        IEnumerable<JsonSyntax?> values =
        [
            root.Find("team"),
            .. Items(root.Find("functions")),
            .. isSchedule ? [] : Items(root.Find("alerts")).SelectMany(alert => Items(alert.Find("recipients"))),
        ];
        return new RenamedText(Changes(values, rename), []);
    }

    /// <summary>The changes that put the new id where values are the old one.</summary>
    public static IReadOnlyList<TextChange> Changes(IEnumerable<JsonSyntax?> values, TeamRename rename) =>
        [.. values.OfType<JsonSyntax>().Where(value => value.Text == rename.Old).Select(value => Change(value, rename.New))];

    private static TextChange Change(JsonSyntax value, string id) => new(value.Offset, value.End - value.Offset, $"\"{id}\"");

    /// <summary>What an array or an object holds; nothing when there is none.</summary>
    public static IEnumerable<JsonSyntax> Items(JsonSyntax? container) => (container?.Items ?? []).Select(item => item.Value);
}
