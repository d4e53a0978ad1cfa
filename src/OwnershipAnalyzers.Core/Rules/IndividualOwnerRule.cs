using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class IndividualOwnerRule : AssemblyRule
{
    public override Rule Rule => DefinitionRules.IndividualOwner;

    /// <summary>An e-mail address or an <c>@user</c> handle; <c>@organisation/team</c> is not a person.</summary>
    public static bool IsIndividual(string owner) =>
        owner.IndexOf('@') switch
        {
            < 0 => false,
            0 => owner.Length > 1 && owner.IndexOf('/') < 0,
            var at => at < owner.Length - 1,
        };

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice) =>
        facts.Declared(FactKind.Team).Where(team => IsIndividual(team.Value))
            .Select(team => new Finding(Rule, team.Place, team.Value, slice.RegistryName) { Subject = team.Value });
}
