using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class MissingLinkRule : ServiceRule
{
    public override Rule Rule => FunctionRules.MissingLink;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        var present = service.Details.Links.Where(link => !string.IsNullOrWhiteSpace(link.Target.Value)).Select(link => link.Kind).ToList();
        foreach (var (kind, origin) in Requirements.Of(service, model, RequirementKind.Link).Where(asked => !present.Contains(asked.Name)))
        {
            var meaning = model.Registry.Policy.LinkKinds.TryGetValue(kind, out var description) ? $" {description.Trim().TrimEnd('.')}." : "";
            var misspelt = Nearest.To(kind, present.Except(Requirement.KnownLinks).Except(model.Registry.Policy.LinkKinds.Keys), 1) is [var near] ? $" There is a link '{near}': is it meant?" : "";
            yield return service.Finding(Rule, null, $"link/{kind}", service.Id, kind, origin, meaning + misspelt, service.ProfileName);
        }
    }
}
