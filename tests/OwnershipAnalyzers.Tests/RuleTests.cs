using Microsoft.CodeAnalysis.Testing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

/// <summary>That each rule of the compiler reaches the user, at the right place. What the rules say is tested without a compiler.</summary>
public class RuleTests
{
    private static ProjectTest<EmptyCodeFixProvider> Project(params FactKind[] without) => new ProjectTest<EmptyCodeFixProvider>().Without(without);

    [Fact]
    public Task MissingRegistry_Reports() => Project().Slice(Sample.Complete with { Registry = null, RegistryIsReadable = false })
        .File("A.cs", "{|OWN0006:class|} A { }")
        .RunAsync();

    [Theory]
    [InlineData(FactKind.Team, "OWN1001")]
    [InlineData(FactKind.Service, "OWN1004")]
    [InlineData(FactKind.Tier, "OWN2007")]
    [InlineData(FactKind.Stage, "OWN3001")]
    public Task MissingDeclaration_Reports(FactKind kind, string id) => Project(kind)
        .File("A.cs", "{|" + id + ":class|} A { }")
        .RunAsync();

    [Theory]
    [InlineData("OWN1002", "OwningTeam(", "\"payment\"")]
    [InlineData("OWN1006", "OwningTeam(", "\"billing\"")]
    [InlineData("OWN1007", "OwningTeam(", "\"jane@example.com\"")]
    [InlineData("OWN1005", "ServiceBoundary(", "\"Shop\"")]
    [InlineData("OWN2008", "ServiceTier(", "\"gold\"")]
    [InlineData("OWN3002", "Lifecycle(", "(Ownership.LifecycleStage)7")]
    [InlineData("OWN3002", "Lifecycle(stage: ", "(Ownership.LifecycleStage)(-1)")]
    public Task WrongValue_ReportsAtTheValue(string id, string attribute, string value) => Project(FactKind.Team, FactKind.Service, FactKind.Stage, FactKind.Tier)
        .Slice(new Slice { Root = "../../..", Registry = "ownership.json", RegistryIsReadable = true, Teams = Sample.Complete.Teams, Tiers = Sample.Complete.Tiers, Declarations = Others(attribute) })
        .File("A.cs", "[assembly: Ownership." + attribute + "{|" + id + ":" + value + "|})]")
        .RunAsync();

    [Fact]
    public Task SeveralTeams_ReportsAtTheFirst() => Project(FactKind.Team)
        .File("B.cs", "[assembly: Ownership.OwningTeam(\"inventory\")]")
        .File("A.cs", "[assembly: Ownership.OwningTeam({|OWN1003:\"payments\"|})]")
        .RunAsync();

    [Fact]
    public Task AttributeAgainstProperty_ReportsInCode() => Project()
        .File("A.cs", "[assembly: Ownership.ServiceBoundary({|OWN1014:\"store\"|})]")
        .RunAsync();

    [Fact]
    public Task SameValueTwice_StaysSilent() => Project()
        .File("A.cs", "[assembly: Ownership.OwningTeam(\"payments\")]")
        .RunAsync();

    private static IReadOnlyList<Declaration> Others(string attribute) =>
        [.. Sample.Complete.Declarations.Where(declaration => !attribute.StartsWith(Fact.Of(declaration.Kind).Attribute, StringComparison.Ordinal))];
}
