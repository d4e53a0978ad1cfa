using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

public class ReplaceValueCodeFixTests
{
    private static ProjectTest<ReplaceValueCodeFix> Project(FactKind without) => new ProjectTest<ReplaceValueCodeFix>().Without(without);

    [Theory]
    [InlineData(FactKind.Team, "OWN1002", "\"paymetns\"", "payments", "\"payments\"")]
    [InlineData(FactKind.Team, "OWN1006", "\"billing\"", "payments", "\"payments\"")]
    [InlineData(FactKind.Team, "OWN1006", "\"bill\" + \"ing\"", "payments", "\"payments\"")]
    [InlineData(FactKind.Service, "OWN1005", "@\"Acme.Shop\"", "acme-shop", "\"acme-shop\"")]
    [InlineData(FactKind.Tier, "OWN2008", "\"tier1\"", "tier-1", "\"tier-1\"")]
    [InlineData(FactKind.Dependency, "OWN1005", "\"Inventory\"", "inventory", "\"inventory\"")]
    [InlineData(FactKind.Stage, "OWN3002", "(Ownership.LifecycleStage)7", "Runtime", "Ownership.LifecycleStage.Runtime")]
    public Task WrongValue_IsReplaced(FactKind kind, string id, string value, string title, string expected) => Project(kind)
        .File("A.cs", Source(kind, "{|" + id + ":" + value + "|}"))
        .Applies($"Replace with '{title}'")
        .Becomes("A.cs", Source(kind, expected))
        .RunAsync();

    [Fact]
    public Task NamespaceInScope_NeedsNoQualification() => Project(FactKind.Stage)
        .File("A.cs", "using Ownership;\n\n[assembly: Lifecycle({|OWN3002:(LifecycleStage)7|})]")
        .Becomes("A.cs", "using Ownership;\n\n[assembly: Lifecycle(LifecycleStage.Runtime)]")
        .RunAsync();

    [Fact]
    public Task NamedArgument_IsReplaced() => Project(FactKind.Stage)
        .File("A.cs", "[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime, Replacement = {|OWN1005:\"Acme.Billing\"|})]")
        .Becomes("A.cs", "[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime, Replacement = \"acme-billing\")]")
        .RunAsync();

    [Fact]
    public Task StageAsMetadata_StaysText() => Project(FactKind.Stage)
        .File("A.cs", "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Stage\", {|OWN3002:\"Runtme\"|})]")
        .Becomes("A.cs", "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Stage\", \"Runtime\")]")
        .RunAsync();

    [Fact]
    public Task NothingNear_OffersNothing() => Project(FactKind.Team)
        .File("A.cs", Source(FactKind.Team, "{|OWN1002:\"warehouse\"|}"))
        .OffersNothing()
        .RunAsync();

    [Fact]
    public Task SeveralInOneFile_AreReplacedTogether() => new ProjectTest<ReplaceValueCodeFix>().Without(FactKind.Team, FactKind.Service)
        .File("A.cs", Source(FactKind.Team, "{|OWN1006:\"billing\"|}") + Source(FactKind.Service, "\"shop\"") + Source(FactKind.Team, "{|OWN1006:\"billing\"|}"))
        .Becomes("A.cs", Source(FactKind.Team, "\"payments\"") + Source(FactKind.Service, "\"shop\"") + Source(FactKind.Team, "\"payments\""))
        .RunAsync();

    private static string Source(FactKind kind, string value) => $"[assembly: Ownership.{Fact.Of(kind).Attribute}({value})]\n";
}
