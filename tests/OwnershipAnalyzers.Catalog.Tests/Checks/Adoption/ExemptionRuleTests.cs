using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Adoption;

public class ExemptionRuleTests
{
    private const string Approved = "\"reason\": \"r\", \"approvedBy\": \"a\", \"expires\": \"2027-03-31\"";

    private static Repo Repo(string exemption) => new()
    {
        Registry = $$"""{ "teams": { "labs": {} }, "externalServices": { "stripe": {} }, "exemptions": [ { {{exemption}} } ] }""",
        Services = ["""{ "service": "batch", "team": "labs" }"""],
    };

    [Theory]
    [InlineData("\"rule\": \"OWN2013\", \"service\": \"batch\", " + Approved)]
    [InlineData("\"rule\": \"OWN2013\", \"service\": \"stripe\", " + Approved)]
    [InlineData("\"rule\": \"OWN2013\", \"team\": \"labs\", " + Approved)]
    public void CompleteExemption_StaysSilent(string exemption)
    {
        Assert.Empty(Repo(exemption).Check(AdoptionRules.IncompleteExemption));
        Assert.Empty(Repo(exemption).Check(AdoptionRules.ExpiredExemption));
    }

    [Theory]
    [InlineData("\"rule\": \"OWN2013\", \"team\": \"labs\"", "for team 'labs' does not say why, who allowed it and until when. Add \"reason\", \"approvedBy\" and \"expires\": what stays wrong without them stays wrong for ever.")]
    [InlineData("\"rule\": \"OWN2013\", \"service\": \"batch\", \"reason\": \" \", \"approvedBy\": \"a\", \"expires\": \"2027-03-31\"", "for service 'batch' does not say why. Add \"reason\": what stays wrong without them stays wrong for ever.")]
    [InlineData("\"rule\": \"OWN2013\", " + Approved, "exempts nothing, because it is for no service and for no team. Add \"service\" or \"team\".")]
    [InlineData("\"rule\": \"OWN2013\", \"service\": \"bach\", " + Approved, "is for service 'bach', which nobody declares. Did you mean 'batch'? Correct the id, or remove the exemption.")]
    public void IncompleteExemption_Reports(string exemption, string message) =>
        Assert.EndsWith("The exemption from OWN2013 " + message, Assert.Single(Repo(exemption).Check(AdoptionRules.IncompleteExemption)), StringComparison.Ordinal);

    [Fact]
    public void ExemptionFromARuleAboutConfiguration_Reports() => Assert.EndsWith(
        "The exemption from OWN0004 exempts nothing, because other rules rest on this one. Mend what it reports, and remove the exemption.",
        Assert.Single(Repo("\"rule\": \"OWN0004\", \"team\": \"labs\", " + Approved).Check(AdoptionRules.IncompleteExemption)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2027-03-31", 0)]
    [InlineData("2027-04-01", 1)]
    public void Exemption_ExpiresAfterItsLastDay(string asOf, int count)
    {
        var repo = new Repo
        {
            Registry = $$"""{ "exemptions": [ { "rule": "OWN2013", "service": "batch", {{Approved}} } ] }""",
            EvaluationContext = new EvaluationContext { AsOf = DateTime.ParseExact(asOf, "yyyy-MM-dd", null) },
        };

        Assert.Equal(count, repo.Check(AdoptionRules.ExpiredExemption).Count);
    }

    [Theory]
    [InlineData("labs", true)]
    [InlineData("old-labs", true)]
    [InlineData("other", false)]
    public void ExemptionOfATeam_CoversWhatItOwns(string team, bool isExempt)
    {
        var repo = new Repo
        {
            Registry = $$"""{ "teams": { "labs": { "formerIds": ["old-labs"] }, "other": {} } }""",
            Services = ["""{ "service": "batch", "team": "labs" }"""],
        };
        var registry = repo.RepositoryModel.Registry with { Exemptions = [new(new("OWN2003", new("")), null, new(team, new("")), null, null, null, new(""))] };
        var model = RepositoryModel.Of([], registry, _ => null, new EvaluationContext());

        Assert.Equal(isExempt, new Exemptions(model).Find(new Finding(FunctionRules.MissingDescription, null, "batch", "service.json") { Subject = "batch", Team = "labs" }) is not null);
    }
}
