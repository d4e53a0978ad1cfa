using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

public class KeepOneCodeFixTests
{
    private static ProjectTest<KeepOneCodeFix> Unowned => new ProjectTest<KeepOneCodeFix>().Without(FactKind.Team);

    [Fact]
    public Task SeveralFiles_KeepsTheChosenOne() => Unowned
        .File("A.cs", "using Ownership;\n\n[assembly: OwningTeam({|OWN1003:\"payments\"|})]\n")
        .File("B.cs", "using Ownership;\n\n// the other one\n[assembly: OwningTeam(\"inventory\")] // why\n\nclass B { }\n")
        .Applies("Keep owning team 'payments' and remove the others")
        .Becomes("A.cs", "using Ownership;\n\n[assembly: OwningTeam(\"payments\")]\n")
        .Becomes("B.cs", "using Ownership;\n\n// the other one\n\nclass B { }\n")
        .RunAsync();

    [Fact]
    public Task OtherAction_KeepsTheOther() => Unowned
        .File("A.cs", "using Ownership;\n[assembly: OwningTeam({|OWN1003:\"payments\"|})]\n[assembly: OwningTeam(\"inventory\")]\n")
        .Applies("Keep owning team 'inventory' and remove the others", action: 1)
        .Becomes("A.cs", "using Ownership;\n[assembly: OwningTeam(\"inventory\")]\n")
        .RunAsync();

    [Fact]
    public Task SharedList_LosesOnlyTheOthers() => Unowned
        .File("A.cs", "using Ownership;\n[assembly: OwningTeam({|OWN1003:\"payments\"|}), System.CLSCompliant(false), OwningTeam(\"inventory\"), OwningTeam(\"inventory\")]\n")
        .Becomes("A.cs", "using Ownership;\n[assembly: OwningTeam(\"payments\"), System.CLSCompliant(false)]\n")
        .RunAsync();

    [Fact]
    public Task CodeOnTheSameLine_Stays() => Unowned
        .File("A.cs", "using Ownership; [assembly: OwningTeam({|OWN1003:\"payments\"|})] [assembly: OwningTeam(\"inventory\")] class A { }")
        .Becomes("A.cs", "using Ownership; [assembly: OwningTeam(\"payments\")]  class A { }")
        .RunAsync();

    [Fact]
    public Task PropertyDisagrees_OnlyItsValueCanBeKept() => new ProjectTest<KeepOneCodeFix>()
        .File("A.cs", "[assembly: Ownership.OwningTeam({|OWN1003:\"inventory\"|})]\n")
        .Applies("Keep owning team 'payments' and remove the others")
        .Becomes("A.cs", "")
        .RunAsync();

    [Fact]
    public Task PropertiesDisagree_OffersNothing() => new ProjectTest<KeepOneCodeFix>().With(FactKind.Stage, "Design")
        .File("A.cs", "class A { }")
        .Reports("OWN1014", "/repo/src/App/App.csproj")
        .OffersNothing()
        .RunAsync();

    [Fact]
    public Task StagesDisagree_KeepsOne() => new ProjectTest<KeepOneCodeFix>().Without(FactKind.Stage)
        .File("A.cs", "using Ownership;\n[assembly: Lifecycle({|OWN1014:LifecycleStage.Design|})]\n[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Stage\", \"Runtime\")]\n")
        .Applies("Keep lifecycle stage 'Design' and remove the others")
        .Becomes("A.cs", "using Ownership;\n[assembly: Lifecycle(LifecycleStage.Design)]\n")
        .RunAsync();
}
