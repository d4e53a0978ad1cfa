using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Uses;

/// <summary>The compiler sees who uses internals; the catalog sees who opened them.</summary>
internal sealed class InternalsRule : UseRule
{
    public override Rule Rule => DependencyRules.OpensInternals;

    public override bool Concerns(Crossing crossing) => !crossing.IsInside && crossing.OpensInternals && crossing.IsBetweenServices;

    public override bool IsViolatedBy(Use use) => use.IsInternal;

    public override Finding Report(Use use, Place? place)
    {
        var (user, used) = (use.Crossing.User, use.Crossing.Used);
        return new Finding(Rule, place,
            $"'{use.Name}' is internal to service '{used.Id}'{Team.Of(used)}, whose assembly '{use.Crossing.Assembly}' opens its internals to service '{user.Id}'",
            $"Use what is public, or {Team.Ask(used, "to make this part of its service API")}");
    }
}
