using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using static OwnershipAnalyzers.Facts.LifecycleStage;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Which stage may follow which (guide page "lifecycle": deprecate before retiring).</summary>
public static class StageTransition
{
    /// <summary>Whether a service may vanish from this stage. What was only designed can be dropped.</summary>
    public static bool MayGo(LifecycleStage from) => from != Runtime;

    /// <summary>What is wrong with a move, and what to do; null when it is legal.</summary>
    public static MessageTemplate? Problem(LifecycleStage from, LifecycleStage to) => (from, to) switch
    {
        _ when from == to => null,
        (Design, Runtime or Retired) or (Runtime, Deprecated) or (Deprecated, Retired) => null,
        (Design, Deprecated) => LifecycleRules.DeprecatedBeforeItRan,
        (Runtime, Retired) => LifecycleRules.RetiredBeforeDeprecated,
        (Retired, _) => LifecycleRules.CameBackFromRetirement,
        (_, Design) => LifecycleRules.BackToDesign,
        _ => LifecycleRules.NoLongerDeprecated,
    };
}
