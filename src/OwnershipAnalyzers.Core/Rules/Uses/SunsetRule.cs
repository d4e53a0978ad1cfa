using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>The parts of a service in sunset may go on using each other.</summary>
/// <param name="withReplacement">What to say when a service takes over.</param>
/// <param name="withoutReplacement">What to say when nobody says which does.</param>
/// <param name="stage">The stage of the service that is used.</param>
internal sealed class SunsetRule(MessageTemplate withReplacement, MessageTemplate withoutReplacement, LifecycleStage stage) : UseRule
{
    public override Rule Rule => withReplacement.Rule;

    public override bool LeadsToReplacement => true;

    public override bool Concerns(ServiceReference reference) =>
        reference.Used.Id is not null && reference.Used.Id != reference.User.Id && reference.Used.Stage == stage;

    public override Finding Report(Use use, Place? place)
    {
        var used = use.Reference.Used;
        string[] what = [use.Name, .. Team.Of(used), used.RetiresOn ?? ""];
        return used.Replacement is { } replacement
            ? new Finding(withReplacement, place, [.. what, replacement]) { FixSuggestion = MoveTo(use.Successor, replacement) }
            : new Finding(withoutReplacement, place, [.. what, Team.Owner(used)]) { FixSuggestion = MoveTo(use.Successor, null) };
    }

    /// <summary>The same name does not make it the same thing, so a person has to choose.</summary>
    private static FixSuggestion? MoveTo(string? successor, string? replacement) => successor is null
        ? null
        : new FixSuggestion(FixSuggestionKind.Move, FactKind.Replacement, [successor]) { Service = replacement, IsGuess = true };
}
