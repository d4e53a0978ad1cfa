using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Uses;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Tells from operations, which the compiler has at hand, whether code may use what it should not; only then is it worth resolving names.
/// May suspect too much, never too little.
/// </summary>
/// <param name="user">Whose code it is.</param>
/// <param name="territory">Whose other code is.</param>
/// <param name="crossings">What rules have against uses.</param>
/// <param name="wanted">The names of what others have.</param>
internal sealed class Suspicion(Owner user, Territory territory, Crossings crossings, WantedNames wanted)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);

    /// <summary>The pieces of code whose operations are suspect.</summary>
    public IEnumerable<SyntaxNode> In(IOperation body) => body.DescendantsAndSelf().Where(IsSuspect).Select(operation => operation.Syntax);

    /// <summary>Whether the head of a declaration is suspect: everything but its attributes and its body.</summary>
    public bool IsSuspectDeclaration(ISymbol symbol) => symbol switch
    {
        // A kind of type that this compiler knows and we do not.
        INamedTypeSymbol { TypeKind: > TypeKind.FunctionPointer } => true,
        INamedTypeSymbol type => IsSuspect(type.BaseType) || type.Interfaces.Any(IsSuspect) || AreSuspect(type.TypeParameters)
            || (type.DelegateInvokeMethod is { } call && IsSuspectHead(call)) || type.InstanceConstructors.Any(IsSuspectHead),
        IMethodSymbol method => IsSuspectHead(method) || method.ExplicitInterfaceImplementations.Any(implemented => IsSuspect(implemented.ContainingType)),
        IPropertySymbol property => IsSuspect(property.Type) || property.Parameters.Any(parameter => IsSuspect(parameter.Type))
            || property.ExplicitInterfaceImplementations.Any(implemented => IsSuspect(implemented.ContainingType)),
        IEventSymbol happening => IsSuspect(happening.Type) || happening.ExplicitInterfaceImplementations.Any(implemented => IsSuspect(implemented.ContainingType)),
        // The size of a buffer is an expression that stands in the head.
        IFieldSymbol field => field.IsFixedSizeBuffer || IsSuspect(field.Type),
        _ => true,
    };

    private bool IsSuspect(IOperation operation) => IsSuspect(operation.Type) || operation switch
    {
        IInvocationOperation call => IsSuspect(call.TargetMethod),
        IMemberReferenceOperation reference => IsSuspect(reference.Member),
        IObjectCreationOperation creation => IsSuspect(creation.Constructor),
        IConversionOperation conversion => IsSuspect(conversion.OperatorMethod),
        IBinaryOperation binary => IsSuspect(binary.OperatorMethod),
        IUnaryOperation unary => IsSuspect(unary.OperatorMethod),
        ICompoundAssignmentOperation compound => IsSuspect(compound.OperatorMethod),
        IIncrementOrDecrementOperation step => IsSuspect(step.OperatorMethod),
        ITypeOfOperation type => IsSuspect(type.TypeOperand),
        ISizeOfOperation size => IsSuspect(size.TypeOperand),
        IIsTypeOperation test => IsSuspect(test.TypeOperand),
        ICatchClauseOperation handler => IsSuspect(handler.ExceptionType),
        IDeclarationPatternOperation pattern => IsSuspect(pattern.MatchedType),
        ITypePatternOperation pattern => IsSuspect(pattern.MatchedType),
        IRecursivePatternOperation pattern => IsSuspect(pattern.MatchedType) || IsSuspect(pattern.DeconstructSymbol),
        IListPatternOperation pattern => IsSuspect(pattern.LengthSymbol) || IsSuspect(pattern.IndexerSymbol),
        ICollectionExpressionOperation collection => IsSuspect(collection.ConstructMethod),
        IVariableDeclaratorOperation variable => IsSuspect(variable.Symbol.Type),
        IAnonymousFunctionOperation function => HasAttributes(function.Syntax) || IsSuspectHead(function.Symbol),
        ILocalFunctionOperation function => HasAttributes(function.Syntax) || IsSuspectHead(function.Symbol),
        // What these call by themselves is not among the operations.
        IForEachLoopOperation => wanted.HasEnumerators || wanted.HasConversions,
        IAwaitOperation => wanted.HasAwaiters,
        IDeconstructionAssignmentOperation => wanted.HasDeconstructors,
        // Nothing is called in these, so what they name is no operation.
        INameOfOperation or IBranchOperation { Syntax: GotoStatementSyntax } => HasWantedName(operation.Syntax),
        _ => false,
    };

    private bool IsSuspect(ISymbol? member) => member is not null
        && (IsSuspect(member.ContainingType) || (member is IMethodSymbol method && method.TypeArguments.Any(IsSuspect)) || IsViolation(member.OriginalDefinition));

    private bool IsSuspect(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol named => _types.GetOrAdd(named, IsSuspectName),
        IArrayTypeSymbol array => IsSuspect(array.ElementType),
        IPointerTypeSymbol pointer => IsSuspect(pointer.PointedAtType),
        IFunctionPointerTypeSymbol function => IsSuspectHead(function.Signature),
        _ => false,
    };

    private bool IsSuspectName(INamedTypeSymbol type) =>
        IsViolation(type.OriginalDefinition) || type.TypeArguments.Any(IsSuspect) || (type.ContainingType is { } outer && IsSuspect(outer));

    private bool IsSuspectHead(IMethodSymbol function) => IsSuspect(function.ReturnType) || function.Parameters.Any(parameter => IsSuspect(parameter.Type))
        || AreSuspect(function.TypeParameters);

    private bool AreSuspect(IEnumerable<ITypeParameterSymbol> parameters) => parameters.Any(parameter => parameter.ConstraintTypes.Any(IsSuspect));

    private bool IsViolation(ISymbol symbol)
    {
        var owners = territory.OfSymbol(symbol);
        if (owners.Count == 0 || owners.Contains(user))
            return false;
        var (crossing, rules) = crossings.Between(user, owners[0]);
        if (rules.Count == 0)
            return false;
        var use = new Use(crossing, symbol.ContainingNamespace is { } space ? NamespaceName.Of(space) : "", "");
        return rules.Any(rule => rule.IsViolatedBy(use) || rule.IsViolatedBy(use with { IsInternal = true }));
    }

    private bool HasWantedName(SyntaxNode node) => node.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => wanted.Contains(name.Identifier.ValueText));

    private static bool HasAttributes(SyntaxNode function) => function switch
    {
        LocalFunctionStatementSyntax local => local.AttributeLists.Count > 0 || HasAttributes(local.ParameterList),
        LambdaExpressionSyntax lambda => lambda.AttributeLists.Count > 0 || (lambda is ParenthesizedLambdaExpressionSyntax { ParameterList: var parameters } && HasAttributes(parameters)),
        ParameterListSyntax parameters => parameters.Parameters.Any(parameter => parameter.AttributeLists.Count > 0),
        _ => false,
    };
}
