using OwnershipAnalyzers.Facts;
using static OwnershipAnalyzers.Facts.LifecycleStage;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Which stage may follow which (guide page "lifecycle": deprecate before retiring).</summary>
public static class StageTransition
{
    /// <summary>The stages in the order in which services go through them.</summary>
    public const string LegalPath = "The legal path is design -> runtime -> deprecated -> retired";

    /// <summary>What is wrong when a running service is no longer there.</summary>
    public const string GoneWithoutDeprecation =
        "no project declares it any more, so it was retired without deprecation, and its consumers had no time to move";

    /// <summary>Whether a service may vanish from this stage. What was only designed can be dropped.</summary>
    public static bool MayGo(LifecycleStage from) => from != Runtime;

    /// <summary>What is wrong with a move, and what to do; null when it is legal.</summary>
    public static (string Problem, string Remedy)? Problem(LifecycleStage from, LifecycleStage to) => (from, to) switch
    {
        _ when from == to => null,
        (Design, Runtime or Retired) or (Runtime, Deprecated) or (Deprecated, Retired) => null,
        (Design, Deprecated) => ("what never ran has nobody to tell", $"{LegalPath}: declare it retired, or runtime if it did run."),
        (Runtime, Retired) => ("its consumers had no time to move", $"{LegalPath}: declare it deprecated first, with a retirement date."),
        (Retired, _) => (
            "what is retired stays gone, because its consumers rely on what replaced it",
            $"{LegalPath}: give what is new a service id of its own."),
        (_, Design) => (
            "it has consumers, and they expect it to run",
            $"{LegalPath}: declare it {from.ToString().ToLowerInvariant()}, and give what is being designed a service id of its own."),
        _ => (
            "its consumers were told to move away",
            $"{LegalPath}: declare it deprecated, or give what lives on a service id of its own."),
    };
}
