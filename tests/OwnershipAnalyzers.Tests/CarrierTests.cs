using Microsoft.CodeAnalysis.Testing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

/// <summary>How declarations reach the compiler, and what happens when they arrive broken.</summary>
public class CarrierTests
{
    private const string AssemblyInfo = "obj/App.AssemblyInfo.cs";

    private static ProjectTest<EmptyCodeFixProvider> Complete => new();

    private static ProjectTest<EmptyCodeFixProvider> Unowned => Complete.Without(FactKind.Team);

    [Fact]
    public Task Properties_StaySilent() => Complete.File("A.cs", "class A { }").RunAsync();

    [Fact]
    public Task NoSlice_StaysSilent() => Complete.Slice(null).File("A.cs", "class A { }").RunAsync();

    [Fact]
    public Task UnreadableSlice_Reports() => Complete.Slice(new() { Registry = "ownership.json" })
        .File("A.cs", "{|OWN1001:{|OWN1004:{|OWN3001:class|}|}|} A { }")
        .RunAsync();

    [Fact]
    public Task Attributes_StaySilent() => Complete.Without(FactKind.Team, FactKind.Service, FactKind.Stage, FactKind.Tier)
        .File("A.cs", """
            using Ownership;
            [assembly: OwningTeam("payments")]
            [assembly: ServiceBoundary("shop")]
            [assembly: Lifecycle(LifecycleStage.Runtime)]
            [assembly: ServiceTier("tier-1")]
            """)
        .RunAsync();

    [Theory]
    [InlineData("Ownership.OwningTeam(team: \"payments\")")]
    [InlineData("Ownership.OwningTeam(Teams.Ours)")]
    [InlineData("System.Reflection.AssemblyMetadata(\"Ownership.Team\", \"payments\")")]
    public Task AnyWayToWriteIt_StaysSilent(string attribute) => Unowned
        .File("A.cs", $"[assembly: {attribute}] class Teams {{ public const string Ours = \"pay\" + \"ments\"; }}")
        .RunAsync();

    [Fact]
    public Task EveryArgument_CountsAtItsOwnPlace() => Complete.Without(FactKind.Stage)
        .File("A.cs", """
            using Ownership;
            [assembly: Lifecycle(stage: {|OWN3004:LifecycleStage.Retired|}, Replacement = {|OWN1005:"Billing"|}, RetiresOn = {|OWN3003:"31.03.2027"|})]
            [assembly: ServiceDependency({|OWN1005:"Inventory"|})]
            [assembly: {|OWN3012:ServiceApi(Namespace = "Acme.Shop.Api")|}]
            [assembly: {|OWN3012:ServiceApi|}]
            [assembly: ServiceApi(Version = "2")]
            """)
        .RunAsync();

    [Fact]
    public Task EveryArgument_StaysSilent() => Complete.Without(FactKind.Stage)
        .File("A.cs", """
            using Ownership;
            [assembly: Lifecycle(LifecycleStage.Deprecated, RetiresOn = "2027-03-31", Replacement = "billing")]
            [assembly: ServiceDependency("inventory")]
            [assembly: ServiceApi(Namespace = nameof(Ownership), Version = "2")]
            """)
        .RunAsync();

    [Fact]
    public Task DateInAnotherCarrierThanTheStage_StaysSilent() => Complete.Without(FactKind.Stage).With(FactKind.RetiresOn, "2027-03-31")
        .File("A.cs", "[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Deprecated)]")
        .RunAsync();

    [Fact]
    public Task EmptyDate_ReportsAtTheValue() => Complete.Without(FactKind.Stage)
        .File("A.cs", "[assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Deprecated, RetiresOn = {|OWN3003:\"\"|})]")
        .RunAsync();

    [Fact]
    public Task ApiAsMetadata_IsRead() => Complete
        .File("A.cs", "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Api\", {|OWN3012:\"Acme.Shop; definition=openapi.json\"|})]")
        .RunAsync();

    [Fact]
    public Task AttributeOfTheSameNameElsewhere_DeclaresNothing() => Unowned
        .File("A.cs", """
            {|OWN1001:[|}assembly: Acme.OwningTeam("payments")]
            namespace Acme { class OwningTeamAttribute(string team) : System.Attribute { public string Team => team; } }
            """)
        .RunAsync();

    [Fact]
    public Task PropertyAlsoInGeneratedFile_CountsOnce()
    {
        var test = Complete
            .File("A.cs", "[assembly: Ownership.OwningTeam(\"inventory\")]")
            .File(AssemblyInfo, "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Team\", \"payments\")]");
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("OWN1003")
            .WithSpan("/repo/src/App/A.cs", 1, 33, 1, 44)
            .WithMessage(
                "Assembly 'App' has more than one owning team: 'inventory' (src/App/A.cs(1,33)), 'payments' (src/App/App.csproj). " +
                "A service is wholly owned by one team: keep one, or split the service.")
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Fact]
    public Task GeneratedFileSaysMoreThanSlice_Counts() => Complete
        .File("A.cs", "class A { }")
        .File(AssemblyInfo, "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Team\", \"inventory\")]")
        .Reports("OWN1003", "/repo/src/App/App.csproj")
        .RunAsync();

    [Fact]
    public Task PropertyWithLineAndColumn_ReportsThere() => Unowned.Slice(Sample.Complete with
    {
        Declarations = [.. Sample.Complete.Without(FactKind.Team).Declarations, new Declaration(FactKind.Team, "paymentz", new FilePlace("src/service.json", 3, 11))],
    })
        .File("A.cs", "class A { }")
        .Reports("OWN1002", "/repo/src/service.json", 3, 11)
        .RunAsync();

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public Task EmptyValue_ReportsAtTheValue(string value) => Unowned
        .File("A.cs", "[assembly: Ownership.OwningTeam({|OWN1001:" + value + "|})]")
        .RunAsync();

    [Fact]
    public Task EmptyMetadata_ReportsAtTheValue() => Unowned
        .File("A.cs", "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Team\", {|OWN1001:null|})]")
        .RunAsync();

    [Theory]
    [InlineData("Ownership.OwningTeam({|CS0182:System.Environment.NewLine|})")]
    [InlineData("Ownership.OwningTeam({|CS0103:Nothing|})")]
    [InlineData("{|CS7036:Ownership.OwningTeam|}")]
    [InlineData("Ownership.OwningTeam({|CS1503:1|})")]
    [InlineData("Ownership.OwningTeam({|CS1503:new[] { \"payments\" }|})")]
    [InlineData("{|CS0246:{|CS0246:OwningTeam|}|}(\"payments\")")]
    [InlineData("Ownership.OwningTeam(\"payments\"), Ownership.Lifecycle(Ownership.LifecycleStage.Runtime, RetiresOn = {|CS0103:Soon|})")]
    [InlineData("Ownership.OwningTeam(\"payments\"), Ownership.Lifecycle(Ownership.LifecycleStage.Runtime, RetiresOn = {|CS0029:2027|})")]
    [InlineData("Ownership.OwningTeam(\"payments\"), Ownership.ServiceApi(Version = {|CS0029:2|})")]
    [InlineData("Ownership.OwningTeam(\"payments\"), Ownership.ServiceApi({|CS1739:version|}: \"2\")")]
    [InlineData("Ownership.OwningTeam(\"payments\"), {|CS7036:Ownership.ServiceDependency|}")]
    public Task WhatTheCompilerRejects_IsNotReportedTwice(string attribute) => Unowned
        .File("A.cs", $"[assembly: {attribute}]")
        .RunAsync();

    [Fact]
    public Task ArrayInAForeignAttribute_StaysSilent() => Complete
        .File("A.cs", """
            [assembly: Acme.Tags("a", "b")]
            namespace Acme { class TagsAttribute(params string[] tags) : System.Attribute { public string[] Tags => tags; } }
            """)
        .RunAsync();

    [Fact]
    public Task RazorViewsOfOlderSdks_StaySilent()
    {
        var test = Unowned.File("obj/Index.cshtml.g.cs", "class Index { }");
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectAssemblyName(project, "App.Views"));
        return test.RunAsync();
    }
}
