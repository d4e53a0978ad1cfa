using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>What is allowed to stay wrong until a day. Mistakes in the registry itself never are.</summary>
internal sealed class Exemptions(Registry registry, DateTime asOf)
{
    private readonly ILookup<string, Exemption> _byRule = registry.Exemptions
        .Where(exemption => exemption.Rule is not null && (exemption.Expires is not { } last || asOf <= last.Value))
        .ToLookup(exemption => exemption.Rule!.Value, StringComparer.Ordinal);

    /// <summary>The exemption under which a finding falls, or null.</summary>
    public Exemption? Find(Finding finding) =>
        ConfigurationRules.All.Contains(finding.Rule) ? null : _byRule[finding.Rule.Id].FirstOrDefault(exemption => Covers(exemption, finding.Subject));

    /// <summary>Why it may stay, in one sentence.</summary>
    public static string Justification(Exemption exemption) =>
        $"{exemption.Reason?.Value ?? "No reason stated"} (approved by {exemption.ApprovedBy?.Value ?? "nobody"}, {(exemption.Expires is { } last ? $"until {Day.Text(last.Value)}" : "until further notice")})";

    private static bool Covers(Exemption exemption, string subject) =>
        (exemption.Service is { } service && IsOf(subject, service.Value)) || (exemption.Team is { } team && IsOf(subject, "team:" + team.Value));

    private static bool IsOf(string subject, string whole) =>
        subject == whole || subject.StartsWith(whole + "/", StringComparison.Ordinal);
}
