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
        foreach (var asked in Requirements.Of(service, model, RequirementKind.Link).Where(asked => !present.Contains(asked.Name)))
        {
            string[] hints = [Meaning(asked.Name, model.Registry.Policy), Misspelt(asked.Name, present, model.Registry.Policy)];
            string[] arguments = [service.Id, asked.Name, .. asked.Origin, .. hints, service.ProfileName];
            yield return service.Finding(Rule, null, $"link/{asked.Name}", arguments);
        }
    }

    /// <summary>What the organisation says of this kind of link; empty when nothing.</summary>
    private static string Meaning(string kind, Policy policy) =>
        policy.LinkKinds.TryGetValue(kind, out var description) ? description.Trim().TrimEnd('.') : "";

    /// <summary>A link of a kind that nobody knows, and that is nearly this one; empty when there is none.</summary>
    private static string Misspelt(string kind, List<string> present, Policy policy)
    {
        var unknown = present.Except(Requirement.KnownLinks).Except(policy.LinkKinds.Keys);
        return Nearest.To(kind, unknown, 1) is [var near] ? near : "";
    }
}
