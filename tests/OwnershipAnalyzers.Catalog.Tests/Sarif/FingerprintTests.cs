using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Sarif;

public class FingerprintTests
{
    // Permanent: a service that tracks findings would take every one for new if it changed.
    private const string OfTheExample = "837e06a2bf550c16";

    private static string Of(Finding finding) => Assert.Single(SarifFile.Of(finding).Fingerprints);

    private static Finding Duplicate(int line, string other, string subject = "") =>
        new(ConfigurationRules.DuplicateIdentifier, new FilePlace("ownership.json", line, 5), "payments", other) { Subject = subject };

    [Fact]
    public void Identity_IsSixtyFourDigitsUnderBothNames()
    {
        var file = SarifFile.Of(SarifFile.Unreached("a.csproj"));
        var prints = Assert.Single(file.Results).GetProperty("partialFingerprints");
        Assert.Equal(["ownershipFinding/v1", "primaryLocationLineHash"], prints.EnumerateObject().Select(print => print.Name));
        Assert.All(prints.EnumerateObject(), print => Assert.Matches("^[0-9a-f]{64}$", print.Value.GetString()));
        Assert.Equal(file.Fingerprints[0], prints.GetProperty("primaryLocationLineHash").GetString());
    }

    [Fact]
    public void Identity_NeverChanges() => Assert.StartsWith(OfTheExample, Of(SarifFile.Unreached("a.csproj")), StringComparison.Ordinal);

    [Fact]
    public void LinesThatMove_KeepTheIdentity() =>
        Assert.Equal(Of(Duplicate(3, "ownership.json(9,5)")), Of(Duplicate(13, "ownership.json(119,5)")));

    [Fact]
    public void OtherWordsOnTheSameSubject_KeepTheIdentity() =>
        Assert.Equal(Of(Duplicate(3, "a.json", "payments")), Of(Duplicate(3, "b.json", "payments")));

    [Fact]
    public void OtherSubjectRulePathOrMessage_IsAnotherIdentity()
    {
        string[] all =
        [
            Of(Duplicate(3, "a.json")), Of(Duplicate(3, "b.json")), Of(Duplicate(3, "a.json", "payments")), Of(Duplicate(3, "a.json", "ordering")),
            Of(Duplicate(3, "a.json", "payments") with { Place = new FilePlace("other.json") }),
            Of(new Finding(ConfigurationRules.UndefinedIdentifier, Duplicate(3, "a.json").Place, "a", "b", "c", "d") { Subject = "payments" }),
        ];
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void TwoAlike_AreToldApartAndTheFirstIsAsIfAlone()
    {
        var both = SarifFile.Of(Duplicate(7, "a.json", "payments"), Duplicate(3, "a.json", "payments")).Fingerprints;
        Assert.Equal(Of(Duplicate(99, "a.json", "payments")), both[0]);
        Assert.NotEqual(both[0], both[1]);
    }
}
