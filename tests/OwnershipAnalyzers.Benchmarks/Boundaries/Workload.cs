using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>A project together with what both analyzers need to have work to do.</summary>
/// <param name="Project">The project.</param>
/// <param name="Services">The services in it; none when it is one service as a whole.</param>
/// <param name="Banned">The banned namespaces.</param>
internal sealed record Workload(SourceProject Project, IReadOnlyList<LogicalService> Services, IReadOnlyList<string> Banned)
{
    private const string Team = "shop";

    public AnalyzerOptions Options { get; } = new(
    [
        new Text(Path.Combine(Project.Folder, "obj", Project.Name + SliceFormat.FileExtension), SliceFormat.Write(SliceOf(Project))),
        new Text(Path.Combine(Project.Folder, "BannedSymbols.txt"), string.Concat(Banned.Select(name => $"N:{name}\n"))),
    ]);

    /// <summary>The same project as so many services, of which nobody wants to know more than who crosses a boundary.</summary>
    public Workload Split(IReadOnlyList<LogicalService> services) => this with
    {
        Services = services,
        Project = Project.With(Path.Combine(Project.Folder, "Ownership.cs"), "using Ownership;\n" + string.Concat(services.Select(Declare))) with
        {
            Options = Project.Options.WithSpecificDiagnosticOptions(Project.Options.SpecificDiagnosticOptions.SetItems(Silence)),
        },
    };

    private static IEnumerable<KeyValuePair<string, ReportDiagnostic>> Silence =>
        UseRule.All.Where(rule => rule.Rule != DependencyRules.CrossesBoundary).Select(rule => KeyValuePair.Create(rule.Rule.Id, ReportDiagnostic.Suppress));

    private static string Declare(LogicalService service) => $"""
        [assembly: ServiceBoundary("{service.Id}", Namespace = "{service.Namespace}")]
        [assembly: ServiceApi(Service = "{service.Id}", Namespace = "{service.Api}", Version = "1")]
        [assembly: OwningTeam("{Team}", Service = "{service.Id}")]

        """;

    /// <summary>A project that declares everything, so that there is nothing to report.</summary>
    private static Slice SliceOf(SourceProject project)
    {
        var file = new FilePlace(project.Name + ".csproj");
        return new Slice
        {
            Root = "..",
            Project = file.Path,
            Registry = "ownership.json",
            RegistryIsReadable = true,
            Teams = [new SliceTeam(Team, [])],
            Tiers = ["tier-1"],
            Declarations =
            [
                new Declaration(FactKind.Team, Team, file),
                new Declaration(FactKind.Service, "whole-shop", file),
                new Declaration(FactKind.Stage, "Runtime", file),
                new Declaration(FactKind.Tier, "tier-1", file),
            ],
        };
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
