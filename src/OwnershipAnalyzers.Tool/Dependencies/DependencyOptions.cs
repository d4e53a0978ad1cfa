using System.CommandLine;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Dependencies;

/// <summary>What both commands take.</summary>
internal static class DependencyOptions
{
    public static Command AddTo(ToolConsole console, Direction direction, ToolCommand command)
    {
        var service = new Argument<string>("SERVICE") { Description = "The id of a service, or of an external one." };
        service.CompletionSources.Add(CatalogCompletions.Services);
        var transitive = CommandOption.Flag("--transitive", "Go on to the end, and show a shortest way.");
        transitive.Aliases.Add("-t");
        var json = JsonOutput.Option();
        var catalog = CatalogOption.Create();
        command.Add(service);
        command.Add(transitive);
        command.Add(json);
        command.Add(catalog);
        command.SetAction(result =>
        {
            var input = CatalogInput.Open(result.GetValue(catalog));
            var answer = DependencyAnswer.To(input, result.GetValue(service)!, direction, result.GetValue(transitive));
            if (result.GetValue(json))
                JsonOutput.Write(console, answer.ForPrograms(), DependencyJson.Type);
            else
                DependencyTable.Write(console, answer);
            return ExitCode.Fine;
        });
        return command;
    }
}
