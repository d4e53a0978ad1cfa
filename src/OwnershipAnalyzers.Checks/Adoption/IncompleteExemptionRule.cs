using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>An exemption that nobody can judge, or that exempts nothing.</summary>
internal sealed class IncompleteExemptionRule : CatalogRule
{
    public override Rule Rule => AdoptionRules.IncompleteExemption;

    public override IEnumerable<Finding> Check(RepositoryModel model) =>
        model.Registry.Exemptions.Where(exemption => exemption.Rule is not null).SelectMany(exemption => Check(exemption, model));

    private IEnumerable<Finding> Check(Exemption exemption, RepositoryModel model)
    {
        var rule = RuleBook.All.First(known => known.Id == exemption.Rule!.Value);
        if (!SuppressionPolicy.IsPossible(rule))
            yield return Found(exemption, exemption.Place, "rule", "exempts nothing, because other rules rest on this one", "Mend what it reports, and remove the exemption");
        else if (exemption is { Service: null, Team: null })
            yield return Found(exemption, exemption.Place, "subject", "exempts nothing, because it is for no service and for no team", "Add \"service\" or \"team\"");
        if (exemption.Service is { } service && IsUnknown(service.Value, model))
        {
            var known = model.Services.Select(one => one.Id).Concat(model.Registry.ExternalServices.Select(one => one.Id));
            yield return Found(exemption, service.Place, "service", $"is for service '{Excerpt.Of(service.Value)}', which nobody declares", (Nearest.Question(service.Value, known) + " Correct the id, or remove the exemption").TrimStart());
        }

        string[] missing =
        [
            .. string.IsNullOrWhiteSpace(exemption.Reason?.Value) ? ["reason"] : Array.Empty<string>(),
            .. string.IsNullOrWhiteSpace(exemption.ApprovedBy?.Value) ? ["approvedBy"] : Array.Empty<string>(),
            .. exemption.Expires is null ? ["expires"] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
        {
            yield return Found(exemption, exemption.Place, string.Join("+", missing), $"for {ExemptionText.Subject(exemption)} does not say {Enumeration.Of(missing.Select(Question))}",
                $"Add {Enumeration.Of(missing.Select(key => $"\"{key}\""))}: what stays wrong without them stays wrong for ever");
        }
    }

    private static bool IsUnknown(string service, RepositoryModel model) =>
        model.EvaluationContext.IsWholeRepository && model.FindService(service) is null && model.FindExternal(service) is null;

    private Finding Found(Exemption exemption, FilePlace place, string part, string problem, string remedy) =>
        new(Rule, place, exemption.Rule!.Value, problem, remedy) { Subject = $"{ExemptionText.Id(exemption)}/{part}" };

    private static string Question(string key) => key switch { "reason" => "why", "approvedBy" => "who allowed it", _ => "until when" };
}
