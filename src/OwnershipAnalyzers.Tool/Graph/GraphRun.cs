using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>One run of <c>graph</c>.</summary>
internal sealed class GraphRun(ToolConsole console, CatalogInput input)
{
    public required string Format { get; init; }

    public bool IsByTeam { get; init; }

    public GraphFocus? Focus { get; init; }

    /// <summary>The file for it; null for the console.</summary>
    public string? Output { get; init; }

    /// <exception cref="ToolException">The focus is not there.</exception>
    public int Execute()
    {
        var directory = new ServiceDirectory(input.Catalog);
        var services = new DependencyGraph(directory);
        IOwnershipGraph graph = IsByTeam
            ? new TeamGraph(services, directory, Focus, input.Name)
            : new ServiceGraph(services, Focus, input.Name);
        OutputFile.Write(console, Output, Text(graph), graph.Size);
        return ExitCode.Fine;
    }

    private string Text(IOwnershipGraph graph)
    {
        if (Format == "json")
            return graph.Json();
        if (Format == "dot")
            return DotWriter.Write(graph.Draw());
        var (text, limit) = MermaidWriter.Write(graph.Draw());
        if (limit is not null)
            console.Error.WriteLine($"warning: {limit}");
        return text;
    }
}
