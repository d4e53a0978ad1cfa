using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>Who reports a rule; this decides where the reader sees it and how it can be configured.</summary>
/// <param name="Short">In a table of many rules.</param>
/// <param name="Long">On the page of one rule.</param>
internal sealed record Host(string Short, string Long)
{
    public static readonly Host Compiler = new("compiler", "compiler (editor and build); catalog build for F# and VB projects");
    public static readonly Host SourceReader = new("compiler", "compiler (editor and build)");
    public static readonly Host Both = new("compiler, catalog", "compiler (editor and build), at each use of internals; MSBuild: the catalog build, where they are opened");
    public static readonly Host Acceptance = new("compiler, catalog", "compiler (editor and build), for single uses in C# files; MSBuild: the catalog build, for everything else");
    public static readonly Host Reader = new("build", "MSBuild: the build (once per build process) and the catalog build");
    public static readonly Host Project = new("build", "MSBuild: the build of the project");
    public static readonly Host Catalog = new("catalog", "MSBuild: the catalog build");

    public static readonly Host Anyone = new("compiler, build", "whatever has failed: compiler (editor and build), or MSBuild: the build of the project, the catalog build");

    private static readonly Rule[] OfProject = [ConfigurationRules.PropertiesNotCarried, ConfigurationRules.UnknownPropertyValue, ConfigurationRules.UnwritableFile];

    // Only source code shows which namespace or folder it lies in.
    private static readonly Rule[] OfSource = [DefinitionRules.OutsideBoundaries, DependencyRules.CrossesBoundary];

    private static readonly Rule[] OfCatalog = [ConfigurationRules.UnreachedProject, ConfigurationRules.UnreadableEarlierCatalog];

    public static Host Of(Rule rule) => rule switch
    {
        _ when OfSource.Contains(rule) => SourceReader,
        _ when rule == DependencyRules.OpensInternals => Both,
        _ when rule == ConfigurationRules.InternalError => Anyone,
        _ when rule == AdoptionRules.StaleEntry => Acceptance,
        _ when CompilerRules.All.Contains(rule) => Compiler,
        _ when OfProject.Contains(rule) => Project,
        _ when OfCatalog.Contains(rule) || CatalogRule.All.Any(check => check.Rule == rule) => Catalog,
        _ => Reader,
    };

    /// <summary>Whether the compiler knows the rule, so that its settings apply.</summary>
    public bool IsCompiler => this == Compiler || this == SourceReader || this == Both || this == Acceptance || this == Anyone;
}
