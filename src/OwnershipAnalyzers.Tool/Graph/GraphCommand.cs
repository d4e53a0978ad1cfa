using System.CommandLine;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Graph;

/// <summary><c>dotnet ownership graph</c>.</summary>
internal static class GraphCommand
{
    public static Command Create(ToolConsole console)
    {
        var format = CommandOption.Choice(
            "--format", "mermaid", "What draws it: Mermaid in Markdown, Graphviz, or a program of yours.", "mermaid", "dot", "json");
        var by = CommandOption.Choice("--by", "service", "What the boxes are.", "service", "team");
        var focus = CommandOption.Text("--focus", "ID", "A service, or with --by team a team: only what is near it.");
        var depth = CommandOption.Number("--depth", "N", "How many steps from the focus, in both directions; 1 when it is not given.");
        depth.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 1)
                result.AddError("--depth begins at 1: the direct neighbours.");
        });
        var output = OutputFile.Option("Write the graph to a file.");
        var catalog = CatalogOption.Create();
        var command = new ToolCommand(
            "graph",
            "Draws which service uses which, or whose services use whose. "
                + "Critical uses are bold, uses of what is deprecated or retired are red and dashed.",
            ("dotnet ownership graph --output graph.mmd", "All services as a Mermaid chart, in frames of their teams."),
            ("dotnet ownership graph --focus pricing --depth 2", "What is near one service."),
            ("dotnet ownership graph --by team --format dot", "The teams, for Graphviz."))
        {
            format, by, focus, depth, output, catalog,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(depth) is not null && result.GetValue(focus) is null)
                result.AddError("--depth says how far to go from --focus, which is not given.");
        });
        command.SetAction(result => new GraphRun(console, CatalogInput.Open(result.GetValue(catalog)))
        {
            Format = result.GetValue(format)!,
            IsByTeam = result.GetValue(by) == "team",
            Focus = result.GetValue(focus) is { } id ? new GraphFocus(id, result.GetValue(depth) ?? 1) : null,
            Output = result.GetValue(output),
        }.Execute());
        return command;
    }
}
