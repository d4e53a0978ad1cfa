using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>What is allowed to stay wrong until a day. Mistakes in the registry itself never are.</summary>
internal sealed class Exemptions
{
    private readonly SubjectOwners _owners;
    private readonly ILookup<string, Exemption> _byRule;

    public Exemptions(RepositoryModel model)
    {
        _owners = new SubjectOwners(model);
        _byRule = model.Registry.ExemptionsOn(model.EvaluationContext.AsOf).Where(exemption => exemption.Rule is not null)
            .ToLookup(exemption => exemption.Rule!.Value, StringComparer.Ordinal);
    }

    /// <summary>The exemption under which a finding falls, or null.</summary>
    public Exemption? Find(Finding finding) =>
        SuppressionPolicy.IsPossible(finding.Rule)
            ? _byRule[finding.Rule.Id].FirstOrDefault(exemption => Covers(exemption, finding))
            : null;

    /// <summary>Why it may stay, in one sentence.</summary>
    public static string Justification(Exemption exemption)
    {
        var reason = exemption.Reason?.Value ?? "No reason stated";
        var approver = exemption.ApprovedBy?.Value ?? "nobody";
        var end = exemption.Expires is { } last ? $"until {Day.Text(last.Value)}" : "until further notice";
        return $"{reason} (approved by {approver}, {end})";
    }

    private bool Covers(Exemption exemption, Finding finding)
    {
        var isOfService = exemption.Service is { } service && Subjects.IsOf(finding.Subject, service.Value);
        return isOfService || (exemption.Team is { } team && _owners.IsOf(finding, team.Value));
    }
}
