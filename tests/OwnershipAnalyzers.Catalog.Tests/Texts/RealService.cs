using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Tests.Texts;

/// <summary>A service of a public catalog, judged by a reader of the guide.</summary>
/// <param name="Name">Name or id, as in the catalog.</param>
/// <param name="Description">One or two of its sentences.</param>
/// <param name="HasGoodName">The reader finds that the name says what the service does.</param>
/// <param name="HasGoodDescription">The reader finds that the description says what the service is for.</param>
/// <param name="IsHeldOut">Every third one: figures on these did not guide a change of the judges.</param>
internal sealed record RealService(string Name, string Description, bool HasGoodName, bool HasGoodDescription, bool IsHeldOut)
{
    public static IReadOnlyList<RealService> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Texts", "real-services.tsv")).Skip(1).Select(Parse)];

    public string? NameFault => NameJudge.Check(Name, WordLists.Shipped)?.Message.Text;

    public string? DescriptionFault => DescriptionJudge.Check(Description, Name, WordLists.Shipped)?.Text;

    private static RealService Parse(string line, int index)
    {
        var (label, name, description) = line.Split('\t') is [var l, var n, var d, _] ? (l, n, d) : throw new FormatException($"Line {index + 2} has not four columns.");
        return new(name, description, label is "good" or "bad-description", label is "good" or "bad-name", index % 3 == 2);
    }
}
