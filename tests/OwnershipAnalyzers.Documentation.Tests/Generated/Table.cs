namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>Writes Markdown tables.</summary>
internal static class Table
{
    public static string Of(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Concat([Row(header), Row([.. header.Select(_ => "---")]), .. rows.Select(Row)]);

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
