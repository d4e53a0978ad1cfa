using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary><c>dotnet ownership import</c>.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolConsole console)
    {
        var source = new Argument<string>("SOURCE") { Description = $"Where the file is from: {string.Join(", ", ImportSource.Names)}." };
        source.AcceptOnlyFromAmong([.. ImportSource.Names]);
        var file = new Argument<string>("FILE") { Description = "The file, such as catalog-info.yaml. It may have several documents." };
        var path = new Option<string>("--path")
        {
            Description = "A folder of the repository that learns from it; the current one when it is not given.",
            HelpName = "PATH",
            DefaultValueFactory = _ => ".",
        };
        var profiles = CommandOption.Text(
            "--new-profiles", "FOLDER",
            "A folder for the profiles of services that the repository does not know yet; without it they are only listed.");
        var dryRun = CommandOption.DryRun("Show what would be written as a diff, and write nothing.");
        var command = new ToolCommand(
            "import",
            "Takes facts from the file of another system into a repository that has ownership already: teams, contacts, owners, "
                + "descriptions, tiers, links, dependencies. Adds only what is not there, and lists what contradicts what is.",
            ("dotnet ownership import backstage catalog-info.yaml --dry-run",
                "What the repository could learn, and where the two disagree."),
            ("dotnet ownership import datadog entity.datadog.yaml", "Adds it to ownership.json and to the profiles of services."),
            ("dotnet ownership import cortex export/cortex.yaml --new-profiles services",
                "Writes services/ID/service.json for each service that is not known yet."))
        {
            source, file, path, profiles, dryRun,
        };
        command.SetAction(result => new ImportRun(console, result.GetValue(path)!, result.GetValue(dryRun))
        {
            Source = result.GetValue(source)!,
            File = result.GetValue(file)!,
            NewProfiles = result.GetValue(profiles),
        }.Execute());
        return command;
    }
}
