using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>A service keeps no more than what it rests on promises. It does not rest on what it has a fallback for.</summary>
internal sealed class LessCriticalRule : UseRule
{
    public override Rule Rule => DependencyRules.LessCritical;

    public override bool Concerns(ServiceReference reference) =>
        reference.IsBetweenServices
        && Rank(reference, reference.User) is { } user
        && Rank(reference, reference.Used) is { } used
        && user < used
        && !reference.Slice.Fallbacks.Contains(new SliceFallback(reference.Used.Id!, reference.Logical));

    public override Finding Report(Use use, Place? place)
    {
        var user = use.Reference.User;
        var used = use.Reference.Used;
        return new Finding(Rule, place, user.Id!, user.Tier!, use.Name, used.Id!, used.Tier!);
    }

    private static int? Rank(ServiceReference reference, ServiceFacts service) =>
        service.Tier is { } tier && reference.Slice.TierRanks.TryGetValue(tier, out var rank) ? rank : null;
}
