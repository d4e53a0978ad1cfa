using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Declarations in which nothing may violate a rule, which are nearly all. No name has to be resolved for that: the compiler knows the
/// types of all members, and the bodies have been looked through. Whatever is not listed here is walked through name by name.
/// </summary>
internal sealed partial class UseFinder
{
    private bool IsHarmless(MemberDeclarationSyntax member) => AreHarmless(member.AttributeLists) && member switch
    {
        TypeDeclarationSyntax type => IsHarmlessType(type)
            && AreHarmless(type.TypeParameterList)
            && AreHarmless(type.ParameterList)
            && HasHarmlessBase(type)
            && AreHarmless(type.Members),
        EnumDeclarationSyntax type => IsHarmlessType(type) && AreHarmless(type.Members),
        DelegateDeclarationSyntax type => IsHarmlessType(type)
            && AreHarmless(type.TypeParameterList)
            && AreHarmless(type.ParameterList),
        // The heads of members were judged with their type.
        MethodDeclarationSyntax method => AreHarmless(method.TypeParameterList) && IsHarmlessFunction(method),
        ConstructorDeclarationSyntax constructor => IsHarmlessBody(constructor.Initializer) && IsHarmlessFunction(constructor),
        BaseMethodDeclarationSyntax function => IsHarmlessFunction(function),
        PropertyDeclarationSyntax property => AreHarmless(property.AccessorList)
            && IsHarmlessBody(property.ExpressionBody)
            && IsHarmlessBody(property.Initializer),
        IndexerDeclarationSyntax indexer => AreHarmless(indexer.ParameterList)
            && AreHarmless(indexer.AccessorList)
            && IsHarmlessBody(indexer.ExpressionBody),
        EventDeclarationSyntax @event => AreHarmless(@event.AccessorList),
        BaseFieldDeclarationSyntax field => AreHarmless(field.Declaration.Variables),
        EnumMemberDeclarationSyntax value => IsHarmlessBody(value.EqualsValue),
        _ => false,
    };

    private bool IsHarmlessType(MemberDeclarationSyntax declaration) =>
        model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type && !_prefilter.HasSuspectDeclaration(type);

    private bool HasHarmlessBase(TypeDeclarationSyntax type) =>
        type.BaseList is not { Types: [PrimaryConstructorBaseTypeSyntax call, ..] } || IsHarmlessBody(call);

    private bool IsHarmlessFunction(BaseMethodDeclarationSyntax function) =>
        AreHarmless(function.ParameterList) && IsHarmlessBody(function.Body) && IsHarmlessBody(function.ExpressionBody);

    private bool IsHarmlessBody(SyntaxNode? body) => body is null || Bound(body) is { HasSuspects: false };

    private bool AreHarmless<T>(SyntaxList<T> members)
        where T : MemberDeclarationSyntax
    {
        foreach (var member in members)
        {
            if (!IsHarmless(member))
                return false;
        }

        return true;
    }

    private bool AreHarmless(SeparatedSyntaxList<EnumMemberDeclarationSyntax> values) => values.All(IsHarmless);

    private bool AreHarmless(SeparatedSyntaxList<VariableDeclaratorSyntax> fields) =>
        fields.All(field => field.ArgumentList is null && IsHarmlessBody(field.Initializer));

    private bool AreHarmless(AccessorListSyntax? list) => list is null || list.Accessors.All(IsHarmless);

    private bool IsHarmless(AccessorDeclarationSyntax accessor) =>
        AreHarmless(accessor.AttributeLists) && IsHarmlessBody(accessor.Body) && IsHarmlessBody(accessor.ExpressionBody);

    private bool AreHarmless(BaseParameterListSyntax? list) =>
        list is null || list.Parameters.All(parameter => AreHarmless(parameter.AttributeLists) && IsHarmlessBody(parameter.Default));

    private bool AreHarmless(TypeParameterListSyntax? list) =>
        list is null || list.Parameters.All(parameter => AreHarmless(parameter.AttributeLists));

    private bool AreHarmless(SyntaxList<AttributeListSyntax> lists) =>
        lists.Count == 0 || !lists.Any(list => list.DescendantNodes().OfType<SimpleNameSyntax>().Any(MayBeOfOthers));
}
