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

    private static IEnumerable<Finding> Check(Exemption exemption, RepositoryModel model)
    {
        var rule = RuleBook.All.First(known => known.Id == exemption.Rule!.Value);
        if (!SuppressionPolicy.IsPossible(rule))
            yield return Found(AdoptionRules.ExemptionIsImpossible, exemption, exemption.Place, "rule");
        else if (exemption is { Service: null, Team: null })
            yield return Found(AdoptionRules.ExemptionIsForNobody, exemption, exemption.Place, "subject");
        if (exemption.Service is { } service && IsUnknown(service.Value, model))
        {
            var ids = model.Services.Select(known => known.Id).Concat(model.Registry.ExternalServices.Select(known => known.Id));
            string[] arguments = [Excerpt.Of(service.Value), Nearest.Question(service.Value, ids)];
            yield return Found(AdoptionRules.ExemptionOfUnknownService, exemption, service.Place, "service", arguments);
        }

        string[] missing = [.. Missing(exemption)];
        if (missing.Length > 0)
        {
            var questions = Enumeration.Of(missing.Select(Question));
            string[] arguments = [ExemptionText.Subject(exemption), questions, Enumeration.Of(missing.Select(key => $"\"{key}\""))];
            yield return Found(AdoptionRules.ExemptionDoesNotSay, exemption, exemption.Place, string.Join("+", missing), arguments);
        }
    }

    private static IEnumerable<string> Missing(Exemption exemption)
    {
        if (string.IsNullOrWhiteSpace(exemption.Reason?.Value))
            yield return "reason";
        if (string.IsNullOrWhiteSpace(exemption.ApprovedBy?.Value))
            yield return "approvedBy";
        if (exemption.Expires is null)
            yield return "expires";
    }

    private static bool IsUnknown(string service, RepositoryModel model) =>
        model.EvaluationContext.IsWholeRepository && model.FindService(service) is null && model.FindExternal(service) is null;

    private static Finding Found(MessageTemplate message, Exemption exemption, FilePlace place, string part, params string[] arguments) =>
        new(message, place, [exemption.Rule!.Value, .. arguments]) { Subject = $"{ExemptionText.Id(exemption)}/{part}" };

    private static string Question(string key) => key switch
    {
        "reason" => "why",
        "approvedBy" => "who allowed it",
        _ => "until when",
    };
}
