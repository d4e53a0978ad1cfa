using OwnershipAnalyzers.Sarif;
using OwnershipAnalyzers.Tool.Builds;
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
        var candidates = survey.Projects.Where(project => !project.IsTest).ToList();
        var undeclared = candidates.Where(project => project.DeclaredIn is null);
        var decisions = undeclared.Select(project => Decision.Of(project, sources)).ToList();
        var (profiles, unsaid) = ProfilePlan.Of(decisions, survey);
        var (package, packageRemark) = PackageEdit.Of(survey.Root, version);
        var (registry, missing) = RegistryPlan.Of(survey, sources);
        var (imports, cutOff, reaches) = PackageCoveragePlan.Of(survey, package);
        var catalog = CatalogProject.Find(survey.Root, survey.Files);
        var isCatalogNew = catalog is null && !File.Exists(survey.FullPath(CatalogPath));
        var (scopes, unscoped) = new ScopePlan(survey, excluded, reaches).For(package, catalog);
        FileEdit?[] edits =
        [
            registry, package, isCatalogNew ? NewFiles.CatalogProject(CatalogPath, version, excluded) : null,
            .. imports, .. scopes, .. profiles.Select(NewFiles.Profile),
        ];
        string[] remarks = packageRemark.Length > 0 ? [packageRemark] : [];
        var proposals = candidates.SelectMany(project =>
            LogicalServices.Propose(survey, project, decisions.Find(decision => decision.Project == project)?.Claim?.Team, sources));
        return new InitPlan
        {
            Edits = [.. edits.OfType<FileEdit>().OrderBy(edit => edit.Path, StringComparer.Ordinal)],
            Questions =
            [
                .. OwnerQuestions(decisions, survey), .. CatchAllQuestions(decisions),
                .. unsaid, .. missing, .. remarks, .. cutOff, .. unscoped, .. sources.SelectMany(source => source.Remarks),
            ],
            Proposals = [.. proposals.Distinct()],
        };
    }

    private static IEnumerable<string> OwnerQuestions(List<Decision> decisions, Survey survey)
    {
        var history = survey.HasGit && decisions.Exists(decision => decision.Claim is null) ? History.Read(survey.Root) : new History();
        foreach (var decision in decisions.Where(decision => decision.Question.Length > 0))
        {
            var hint = decision.Claim is null ? history.HintFor(decision.Project.Folder) : "";
            yield return $"{decision.Project.Path}: {decision.Question}.{hint}";
        }
    }

    /// <summary>Whoever reviews what nobody else does is not the owner of all that, although a source seems to say so.</summary>
    private static IEnumerable<string> CatchAllQuestions(List<Decision> decisions)
    {
        var claims = decisions.Where(decision => decision.Claim?.CatchAll is not null)
            .GroupBy(decision => (decision.Claim!.Place.Text, decision.Claim.CatchAll, decision.Claim.Team));
        foreach (var claim in claims)
        {
            var (place, line, team) = claim.Key;
            var projects = $"{Plain.Count(claim.Count(), "project")} of {decisions.Count}";
            yield return $"{place}: the line '{line}' is all that gives {projects} to '{team}': "
                + $"{Names.Few(claim.Select(decision => decision.Project.Path))}. "
                + "Who reviews what is nobody else's seldom owns it; ask before you confirm it, or correct \"team\" in the service.json.";
        }
    }
}
