using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>At least one finding of every rule about the use of other services.</summary>
internal static class SampleUses
{
    private static readonly Place Place = new FilePlace("src/Checkout/Checkout.cs", 9, 5);

    private static readonly Slice Slice = new() { TierRanks = new Dictionary<string, int> { ["tier-1"] = 1, ["tier-2"] = 2 } };

    private static readonly (FactKind Kind, string Value)[] Checkout =
        [(FactKind.Team, "storefront"), (FactKind.Service, "checkout"), (FactKind.Stage, "runtime"), (FactKind.Tier, "tier-1")];

    public static IReadOnlyList<Finding> All { get; } =
    [
        .. Using((FactKind.Team, "fulfilment"), (FactKind.Service, "inventory"), (FactKind.Stage, "design"), (FactKind.Tier, "tier-2"), (FactKind.Api, "Acme.Inventory.Api; version=1")),
        .. Using((FactKind.Team, "storefront"), (FactKind.Service, "cart"), (FactKind.Api, "*")),
        .. Using((FactKind.Service, "invoicing"), (FactKind.Stage, "deprecated"), (FactKind.RetiresOn, "2027-03-31"), (FactKind.Replacement, "billing")),
        .. Using((FactKind.Service, "invoicing"), (FactKind.Stage, "retired"), (FactKind.Replacement, "billing")),
        .. Using(),
    ];

    /// <summary>What all rules say of one use, within one assembly and from one to another.</summary>
    private static IEnumerable<Finding> Using(params (FactKind Kind, string Value)[] used)
    {
        var (user, other) = (Part("Acme.Checkout", Checkout), Part("Acme.Used", used));
        var services = ServiceFacts.Of([user, other], Slice);
        var apart = new ServiceReference(services[user], services[other], other.Assembly, Slice) { IsBuiltHere = true };
        ServiceReference[] dependencyRules = [apart, apart with { OpensInternals = true }, apart with { IsInside = true, IsBuiltHere = false, Logical = "checkout" }];
        return
            from reference in dependencyRules
            from rule in UseRule.All
            where rule.Concerns(reference)
            // Another assembly than the one that is open as a whole.
            let use = new Use(reference with { Assembly = "Acme.Other" }, "Acme.Used.Storage", "StockTable.Count") { IsInternal = reference.OpensInternals, Successor = "Acme.Billing.StockTable" }
            where rule.IsViolatedBy(use)
            select rule.Report(use, Place);
    }

    private static ServicePart Part(string assembly, (FactKind Kind, string Value)[] facts) =>
        new(assembly, null, [.. facts.Select(fact => new Declaration(fact.Kind, fact.Value, Place))]);
}
