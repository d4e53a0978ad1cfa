using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests.Uses;

/// <summary>Code of service 'shop' in assembly 'Shop' that uses code of service 'stock' in assembly 'Stock'.</summary>
public abstract class UseTest
{
    protected static Slice Registry { get; } = new()
    {
        RegistryIsReadable = true,
        Teams = [new SliceTeam("inventory", ["storage"]), new SliceTeam("payments", [])],
        Tiers = ["tier-1", "tier-2", "tier-x"],
        TierRanks = new Dictionary<string, int> { ["tier-1"] = 1, ["tier-2"] = 2 },
    };

    protected static Declaration Said(FactKind kind, string value, string? of = null) => new(kind, value, new FilePlace("src/service.json")) { Of = of };

    /// <summary>The service that an assembly is part of as a whole.</summary>
    protected static ServiceFacts Facts(string assembly, params (FactKind Kind, string Value)[] said) =>
        ServiceFacts.Of(ServicePart.Of(assembly, [.. said.Select(one => Said(one.Kind, one.Value))]), Registry).Values.Single();

    protected static ServiceFacts Shop(params (FactKind Kind, string Value)[] more) =>
        Facts("Shop", [(FactKind.Service, "shop"), (FactKind.Team, "payments"), .. more]);

    protected static ServiceFacts Stock(params (FactKind Kind, string Value)[] more) =>
        Facts("Stock", [(FactKind.Service, "stock"), (FactKind.Team, "inventory"), .. more]);

    /// <summary>The ids of the rules that a use violates.</summary>
    protected static IEnumerable<string> Violated(Use use) =>
        UseRule.All.Where(rule => rule.Concerns(use.Reference) && rule.IsViolatedBy(use)).Select(rule => rule.Rule.Id);

    protected static Use Shelf(ServiceReference reference) => new(reference, "Stock", "Shelf");

    protected static ServiceReference Between(ServiceFacts user, ServiceFacts used) => new(user, used, "Stock", Registry with { RequiresDeclaredDependencies = false });
}
