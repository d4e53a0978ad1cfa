using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Functions;

/// <summary>Who is called at night finds the runbook, or finds that it was moved last year.</summary>
internal sealed class MissingFileRule : ServiceRule
{
    public override Rule Rule => FunctionRules.MissingFile;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) =>
        from named in Named(service)
        let path = named.Target.Value.Split('#', '?')[0]
        let problem = ProblemOf(path, service, model)
        where problem is not null
        let what = new[] { service.Id, named.Kind, Excerpt.Of(path) }
        select service.Finding(problem.Message, named.Target.Place, $"file/{Excerpt.Of(path)}", [.. what, .. problem.Arguments]);

    private static IEnumerable<(string Kind, Located<string> Target)> Named(OwnedService service)
    {
        var runbooks = service.Details.Runbooks.Where(runbook => runbook is { IsPath: true, Target: not null });
        var links = service.Details.Links.Where(link => RelativeFile.IsMeantBy(link.Target.Value));
        return
        [
            .. runbooks.Select(runbook => ("runbook", runbook.Target!)),
            .. links.Select(link => ($"link '{Excerpt.Of(link.Kind)}'", link.Target)),
        ];
    }

    private static Problem? ProblemOf(string path, OwnedService service, RepositoryModel model)
    {
        if (string.IsNullOrWhiteSpace(path))
            return new Problem(FunctionRules.NoFileNamed, service.ProfileName);
        if (path.Contains("://"))
            return new Problem(FunctionRules.FileIsAnAddress);
        if (path.Contains('\\'))
            return new Problem(FunctionRules.PathHasBackslashes);
        var file = service.PathFromRoot(path);
        return model.EvaluationContext.Exists(file) switch
        {
            null => new Problem(FunctionRules.FileOutsideRepository),
            false => new Problem(FunctionRules.NoSuchFile, Excerpt.Of(file, 200), service.ProfileName),
            true => null,
        };
    }
}
