using System.CommandLine;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Score;

/// <summary><c>dotnet ownership score</c>.</summary>
internal static class ScoreCommand
{
    public static Command Create(ToolConsole console)
    {
        var catalog = CatalogOption.Create();
        var by = CommandOption.Choice("--by", "service", "What the rows are.", ScoreRequest.Groupings);
        var service = CommandOption.Text(
            "--service", "ID", "Explain one service: everything that is asked of it, and what is wrong with what it lacks.");
        var history = CommandOption.Number(
            "--history", "N", "The share at the last N commits that changed the catalog, too. Runs 'git'.");
        history.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, out var count) && count < 1)
                result.AddError("--history takes a number of 1 or more.");
        });
        var since = CommandOption.Text(
            "--since", "REF",
            "The share at this branch, tag or commit, and at each commit since then that changed the catalog. Runs 'git'.");
        var asOf = DayOption.Create();
        var failUnder = CommandOption.Number(
            "--fail-under", "PERCENT", "The exit code is 1 when less than this share of all requirements is met.");
        failUnder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, out var percent) && percent is < 0 or > 100)
                result.AddError("--fail-under takes a percentage from 0 to 100.");
        });
        var json = JsonOutput.Option();
        var command = new ToolCommand(
            "score",
            "How much of what is asked of each service is there: "
                + "the share of the requirements of its stage, its tier and the policy that it meets.",
            ("dotnet ownership score", "All services, worst first, with what each lacks."),
            ("dotnet ownership score --service checkout", "What is asked of one service, and what to do about what it lacks."),
            ("dotnet ownership score --by team --since v1.0", "Teams, and how the share has changed since a tag."),
            ("dotnet ownership score --catalog all.json --fail-under 80", "The threshold of a build, on a merged catalog."))
        {
            catalog, by, service, history, since, asOf, failUnder, json,
        };
        command.SetAction(result => new ScoreRun(console, new ScoreRequest
        {
            Catalog = result.GetValue(catalog),
            By = result.GetValue(by)!,
            Service = result.GetValue(service),
            History = result.GetValue(history),
            Since = result.GetValue(since),
            AsOf = result.GetValue(asOf) ?? DateTime.UtcNow.Date,
            FailUnder = result.GetValue(failUnder),
            IsJson = result.GetValue(json),
        }).Execute());
        return command;
    }
}
