using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

public class DeclareFactCodeFixTests
{
    private static ProjectTest<DeclareFactCodeFix> Unowned => new ProjectTest<DeclareFactCodeFix>().Without(FactKind.Team);

    [Fact]
    public Task NoFileForIt_CreatesOne() => Unowned
        .File("Code/A.cs", "{|OWN1001:class|} A { }")
        .Applies("Declare owning team 'inventory'")
        .Becomes("Code/A.cs", "class A { }")
        .Creates("Ownership.cs", "using Ownership;\n\n[assembly: OwningTeam(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task OtherAction_DeclaresOtherTeam() => Unowned
        .File("A.cs", "{|OWN1001:class|} A { }")
        .Applies("Declare owning team 'payments'", action: 1)
        .Becomes("A.cs", "class A { }")
        .Creates("Ownership.cs", "using Ownership;\n\n[assembly: OwningTeam(\"payments\")]\n")
        .RunAsync();

    [Fact]
    public Task NewFile_HasTheLineEndsOfItsNeighbour() => Unowned
        .File("A.cs", "{|OWN1001:class|} A { }\r\n")
        .Becomes("A.cs", "class A { }\r\n")
        .Creates("Ownership.cs", "using Ownership;\r\n\r\n[assembly: OwningTeam(\"inventory\")]\r\n")
        .RunAsync();

    [Fact]
    public Task BatchHost_WritesIntoTheFileAtHand() => new ProjectTest<DeclareFactCodeFix>(isBatch: true).Without(FactKind.Stage)
        .File("A.cs", "// Licence\n\n{|OWN3001:using|} System;\n\nnamespace App;\n")
        .Becomes("A.cs", "// Licence\n\nusing System;\n\n[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime)]\n\nnamespace App;\n")
        .RunAsync();

    [Theory]
    [InlineData(FactKind.Service, "OWN1004", "Declare service boundary 'app'", "ServiceBoundary(\"app\")")]
    [InlineData(FactKind.Stage, "OWN3001", "Declare lifecycle stage 'Runtime'", "Lifecycle(LifecycleStage.Runtime)")]
    public Task OtherFacts_AreDeclared(FactKind kind, string id, string title, string attribute) => new ProjectTest<DeclareFactCodeFix>().Without(kind)
        .File("Ownership.cs", "{|" + id + ":using|} Ownership;\n")
        .Applies(title)
        .Becomes("Ownership.cs", $"using Ownership;\n\n[assembly: {attribute}]\n")
        .RunAsync();

    [Fact]
    public Task Tier_IsDeclared() => new ProjectTest<DeclareFactCodeFix>().Without(FactKind.Tier)
        .File("Ownership.cs", "{|OWN2007:using|} Ownership;\n")
        .Applies("Declare tier 'tier-2'", action: 1)
        .Becomes("Ownership.cs", "using Ownership;\n\n[assembly: ServiceTier(\"tier-2\")]\n")
        .RunAsync();

    [Fact]
    public Task NamespaceNotInScope_Qualifies() => new ProjectTest<DeclareFactCodeFix>().Without(FactKind.Stage)
        .File("Ownership.cs", "// declarations\n{|OWN3001:|}")
        .Becomes("Ownership.cs", "// declarations\n\n[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime)]\n")
        .RunAsync();

    [Fact]
    public Task GlobalUsing_NeedsNoQualification() => Unowned
        .File("AssemblyInfo.cs", "{|OWN1001:[|}assembly: System.CLSCompliant(false)]\n")
        .File("Usings.cs", "global using Ownership;\n")
        .Becomes("AssemblyInfo.cs", "[assembly: System.CLSCompliant(false)]\n[assembly: OwningTeam(\"inventory\")]\n")
        .Becomes("Usings.cs", "global using Ownership;\n")
        .RunAsync();

    [Fact]
    public Task OtherTypeOfTheSameName_Qualifies() => new ProjectTest<DeclareFactCodeFix>().Without(FactKind.Stage)
        .File("A.cs", "{|OWN3001:using|} Ownership;\n\n[assembly: ServiceTier(\"tier-1\")]\n\nclass LifecycleStage { }\n")
        .Becomes("A.cs", "using Ownership;\n\n[assembly: ServiceTier(\"tier-1\")]\n[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime)]\n\nclass LifecycleStage { }\n")
        .RunAsync();

    [Fact]
    public Task EmptyAttribute_IsFilled() => Unowned
        .File("A.cs", "[assembly: Ownership.OwningTeam({|OWN1001:\"\"|})]")
        .Becomes("A.cs", "[assembly: Ownership.OwningTeam(\"inventory\")]")
        .RunAsync();

    [Fact]
    public Task EmptyMetadata_IsFilledWithText() => new ProjectTest<DeclareFactCodeFix>().Without(FactKind.Stage)
        .File("A.cs", "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Stage\", {|OWN3001:null|})]")
        .Becomes("A.cs", "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Stage\", \"Runtime\")]")
        .RunAsync();

    [Fact]
    public Task NoKnownTeam_OffersNothing() => Unowned.Slice(Sample.Complete.Without(FactKind.Team) with { Teams = [] })
        .File("A.cs", "{|OWN1001:class|} A { }")
        .OffersNothing()
        .RunAsync();
}
