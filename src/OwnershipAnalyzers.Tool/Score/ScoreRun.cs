using System.Globalization;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Scores;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Score;

/// <summary>One run of <c>score</c>.</summary>
internal sealed class ScoreRun(ToolConsole console, ScoreRequest request)
{
    /// <exception cref="ToolException">The catalog cannot be read, has no such service, or has no history.</exception>
    public int Execute()
    {
        var input = CatalogInput.Open(request.Catalog);
        var card = Scorecard.Of(input.Catalog, request.AsOf);
        var wantsHistory = request.Since is not null || request.History is not null;
        var history = wantsHistory ? new ScoreHistory(console, input).Of(request.Since, request.History) : null;
        if (request.IsJson)
            JsonScores.Write(console, card, history);
        else
            WriteText(card, history);
        return request.FailUnder is { } least && card.Share.Ratio * 100 < least ? Fail(card.Share, least) : ExitCode.Fine;
    }

    private void WriteText(Scorecard card, IReadOnlyList<ScoreRevision>? history)
    {
        if (request.Service is { } id)
            Explain(card, id);
        else
            WriteTable(card);
        if (history is not null)
            WriteHistory(history, card);
        if (request.Service is null)
            WriteSummary(card);
    }

    private int Fail(Share share, int least)
    {
        console.Error.WriteLine(
            $"error: {share.Percent.Text()} % of the requirements are met, and --fail-under asks for {least.Text()} %.");
        return ExitCode.Findings;
    }

    private void WriteTable(Scorecard card)
    {
        var table = request.By == "service" ? ServiceTable(card) : GroupTable(card);
        table.WriteTo(console);
        if (card.Services.Count > 0)
            console.Out.WriteLine();
    }

    private static ConsoleTable ServiceTable(Scorecard card)
    {
        var table = new ConsoleTable("service", "team", "tier", "stage", "met", "share", "missing");
        foreach (var score in card.Services)
        {
            var service = score.Service;
            var missing = Enumeration.Some([.. score.Missing.Select(expectation => expectation.Name)], 3);
            table.Add([service.Id, service.Team, service.Tier, service.Stage, .. Cells(score.Share), missing]);
        }

        return table;
    }

    private ConsoleTable GroupTable(Scorecard card)
    {
        var table = new ConsoleTable(request.By, request.By == "rule" ? "title" : "services", "met", "share");
        foreach (var group in ScoreGroup.Of(card, request.By))
            table.Add([group.Name, group.Note, .. Cells(group.Share)]);
        return table;
    }

    private void WriteHistory(IReadOnlyList<ScoreRevision> history, Scorecard now)
    {
        var table = new ConsoleTable("revision", "day", "services", "met", "share", "change", "with an owner");
        int? before = null;
        foreach (var revision in history.Append(ScoreRevision.Of("now", now)))
        {
            var percent = revision.Share.Percent;
            var change = (percent - before)?.ToString("+0;-0;0", CultureInfo.InvariantCulture);
            string?[] share = [.. Cells(revision.Share), change];
            table.Add([revision.Revision, Day.Text(revision.Day), revision.Services.Text(), .. share, Owned(revision.Coverage)]);
            before = percent;
        }

        table.WriteTo(console);
        console.Out.WriteLine();
    }

    private void WriteSummary(Scorecard card)
    {
        var requirements = $"{card.Share.Met.Text()} of {Plain.Count(card.Share.Asked, "requirement")}";
        var services = Plain.Count(card.Services.Count, "service");
        var owned = Owned(card.Catalog.Coverage);
        console.Out.WriteLine($"{requirements} of {services} met ({card.Share.Percent.Text()} %). {owned} assemblies have an owner.");
        foreach (var score in card.Services.Where(score => score.MissingForRuntime is not null && request.By == "service"))
        {
            var missing = string.Join(", ", score.MissingForRuntime!.Select(expectation => expectation.Name));
            console.Say($"To run, '{score.Service.Id}' needs: {(missing.Length > 0 ? missing : "nothing more")}.");
        }

        if (card.BuiltElsewhere > 0)
            console.Out.WriteLine($"Not scored: {Plain.Count(card.BuiltElsewhere, "service")} that others build.");
    }

    private void Explain(Scorecard card, string id)
    {
        var score = card.Services.FirstOrDefault(known => known.Service.Id == id) ?? throw NotThere(card, id);
        var service = score.Service;
        var facts = $"{service.Stage ?? "no stage"}, {service.Tier ?? "no tier"}, {service.Team ?? "no team"}";
        var share = $"{score.Share.Met.Text()} of {score.Share.Asked.Text()} met ({score.Share.Percent.Text()} %)";
        console.Say($"{id} ({facts}): {share}");
        foreach (var expectation in score.Expectations)
            console.Say(Line(expectation));
        if (score.MissingForRuntime is not { } missing)
            return;
        console.Out.WriteLine(missing.Count == 0 ? "To run it needs nothing more." : "To run it needs:");
        foreach (var expectation in missing)
            console.Say(Line(expectation));
    }

    private static ToolException NotThere(Scorecard card, string id)
    {
        var question = Nearest.Question(id, card.Services.Select(known => known.Service.Id));
        return new ToolException($"The catalog has no service '{id}' that is built here.{question} 'dotnet ownership score' lists all.");
    }

    private static string Line(Expectation expectation)
    {
        var lack = expectation.Lack is null ? "" : ": " + expectation.Lack;
        return $"  {(expectation.IsMet ? "yes" : "no "),-3}  {expectation.Rule.Id}  {expectation.Name}{lack}";
    }

    private static string[] Cells(Share share) => [$"{share.Met.Text()} of {share.Asked.Text()}", $"{share.Percent.Text()} %"];

    private static string Owned(Coverage coverage) => $"{coverage.Owned.Text()} of {coverage.Assemblies.Text()}";
}
