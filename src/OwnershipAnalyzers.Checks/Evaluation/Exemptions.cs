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
        SuppressionPolicy.IsPossible(finding.Rule) ? _byRule[finding.Rule.Id].FirstOrDefault(exemption => Covers(exemption, finding)) : null;

    /// <summary>Why it may stay, in one sentence.</summary>
    public static string Justification(Exemption exemption) =>
        $"{exemption.Reason?.Value ?? "No reason stated"} (approved by {exemption.ApprovedBy?.Value ?? "nobody"}, {(exemption.Expires is { } last ? $"until {Day.Text(last.Value)}" : "until further notice")})";

    private bool Covers(Exemption exemption, Finding finding) =>
        (exemption.Service is { } service && Subjects.IsOf(finding.Subject, service.Value)) || (exemption.Team is { } team && _owners.IsOf(finding, team.Value));
}
