using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>The parts of a service in sunset may go on using each other.</summary>
internal sealed class SunsetRule(Rule rule, LifecycleStage stage) : UseRule
{
    public override Rule Rule => rule;

    public override bool LeadsToReplacement => true;

    public override bool Concerns(ServiceReference reference) => reference.Used.Id is not null && reference.Used.Id != reference.User.Id && reference.Used.Stage == stage;

    public override Finding Report(Use use, Place? place)
    {
        var used = use.Reference.Used;
        var until = used.RetiresOn is null ? "" : stage == LifecycleStage.Deprecated ? $" and retires on {used.RetiresOn}" : $" since {used.RetiresOn}";
        var instead = used.Replacement is null ? Team.Ask(used, "what to use instead") : $"use service '{used.Replacement}' instead";
        return new Finding(rule, place, use.Name, used.Id!, Team.Of(used), until, char.ToUpperInvariant(instead[0]) + instead.Substring(1))
        {
            // The same name does not make it the same thing.
            FixSuggestion = use.Successor is null ? null : new FixSuggestion(FixSuggestionKind.Move, FactKind.Replacement, [use.Successor]) { Service = used.Replacement, IsGuess = true },
        };
    }
}
