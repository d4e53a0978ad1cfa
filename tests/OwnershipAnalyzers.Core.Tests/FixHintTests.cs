using CsCheck;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Core.Tests;

public class FixHintTests
{
    private static readonly Gen<FixHint> Hints =
        Gen.Select(Gen.Enum<FixSuggestionKind>(), Gen.Enum<FactKind>(), Gen.String.List[1, 12], Gen.String.List[0, 3], Gen.Bool, Gen.Bool, Gen.String.Null().Array[4])
            .Select((kind, fact, values, written, isNew, isGuess, texts) => new FixHint(new FixSuggestion(kind, fact, values) { IsGuess = isGuess, Service = texts[0], Assembly = texts[1] })
            {
                Written = written, NeedsNewFile = isNew, Home = texts[2], Profile = texts[3],
            });

    [Fact]
    public void AnyHint_SurvivesTheWayThroughProperties() =>
        Hints.Sample(hint => Assert.Equivalent(hint, FixHint.FromProperties(hint.ToProperties()), strict: true));

    [Fact]
    public void OtherProperties_HoldNoHint()
    {
        Assert.Null(FixHint.FromProperties(new Dictionary<string, string?>()));
        Assert.Null(FixHint.FromProperties(new Dictionary<string, string?> { ["OwnershipRemedy"] = "Declare", ["OwnershipFact"] = "Team" }));
        Assert.Null(FixHint.FromProperties(new Dictionary<string, string?> { ["OwnershipRemedy"] = "Paint", ["OwnershipFact"] = "Team", ["OwnershipValue0"] = "a" }));
    }
}
