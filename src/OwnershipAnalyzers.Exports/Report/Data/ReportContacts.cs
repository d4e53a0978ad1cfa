using System.Text.Json;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>The contacts of a team, of which nobody prescribes what they are.</summary>
internal static class ReportContacts
{
    /// <summary>
    /// An entry for each text, however deep: <c>pager / primary</c> is <c>primary</c> in <c>pager</c>. What stands in a list has the key of
    /// the list.
    /// </summary>
    public static IEnumerable<ReportEntry> Of(Team team) =>
        team.Content.Member("contacts") is { ValueKind: JsonValueKind.Object } contacts
            ? contacts.EnumerateObject().SelectMany(contact => Entries(contact.Name, contact.Value))
            : [];

    private static IEnumerable<ReportEntry> Entries(string key, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(inner => Entries($"{key} / {inner.Name}", inner.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Entries(key, item)),
        JsonValueKind.Null => [],
        JsonValueKind.String => [new ReportEntry(key, ReportLink.Of(value.GetString()!))],
        _ => [new ReportEntry(key, ReportLink.Of(value.GetRawText()))],
    };
}
