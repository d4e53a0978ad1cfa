using System.CommandLine;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary><c>dotnet ownership who</c>.</summary>
internal static class WhoCommand
{
    public static Command Create(ToolConsole console)
    {
        var what = new Argument<string[]>("WHAT")
        {
            Description = "An assembly, DLL, type, namespace, source file or folder, service, team, or a stack trace: a file with one, '-' for standard input, or its text in quotes.",
            Arity = ArgumentArity.OneOrMore,
        };
        // Or a misspelled option would be looked up.
        what.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..] && !token.Value.Contains('\n', StringComparison.Ordinal)) is { } option)
                result.AddError($"There is no option '{option.Value}'.");
        });
        what.CompletionSources.Add(CatalogCompletions.ServicesAndTeams);
        var kind = new Option<string?>("--as") { Description = "What it is, if that is not found out by itself.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. WhoKind.All]);
        var catalog = CatalogOption.Create();
        var json = JsonOutput.Option();
        var command = new ToolCommand("who", "Says who answers for something: the service, its team, who is on call and who is called next, runbook, chat and dashboard.",
            ("dotnet ownership who Acme.Shop.Orders.Checkout", "The owner of a type."),
            ("dotnet ownership who trace.txt", "The owner of the code that threw, then those of its callers; '-' reads a trace from standard input."),
            ("dotnet ownership who bin/Release/net10.0/Acme.Billing.dll", "What an assembly says of itself, wherever it is."),
            ("dotnet ownership who src/Billing --json", "The owners of a folder, for scripts."))
        {
            what, kind, catalog, json,
        };
        command.SetAction(result => new WhoRun(console, result.GetValue(catalog)).Execute(result.GetValue(what)!, result.GetValue(kind), result.GetValue(json)));
        return command;
    }
}
