using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OwnershipAnalyzers.Generation;

namespace OwnershipAnalyzers.Tests;

/// <summary>Declarations are written against the attributes, so what they offer is as public as the API of a library.</summary>
public class AttributeApiTests
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Whoever changes the attributes changes the list too, and so notices. What goes, or is named anew, breaks users' code.</summary>
    [Fact]
    public void GeneratedAttributes_AreThoseOfTheList() => Assert.Equal(
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "PublicAPI.Attributes.txt")).Where(line => line.Length > 0),
        Types().SelectMany(Lines).Order(StringComparer.Ordinal));

    private static ImmutableArray<INamedTypeSymbol> Types()
    {
        var tree = CSharpSyntaxTree.ParseText(AttributeSource.Text);
        var compilation = CSharpCompilation.Create("App", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        return compilation.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Ownership").GetTypeMembers();
    }

    private static IEnumerable<string> Lines(INamedTypeSymbol type) =>
    [
        $"{type.TypeKind.ToString().ToLowerInvariant()} {type} : {type.BaseType}",
        .. type.GetAttributes().Where(attribute => attribute.AttributeClass!.Name == nameof(AttributeUsageAttribute)).Select(usage => $"{type} {usage}"),
        .. type.GetMembers().Where(IsForUsers).Select(member => member.ToDisplayString(Format)),
    ];

    private static bool IsForUsers(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } && !(member.IsImplicitlyDeclared && member.ContainingType.TypeKind == TypeKind.Enum);
}
