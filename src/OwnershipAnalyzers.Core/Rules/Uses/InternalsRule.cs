using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>The compiler sees who uses internals; the catalog sees who opened them.</summary>
internal sealed class InternalsRule : UseRule
{
    public override Rule Rule => DependencyRules.OpensInternals;

    public override bool Concerns(ServiceReference reference) =>
        !reference.IsInside && reference.OpensInternals && reference.IsBetweenServices;

    public override bool IsViolatedBy(Use use) => use.IsInternal;

    public override Finding Report(Use use, Place? place)
    {
        var used = use.Reference.Used;
        string[] what = [use.Name, .. Team.Of(used), use.Reference.Assembly, use.Reference.User.Id!];
        return new Finding(DependencyRules.UsesInternals, place, [.. what, Team.Owner(used)]);
    }
}
