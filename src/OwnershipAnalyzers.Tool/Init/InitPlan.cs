using OwnershipAnalyzers.Sarif;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Console;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Init.Planning;
using OwnershipAnalyzers.Tool.Init.Sources;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init;

/// <summary>What <c>init</c> is going to write, and what it leaves to people.</summary>
internal sealed record InitPlan
{
    private const string CatalogPath = "catalog/Catalog.proj";

    /// <summary>The files to write, sorted.</summary>
    public required IReadOnlyList<FileEdit> Edits { get; init; }

    /// <summary>What somebody has to decide or do, a sentence each.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>Profiles of parts of projects that seem to be of other teams, each with its path.</summary>
    public required IReadOnlyList<string> Proposals { get; init; }

    /// <summary>Plans without writing anything.</summary>
    /// <param name="survey">What there is.</param>
    /// <param name="sources">Who says what.</param>
    /// <param name="excluded">The globs of projects that need no owner.</param>
    public static InitPlan Of(Survey survey, IReadOnlyList<IOwnerSource> sources, IReadOnlyList<string> excluded)
    {
        var version = SarifReport.OwnVersion();
        var decisions = survey.Projects.Where(project => !project.IsTest && project.DeclaredIn is null).Select(project => Decision.Of(project, sources)).ToList();
        var (profiles, unsaid) = ProfilePlan.Of(decisions, survey);
        var (package, packageRemark) = PackageEdit.Of(survey.Root, version);
        var history = survey.HasGit && decisions.Exists(decision => decision.Claim is null) ? History.Read(survey.Root) : new History();
        var (registry, missing) = RegistryPlan.Of(survey, sources);
        var (imports, cutOff, reaches) = PackageCoveragePlan.Of(survey, package);
        var catalog = CatalogProject.Find(survey.Root, survey.Files);
        var (scopes, unscoped) = new ScopePlan(survey, excluded, reaches).For(package, catalog);
        FileEdit?[] edits =
        [
            registry, package,
            catalog is null && !File.Exists(survey.FullPath(CatalogPath)) ? NewFiles.CatalogProject(CatalogPath, version, excluded) : null,
            .. imports, .. scopes, .. profiles.Select(NewFiles.Profile),
        ];
        return new InitPlan
        {
            Edits = [.. edits.OfType<FileEdit>().OrderBy(edit => edit.Path, StringComparer.Ordinal)],
            Questions =
            [
                .. decisions.Where(decision => decision.Question.Length > 0)
                    .Select(decision => $"{decision.Project.Path}: {decision.Question}.{(decision.Claim is null ? history.HintFor(decision.Project.Folder) : "")}"),
                .. CatchAllQuestions(decisions), .. unsaid, .. missing, .. packageRemark.Length > 0 ? [packageRemark] : Array.Empty<string>(),
                .. cutOff, .. unscoped, .. sources.SelectMany(source => source.Remarks),
            ],
            Proposals =
            [
                .. survey.Projects.Where(project => !project.IsTest).SelectMany(project =>
                    LogicalServices.Propose(survey, project, decisions.Find(decision => decision.Project == project)?.Claim?.Team, sources)).Distinct(),
            ],
        };
    }

    /// <summary>Whoever reviews what nobody else does is not the owner of all that, although a source seems to say so.</summary>
    private static IEnumerable<string> CatchAllQuestions(List<Decision> decisions) => decisions
        .Where(decision => decision.Claim?.CatchAll is not null).GroupBy(decision => (decision.Claim!.Place.Text, decision.Claim.CatchAll, decision.Claim.Team))
        .Select(same => $"{same.Key.Text}: the line '{same.Key.CatchAll}' is all that gives {Plain.Count(same.Count(), "project")} of {decisions.Count} to '{same.Key.Team}': {Names.Few(same.Select(decision => decision.Project.Path))}. "
            + "Who reviews what is nobody else's seldom owns it; ask before you confirm it, or correct \"team\" in the service.json.");
}
