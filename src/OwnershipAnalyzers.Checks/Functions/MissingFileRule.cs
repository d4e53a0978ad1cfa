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
        let problem = Problem(path, service, model)
        where problem is not null
        select service.Finding(Rule, named.Target.Place, $"file/{Excerpt.Of(path)}", service.Id, named.What, Excerpt.Of(path), problem);

    private static IEnumerable<(string What, Located<string> Target)> Named(OwnedService service) =>
    [
        .. service.Details.Runbooks.Where(runbook => runbook is { IsPath: true, Target: not null }).Select(runbook => ("runbook", runbook.Target!)),
        .. service.Details.Links.Where(link => RelativeFile.IsMeantBy(link.Target.Value)).Select(link => ($"link '{Excerpt.Of(link.Kind)}'", link.Target)),
    ];

    private static string? Problem(string path, OwnedService service, RepositoryModel model)
    {
        if (string.IsNullOrWhiteSpace(path))
            return $"no file is named; write a path relative to {service.ProfileName}";
        if (path.Contains("://"))
            return "it is an address, which a runbook names by \"url\"";
        if (path.Contains('\\'))
            return "paths are written with '/', so that they mean the same on every machine";
        return model.EvaluationContext.Exists(service.PathFromRoot(path)) switch
        {
            null => "it leads out of the repository; name a file inside it, or an address",
            false => $"there is no {Excerpt.Of(service.PathFromRoot(path), 200)}; create it, or correct the path, which is relative to {service.ProfileName}",
            true => null,
        };
    }
}
