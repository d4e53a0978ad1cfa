using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>Only code that is built here can be given an owner here.</summary>
internal sealed class UnownedAssemblyRule : UseRule
{
    public override Rule Rule => DependencyRules.UsesUnowned;

    public override bool Concerns(ServiceReference reference) =>
        !reference.IsInside && reference.IsBuiltHere && !reference.Used.IsOwned && reference.User.Team is not null;

    public override Finding Report(Use use, Place? place) => new(Rule, place, use.Name, use.Reference.Assembly);
}
