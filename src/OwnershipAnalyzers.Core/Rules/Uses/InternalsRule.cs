using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>The compiler sees who uses internals; the catalog sees who opened them.</summary>
internal sealed class InternalsRule : UseRule
{
    public override Rule Rule => DependencyRules.OpensInternals;

    public override bool Concerns(ServiceReference reference) => !reference.IsInside && reference.OpensInternals && reference.IsBetweenServices;

    public override bool IsViolatedBy(Use use) => use.IsInternal;

    public override Finding Report(Use use, Place? place)
    {
        var (user, used) = (use.Reference.User, use.Reference.Used);
        return new Finding(Rule, place,
            $"'{use.Name}' is internal to service '{used.Id}'{Team.Of(used)}, whose assembly '{use.Reference.Assembly}' opens its internals to service '{user.Id}'",
            $"Use what is public, or {Team.Ask(used, "to make this part of its service API")}");
    }
}
