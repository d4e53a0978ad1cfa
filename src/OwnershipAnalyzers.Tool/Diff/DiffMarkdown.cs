using System.Text;
using OwnershipAnalyzers.Comparisons;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Diff;

/// <summary>
/// The changes as the comment of a pull request: a table of what reviewers must see, the rest folded. Names from files are code,
/// so that nobody is mentioned and nothing is a link.
/// </summary>
internal static class DiffMarkdown
{
    // GitHub takes 65,536 characters; the rest is for what others put around it.
    private const int Longest = 60_000;

    private const string Heading = "| | Change | Service or team | Of it | Before | After |\n| --- | --- | --- | --- | --- | --- |\n";

    /// <summary>What concerns consumers and teams, whatever its effect.</summary>
    private static readonly ChangeKind[] Loud =
        [ChangeKind.Service, ChangeKind.Owner, ChangeKind.Tier, ChangeKind.Stage, ChangeKind.Retirement];

    public static string Text(DiffReport report)
    {
        if (report.Changes.Count == 0)
            return "Service ownership: nothing changed.\n";
        var text = new StringBuilder($"### Service ownership: {Plain.Count(report.Changes.Count, "change")}\n\n");
        Change[] loud = [.. report.Changes.Where(IsLoud)];
        Change[] quiet = [.. report.Changes.Where(change => !IsLoud(change))];
        var left = 0;
        if (loud.Length > 0)
        {
            left += AppendTable(text, loud);
            text.Append('\n');
        }

        if (quiet.Length > 0)
        {
            text.Append($"<details><summary>{Summary(quiet, loud.Length > 0)}</summary>\n\n");
            left += AppendTable(text, quiet);
            text.Append("\n</details>\n\n");
        }

        if (left > 0)
            text.Append($"{Plain.Count(left, "more change")}: too long for a comment. `dotnet ownership diff` shows all.\n\n");
        return text.Append($"From {Code(report.Old)} to {Code(report.New)}. :warning: is a loss, or against the rules.\n").ToString();
    }

    private static bool IsLoud(Change change) =>
        change.Effect == ChangeEffect.Worse || (change.Effect == ChangeEffect.Neutral && Loud.Any(change.Kind.Is));

    /// <summary>Such as <c>3 other changes: 2 dependency, 1 link</c>.</summary>
    private static string Summary(Change[] changes, bool isRest)
    {
        var kinds = changes.GroupBy(change => change.Kind.Name).Select(kind => $"{kind.Count().Text()} {kind.Key}");
        return $"{Plain.Count(changes.Length, isRest ? "other change" : "change")}: {string.Join(", ", kinds)}";
    }

    /// <summary>Writes as many rows as there is room for, and returns how many are left.</summary>
    private static int AppendTable(StringBuilder text, Change[] changes)
    {
        text.Append(Heading);
        for (var i = 0; i < changes.Length; i++)
        {
            var row = Row(changes[i]);
            if (text.Length + row.Length > Longest)
                return changes.Length - i;
            text.Append(row);
        }

        return 0;
    }

    private static string Row(Change change)
    {
        var mark = change.Effect == ChangeEffect.Worse ? ":warning:" : "";
        var note = change.Note is { } known ? "<br>" + Code(known) : "";
        var subject = change.Subject.Length > 0 ? Code(change.Subject) : DiffReport.Repository;
        return $"| {mark} | {change.Kind.Name} | {subject} | {Code(change.Item)} | {Code(change.Old)} | {Code(change.New)}{note} |\n";
    }

    /// <summary>An HTML tag, since a back-tick of the text could end one of Markdown. Nothing in it is decoded twice.</summary>
    private static string Code(string? text) => string.IsNullOrEmpty(text) ? "" : $"<code>{Entities.Encode(text, "&#")}</code>";
}
