using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>At least one finding of every rule that the compiler reports.</summary>
internal static class SampleFindings
{
    private static readonly Slice Slice = new()
    {
        Project = "src/Payments/Acme.Payments.csproj",
        Registry = "ownership.json",
        RegistryIsReadable = true,
        Teams = [new SliceTeam("payments", ["billing-core"]), new SliceTeam("search", [])],
        Tiers = ["tier-1", "tier-2"],
    };

    public static IReadOnlyList<Finding> All { get; } =
    [
        .. AssemblyRule.CheckAll(Facts(), Slice with { Registry = null, RegistryIsReadable = false }),
        .. AssemblyRule.CheckAll(Facts(), Slice),
        .. AssemblyRule.CheckAll(
            Facts(
                (FactKind.Team, "paymens"), (FactKind.Team, "billing-core"), (FactKind.Team, "jo@example.com"),
                (FactKind.Service, "Payment_Processor"), (FactKind.Service, "refunds"), (FactKind.Stage, "runtim"),
                (FactKind.Tier, "tier1")),
            Slice),
        .. AssemblyRule.CheckAll(Facts((FactKind.Stage, "retired"), (FactKind.Api, "Acme.Payments.Api")), Slice),
        .. AssemblyRule.CheckAll(Facts((FactKind.RetiresOn, "31.03.2027"), (FactKind.Tier, "gold")), Slice with { Tiers = [] }),
        .. AssemblyRule.CheckAll(Monolith, Slice),
        .. SampleUses.All,
        InternalError.Report("Rule OWN1002", new InvalidOperationException("Sequence contains no elements")),
        new Finding(AdoptionRules.StaleEntry, null, "OWN5004", "checkout/Acme.Checkout/uses/payments/src/Checkout/Pay.cs", "src/Checkout/ownership.baseline.json"),
    ];

    /// <summary>An assembly with a logical service that is elsewhere.</summary>
    private static AssemblyFacts Monolith => new("Acme.Shop", "src/Shop/Acme.Shop.csproj", UsesAttributes: true,
    [
        new Declaration(FactKind.Service, "cart", new FilePlace("src/Shop/Ownership.cs", 1, 1)) { Of = "cart" },
        new Declaration(FactKind.Namespace, "Acme.Shop.Carts", new FilePlace("src/Shop/Ownership.cs", 1, 1)) { Of = "cart" },
    ])
    {
        Sources = [new SourceFile("src/Shop/Cart/Basket.cs", ["Acme.Shop.Cart"], new FilePlace("src/Shop/Cart/Basket.cs", 1, 1))],
    };

    private static AssemblyFacts Facts(params (FactKind Kind, string Value)[] declarations) =>
        new("Acme.Payments", Slice.Project, UsesAttributes: true,
            [.. declarations.Select((d, i) => new Declaration(d.Kind, d.Value, new FilePlace("src/Payments/Ownership.cs", i + 1, 1)))]);
}
