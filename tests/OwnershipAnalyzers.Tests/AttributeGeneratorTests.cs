using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Generation;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

public class AttributeGeneratorTests
{
    private const string Use = """
        [assembly: Ownership.OwningTeam("payments")]
        [assembly: Ownership.ServiceBoundary("shop")]
        [assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Runtime)]
        [assembly: Ownership.ServiceTier("tier-1")]
        [assembly: Ownership.Lifecycle(Ownership.LifecycleStage.Deprecated, RetiresOn = "2027-03-31", Replacement = "billing")]
        [assembly: Ownership.ServiceDependency("inventory")]
        [assembly: Ownership.ServiceDependency("stripe")]
        [assembly: Ownership.ServiceApi(Namespace = "Acme.Shop.Api", Version = "2")]
        [assembly: Ownership.ServiceApi]
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp3)]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void AnyLanguageVersion_CompilesWithoutWarnings(LanguageVersion version) =>
        Assert.Empty(Problems(Compile("App", Use, version)));

    [Fact]
    public void FriendAssemblies_DoNotClash()
    {
        var library = Compile("Library", Use + "\n[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]");
        var app = Compile("App", Use, references: library.ToMetadataReference());

        Assert.Empty(Problems(app));
        Assert.Equal(9, app.Assembly.GetAttributes().Length);
    }

    [Fact]
    public void EveryFact_HasADocumentedAttribute() => Assert.All(Fact.All.Where(fact => fact.Attribute.Length > 0), fact =>
    {
        var attribute = Compile("App", "").GetTypeByMetadataName($"{Fact.AttributeNamespace}.{fact.AttributeTypeName}")!;

        Assert.Equal(Accessibility.Internal, attribute.DeclaredAccessibility);
        Assert.Contains("<summary>", attribute.GetDocumentationCommentXml(), StringComparison.Ordinal);
        // Editors show these, of the type or of its constructor, and neither examples nor parameters.
        Assert.All(attribute.InstanceConstructors.Where(constructor => !constructor.Parameters.IsEmpty).Append<ISymbol>(attribute), symbol =>
        {
            Assert.Contains($"Example: <c>[assembly: {fact.Attribute}(", symbol.GetDocumentationCommentXml(), StringComparison.Ordinal);
            Assert.Contains("docs/declare.md", symbol.GetDocumentationCommentXml(), StringComparison.Ordinal);
        });
        Assert.All(
            Assert.Single(attribute.InstanceConstructors).Parameters,
            parameter => Assert.Contains($"<param name=\"{parameter.Name}\">", parameter.ContainingSymbol.GetDocumentationCommentXml(), StringComparison.Ordinal));
        Assert.All(
            attribute.GetMembers().OfType<IPropertySymbol>(),
            property => Assert.Contains("<summary>", property.GetDocumentationCommentXml(), StringComparison.Ordinal));
        if (fact.Argument is not null)
            Assert.NotEmpty(attribute.GetMembers(fact.Argument));
    });

    [Fact]
    public void Stages_AreThoseOfTheVocabulary()
    {
        var stages = Compile("App", "").GetTypeByMetadataName("Ownership.LifecycleStage")!;

        Assert.Equal(LifecycleStages.Names, stages.GetMembers().OfType<IFieldSymbol>().Select(stage => stage.Name));
    }

    [Fact]
    public void Source_HasTheSameLineEndsEverywhere() => Assert.DoesNotContain('\r', AttributeSource.Text);

    private static Compilation Compile(string name, string source, LanguageVersion version = LanguageVersion.Latest, params MetadataReference[] references)
    {
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source, options)], [.. SdkReferences.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error));
        CSharpGeneratorDriver.Create([new AttributeGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var problems);
        Assert.Empty(problems);
        return updated;
    }

    private static ImmutableArray<Diagnostic> Problems(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(problem => problem.Severity > DiagnosticSeverity.Hidden)];
}
