using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// A service that says what others may use keeps the rest to itself. One that says nothing is open: nobody can tell what it means to keep.
/// </summary>
/// <param name="ofOwnTeam">What to say when one team owns both services.</param>
/// <param name="ofOtherTeam">What to say when it does not.</param>
/// <param name="isInside">Whether it is about uses inside one assembly, or from one assembly to another.</param>
internal sealed class ClosedPartRule(MessageTemplate ofOwnTeam, MessageTemplate ofOtherTeam, bool isInside) : UseRule
{
    public override Rule Rule => ofOwnTeam.Rule;

    public override bool IsAboutEachUse => isInside;

    public override bool Concerns(ServiceReference reference) =>
        reference.IsInside == isInside && reference.IsBetweenServices && reference.Used.HasApi;

    // What is not even public has a rule of its own.
    public override bool IsViolatedBy(Use use) =>
        !use.Reference.Used.Offers(use.Reference.Assembly, use.Namespace) && (isInside || !use.IsInternal);

    public override Finding Report(Use use, Place? place)
    {
        var used = use.Reference.Used;
        var canOpen = used.Team is not null && used.Team == use.Reference.User.Team && use.Namespace.Length > 0;
        string[] what = [use.Name, .. Team.Of(used), Enumeration.Some(Enumeration.Quoted(used.ApiNames), most: 3)];
        return canOpen
            ? new Finding(ofOwnTeam, place, [.. what, use.Namespace]) { FixSuggestion = Open(use) }
            : new Finding(ofOtherTeam, place, [.. what, Team.Owner(used)]);
    }

    /// <summary>A promise to others, which no program may make on its own.</summary>
    private FixSuggestion Open(Use use) => new(FixSuggestionKind.Declare, FactKind.Api, [use.Namespace])
    {
        IsGuess = true,
        Service = use.Reference.UsedLogical,
        Assembly = isInside ? null : use.Reference.Assembly,
    };
}
