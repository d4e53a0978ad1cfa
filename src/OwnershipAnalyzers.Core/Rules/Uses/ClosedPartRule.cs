using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// A service that says what others may use keeps the rest to itself. One that says nothing is open: nobody can tell what it means to keep.
/// </summary>
/// <param name="rule">The rule.</param>
/// <param name="isInside">Whether it is about uses inside one assembly, or from one assembly to another.</param>
internal sealed class ClosedPartRule(Rule rule, bool isInside) : UseRule
{
    public override Rule Rule => rule;

    public override bool IsAboutEachUse => isInside;

    public override bool Concerns(ServiceReference reference) => reference.IsInside == isInside && reference.IsBetweenServices && reference.Used.HasApi;

    // What is not even public has a rule of its own.
    public override bool IsViolatedBy(Use use) => !use.Reference.Used.Offers(use.Reference.Assembly, use.Namespace) && (isInside || !use.IsInternal);

    public override Finding Report(Use use, Place? place)
    {
        var used = use.Reference.Used;
        var canOpen = used.Team is not null && used.Team == use.Reference.User.Team && use.Namespace.Length > 0;
        return new Finding(rule, place, use.Name, used.Id!, Team.Of(used), Enumeration.Some(Enumeration.Quoted(used.ApiNames), 3), canOpen ? $"declare that '{use.Namespace}' belongs to it" : Team.Ask(used, "to open what you need"))
        {
            FixSuggestion = canOpen ? Open(use) : null,
        };
    }

    /// <summary>A promise to others, which no program may make on its own.</summary>
    private FixSuggestion Open(Use use) => new(FixSuggestionKind.Declare, FactKind.Api, [use.Namespace])
    {
        IsGuess = true,
        Service = use.Reference.UsedLogical,
        Assembly = isInside ? null : use.Reference.Assembly,
    };
}
