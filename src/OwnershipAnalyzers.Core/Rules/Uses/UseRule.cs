using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// A rule about code of one service that uses code of another. It sees facts only: the compiler asks it at each use, the catalog for each
/// assembly reference.
/// </summary>
public abstract class UseRule
{
    /// <summary>The rules about uses, by id.</summary>
    public static IReadOnlyList<UseRule> All { get; } =
    [
        new ClosedPartRule(DependencyRules.OutsideApiOfOwnTeam, DependencyRules.OutsideApiOfOtherTeam, isInside: false),
        new UndeclaredDependencyRule(),
        new SunsetRule(
            DependencyRules.UsesDeprecatedWithReplacement,
            DependencyRules.UsesDeprecatedWithoutReplacement,
            LifecycleStage.Deprecated),
        new SunsetRule(
            DependencyRules.UsesRetiredWithReplacement,
            DependencyRules.UsesRetiredWithoutReplacement,
            LifecycleStage.Retired),
        new LessCriticalRule(),
        new UnfinishedRule(),
        new ClosedPartRule(DependencyRules.InsideBoundaryOfOwnTeam, DependencyRules.InsideBoundaryOfOtherTeam, isInside: true),
        new UnownedAssemblyRule(),
        new InternalsRule(),
    ];

    /// <summary>What the rule is called and says.</summary>
    public abstract Rule Rule { get; }

    /// <summary>Whether every statement is reported; otherwise the first use in each file stands for all of them.</summary>
    public virtual bool IsAboutEachUse => false;

    /// <summary>Whether the finding names what to use instead, so that it is worth looking for a type of the same name there.</summary>
    public virtual bool LeadsToReplacement => false;

    /// <summary>Whether any use between these services can be a violation. Most rules need to know no more.</summary>
    public abstract bool Concerns(ServiceReference reference);

    /// <summary>Whether this use of a service it is concerned with is one.</summary>
    public virtual bool IsViolatedBy(Use use) => true;

    /// <summary>The finding.</summary>
    public abstract Finding Report(Use use, Place? place);
}
