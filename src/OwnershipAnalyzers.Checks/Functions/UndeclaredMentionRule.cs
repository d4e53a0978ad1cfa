using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Checks.Functions;

/// <summary>What a service needs belongs where it is tracked, not into a sentence that nobody keeps up to date.</summary>
internal sealed class UndeclaredMentionRule : CatalogRule
{
    public override Rule Rule => FunctionRules.UndeclaredMention;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        var mentions = new Mentions(
        [
            .. model.Services.Select(service => (service.Id, service.Details.Name?.Value)),
            .. model.Registry.ExternalServices.Select(service => (service.Id, service.Name)),
        ]);
        return model.Services.SelectMany(service => Check(service, mentions));
    }

    private IEnumerable<Finding> Check(OwnedService service, Mentions mentions)
    {
        if (service.Details.Description is not { } description)
            yield break;
        var known = MayBeNamed(service);
        foreach (var named in mentions.In(description.Value, service.Id).Where(named => !known.Contains(named)))
            yield return service.Finding(Rule, description.Place, $"description/{named}", service.Id, named);
    }

    /// <summary>
    /// Dependencies are declared. A consumer may be named: saying for whom a service is there is what a description is for. So may the
    /// service to use instead.
    /// </summary>
    private static HashSet<string> MayBeNamed(OwnedService service)
    {
        var dependencies = service.Facts.DependsOn.Select(used => used.Service);
        return new HashSet<string>([.. dependencies, .. service.Facts.Consumers, service.Facts.Replacement ?? ""], StringComparer.Ordinal);
    }
}
