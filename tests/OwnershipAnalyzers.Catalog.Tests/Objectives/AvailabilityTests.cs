using CsCheck;
using OwnershipAnalyzers.Objectives;

namespace OwnershipAnalyzers.Tests.Objectives;

public class AvailabilityTests
{
    [Theory]
    [InlineData("99.9%", "P30D", "43.2 minutes")]
    [InlineData("99.99%", "P30D", "4 minutes 19 seconds")]
    [InlineData("99.999%", "P30D", "25.9 seconds")]
    [InlineData("99%", "P30D", "7.2 hours")]
    [InlineData("90%", "P30D", "3 days")]
    [InlineData("99%", "P1Y", "3.6 days")]
    [InlineData("99.9%", "P1M", "43.2 minutes")]
    [InlineData("99.5%", "PT10H", "3 minutes")]
    [InlineData("98%", "PT50M", "1 minute")]
    [InlineData("99.9999999%", "P1W", "less than 0.1 seconds")]
    [InlineData("100%", "P30D", "no time at all")]
    public void Budget_IsDescribed(string promise, string window, string expected) =>
        Assert.Equal(expected, ErrorBudget.Of(Ratio(promise), Window.Parse(window, out _)!).Describe());

    [Fact]
    public void Product_ShowsItsArithmetic()
    {
        var joint = Joint(("inventory", "99.9%"), ("stripe", "99.95%"));
        Assert.Equal("99.9% (inventory) × 99.95% (stripe) = 99.85005%", joint.Arithmetic);
        Assert.Equal(0.9985005m, joint.Ratio);
        Assert.False(joint.Allows(Ratio("99.9%")));
        Assert.True(joint.Allows(Ratio("99.85%")));
    }

    [Fact]
    public void OneService_NeedsNoArithmetic() => Assert.Equal("99.9% (inventory)", Joint(("inventory", "99.9%")).Arithmetic);

    [Fact]
    public void NoService_LeavesEverything() => Assert.Equal(new JointAvailability(1, "100%"), Joint());

    [Fact]
    public void LongProduct_IsRoundedDown() =>
        Assert.Equal("99.999% (a) × 99.999% (b) × 99.999% (c) ≈ 99.997%", Joint(("a", "99.999%"), ("b", "99.999%"), ("c", "99.999%")).Arithmetic);

    [Fact]
    public void ProductJustBelowAPromise_DoesNotLookAsIfItHeld()
    {
        var joint = Joint(("a", "99.9%"), ("b", "99.999999%"));
        Assert.False(joint.Allows(Ratio("99.9%")));
        Assert.EndsWith("≈ 99.89999%", joint.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreServices_NeverAllowMore() =>
        Gen.Decimal[0.5m, 1m].Array[0, 40].Sample(ratios =>
        {
            var promises = ratios.Select(ratio => KeyValuePair.Create("x", new RatioObjective(ratio))).ToList();
            var all = JointAvailability.Of(promises);
            return promises.Count == 0 || (all.Ratio <= JointAvailability.Of(promises[1..]).Ratio && all.Ratio <= ratios.Min());
        });

    [Fact]
    public void Culture_ChangesNothing() => TestCulture.Run("de-DE", () =>
    {
        Assert.Equal("99.9% (a) × 99.95% (b) = 99.85005%", Joint(("a", "99.9%"), ("b", "99.95%")).Arithmetic);
        Budget_IsDescribed("99.9%", "P30D", "43.2 minutes");
    });

    private static JointAvailability Joint(params (string Service, string ServiceLevelTarget)[] promises) =>
        JointAvailability.Of([.. promises.Select(promise => KeyValuePair.Create(promise.Service, Ratio(promise.ServiceLevelTarget)))]);

    private static RatioObjective Ratio(string text) => Assert.IsType<RatioObjective>(Objective.Parse(text, out _));
}
