using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Scores;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Score;

/// <summary>One run of <c>score</c>.</summary>
internal sealed class ScoreRun(ToolConsole console, ScoreRequest request)
{
    /// <exception cref="ToolException">The catalog cannot be read, has no such service, or has no history.</exception>
    public int Execute()
    {
        var input = CatalogInput.Open(request.Catalog);
        var card = Scorecard.Of(input.Catalog, request.AsOf);
        var history = request.Since is null && request.History is null ? null : new ScoreHistory(console, input).Of(request.Since, request.History);
        if (request.IsJson)
            JsonScores.Write(console, card, history);
        else if (request.Service is { } id)
            Explain(card, id);
        else
            WriteTable(card);
        if (!request.IsJson && history is not null)
            WriteHistory(history, card);
        if (!request.IsJson && request.Service is null)
            WriteSummary(card);
        return request.FailUnder is { } least && card.Share.Ratio * 100 < least ? Fail(card.Share, least) : ExitCode.Fine;
    }

    private int Fail(Share share, int least)
    {
        console.Error.WriteLine($"error: {share.Percent.Text()} % of the requirements are met, and --fail-under asks for {least.Text()} %.");
        return ExitCode.Findings;
    }

    private void WriteTable(Scorecard card)
    {
        var table = request.By == "service"
            ? new ConsoleTable("service", "team", "tier", "stage", "met", "share", "missing")
            : new ConsoleTable(request.By, request.By == "rule" ? "title" : "services", "met", "share");
        if (request.By == "service")
        {
            foreach (var score in card.Services)
                table.Add([score.Service.Id, score.Service.Team, score.Service.Tier, score.Service.Stage, .. Cells(score.Share), Enumeration.Some([.. score.Missing.Select(one => one.Name)], 3)]);
        }
        else
        {
            foreach (var group in ScoreGroup.Of(card, request.By))
                table.Add([group.Name, group.Note, .. Cells(group.Share)]);
        }

        table.WriteTo(console);
        if (card.Services.Count > 0)
            console.Out.WriteLine();
    }

    private void WriteHistory(IReadOnlyList<ScoreRevision> history, Scorecard now)
    {
        var table = new ConsoleTable("revision", "day", "services", "met", "share", "change", "with an owner");
        int? before = null;
        foreach (var one in history.Append(ScoreRevision.Of("now", now)))
        {
            var change = before is { } earlier ? one.Share.Percent - earlier : (int?)null;
            table.Add([one.Revision, Day.Text(one.Day), one.Services.Text(), .. Cells(one.Share), change is { } points ? points.ToString("+0;-0;0", System.Globalization.CultureInfo.InvariantCulture) : null, Owned(one.Coverage)]);
            before = one.Share.Percent;
        }

        table.WriteTo(console);
        console.Out.WriteLine();
    }

    private void WriteSummary(Scorecard card)
    {
        console.Out.WriteLine($"{card.Share.Met.Text()} of {Plain.Count(card.Share.Asked, "requirement")} of {Plain.Count(card.Services.Count, "service")} met ({card.Share.Percent.Text()} %). {Owned(card.Catalog.Coverage)} assemblies have an owner.");
        foreach (var score in card.Services.Where(score => score.MissingForRuntime is not null && request.By == "service"))
            console.Out.WriteLine(Plain.Line($"To run, '{score.Service.Id}' needs: {(score.MissingForRuntime is { Count: > 0 } missing ? string.Join(", ", missing.Select(one => one.Name)) : "nothing more")}."));
        if (card.BuiltElsewhere > 0)
            console.Out.WriteLine($"Not scored: {Plain.Count(card.BuiltElsewhere, "service")} that others build.");
    }

    private void Explain(Scorecard card, string id)
    {
        var score = card.Services.FirstOrDefault(one => one.Service.Id == id)
            ?? throw new ToolException($"The catalog has no service '{id}' that is built here.{Nearest.Question(id, card.Services.Select(one => one.Service.Id))} 'dotnet ownership score' lists all.");
        console.Out.WriteLine(Plain.Line($"{id} ({score.Service.Stage ?? "no stage"}, {score.Service.Tier ?? "no tier"}, {score.Service.Team ?? "no team"}): {score.Share.Met.Text()} of {score.Share.Asked.Text()} met ({score.Share.Percent.Text()} %)"));
        foreach (var one in score.Expectations)
            console.Out.WriteLine(Plain.Line(Line(one)));
        if (score.MissingForRuntime is not { } missing)
            return;
        console.Out.WriteLine(missing.Count == 0 ? "To run it needs nothing more." : "To run it needs:");
        foreach (var one in missing)
            console.Out.WriteLine(Plain.Line(Line(one)));
    }

    private static string Line(Expectation one) => $"  {(one.IsMet ? "yes" : "no "),-3}  {one.Rule.Id}  {one.Name}{(one.Lack is { } lack ? ": " + lack : "")}";

    private static string[] Cells(Share share) => [$"{share.Met.Text()} of {share.Asked.Text()}", $"{share.Percent.Text()} %"];

    private static string Owned(Coverage coverage) => $"{coverage.Owned.Text()} of {coverage.Assemblies.Text()}";
}
