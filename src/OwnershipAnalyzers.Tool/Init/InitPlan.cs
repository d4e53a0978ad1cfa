using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reaching;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Sarif;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Init.Planning;
using OwnershipAnalyzers.Tool.Init.Sources;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init;

/// <summary>What <c>init</c> is going to write, and what it leaves to people.</summary>
internal sealed record InitPlan
{
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
        var (registry, missing) = RegistryOf(survey, TeamsOf(sources));
        FileEdit?[] edits =
        [
            registry, package,
            CatalogProject.Find(survey.Root, survey.Files) is null && !File.Exists(survey.FullPath(CatalogPath)) ? NewFiles.CatalogProject(CatalogPath, version, excluded) : null,
            .. profiles.Select(NewFiles.Profile),
        ];
        return new InitPlan
        {
            Edits = [.. edits.OfType<FileEdit>().OrderBy(edit => edit.Path, StringComparer.Ordinal)],
            Questions =
            [
                .. decisions.Where(decision => decision.Question.Length > 0)
                    .Select(decision => $"{decision.Project.Path}: {decision.Question}.{(decision.Claim is null ? history.HintFor(decision.Project.Folder) : "")}"),
                .. unsaid, .. missing, .. packageRemark.Length > 0 ? [packageRemark] : Array.Empty<string>(),
                .. CutOff(survey, package), .. sources.SelectMany(source => source.Remarks),
            ],
            Proposals =
            [
                .. survey.Projects.Where(project => !project.IsTest).SelectMany(project =>
                    LogicalServices.Propose(survey, project, decisions.Find(decision => decision.Project == project)?.Claim?.Team, sources)).Distinct(),
            ],
        };
    }

    private const string CatalogPath = "catalog/Catalog.proj";

    private static IReadOnlyList<FoundTeam> TeamsOf(IReadOnlyList<IOwnerSource> sources) =>
    [
        .. sources.SelectMany(source => source.Teams).GroupBy(team => team.Id, StringComparer.Ordinal).OrderBy(team => team.Key, StringComparer.Ordinal)
            .Select(team => team.First() with { CodeOwners = [.. team.SelectMany(one => one.CodeOwners).Distinct(StringComparer.OrdinalIgnoreCase)] }),
    ];

    /// <summary>A registry that exists is its teams' own: what it lacks is shown.</summary>
    private static (FileEdit? Edit, IEnumerable<string> Missing) RegistryOf(Survey survey, IReadOnlyList<FoundTeam> teams)
    {
        var file = survey.FullPath(RepositoryRoot.RegistryName);
        if (!File.Exists(file))
            return (NewFiles.Registry(RepositoryRoot.RegistryName, teams), []);
        var known = (RegistryReader.Read(file, survey.Root).Value?.Teams ?? []).SelectMany(team => team.FormerIds.Append(team.Id)).ToHashSet(StringComparer.Ordinal);
        return (null, teams.Where(team => !known.Contains(team.Id)).Select(team => $"{RepositoryRoot.RegistryName} has no team '{team.Id}': add {NewFiles.Team(team)} to \"teams\", or name it in the \"formerIds\" of the team that it is."));
    }

    private static IEnumerable<string> CutOff(Survey survey, FileEdit? package)
    {
        var causes = new ReachCause(RepositoryPath.Normalise(survey.Root), carrier: package is null ? null : survey.FullPath(package.Path));
        return survey.Projects.Where(project => !causes.Reaches(project.Path)).GroupBy(project => string.Join(". ", causes.Of(project.Path)), StringComparer.Ordinal)
            .Select(same => $"The package does not reach {string.Join(", ", same.Select(project => project.Path))}: {same.Key}");
    }
}
