using OwnershipAnalyzers.Comparisons.Aspects;

namespace OwnershipAnalyzers.Comparisons;

/// <summary>Compares one thing of two catalogs.</summary>
internal abstract class Aspect
{
    /// <summary>All aspects.</summary>
    public static IReadOnlyList<Aspect> All { get; } =
    [
        new ServiceAspect(), new TeamAspect(), new OwnerAspect(), new TierAspect(), new StageAspect(), new RetirementAspect(),
        new DependencyAspect(), new CriticalityAspect(),
        .. EvidenceAspect.All, new CoverageAspect(), new BaselineAspect(),
    ];

    /// <summary>
    /// The keys of a catalog that it compares, such as <c>service.team</c>, <c>dependency.critical</c> or <c>profile.links</c>.
    /// </summary>
    public abstract IReadOnlyList<string> Keys { get; }

    /// <summary>What is not the same, in any order.</summary>
    public abstract IEnumerable<Change> Compare(Sides sides);

    /// <summary>A fact that one would rather have than not: good when it is new, bad when it is lost.</summary>
    protected static ChangeEffect EffectOf(string? was, string? now) =>
        was is null ? ChangeEffect.Better : now is null ? ChangeEffect.Worse : ChangeEffect.Neutral;
}
