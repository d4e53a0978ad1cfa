using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Uses;

/// <summary>A service keeps no more than what it rests on promises. It does not rest on what it has a fallback for.</summary>
internal sealed class LessCriticalRule : UseRule
{
    public override Rule Rule => DependencyRules.LessCritical;

    public override bool Concerns(Crossing crossing) =>
        crossing.IsBetweenServices && Rank(crossing, crossing.User) is { } user && Rank(crossing, crossing.Used) is { } used && user < used
        && !crossing.Slice.Fallbacks.Contains(new SliceFallback(crossing.Used.Id!, crossing.Logical));

    public override Finding Report(Use use, Place? place)
    {
        var (user, used) = (use.Crossing.User, use.Crossing.Used);
        return new Finding(Rule, place, user.Id!, user.Tier!, use.Name, used.Id!, used.Tier!);
    }

    private static int? Rank(Crossing crossing, ServiceFacts service) =>
        service.Tier is { } tier && crossing.Slice.TierRanks.TryGetValue(tier, out var rank) ? rank : null;
}
