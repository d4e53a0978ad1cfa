using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Bodies, as operations.</summary>
internal sealed partial class Suspicion
{
    /// <summary>Looks through a body.</summary>
    public BoundBody Look(IOperation body)
    {
        BoundBody? bound = null;
        foreach (var operation in new OperationTree(body))
        {
            if (IsSuspect(operation))
                (bound ??= new BoundBody()).Suspect(UseLog.StatementOf(operation.Syntax));
        }

        if (bound is null)
            return BoundBody.Harmless;
        foreach (var operation in new OperationTree(body))
            Note(operation, bound);
        return bound;
    }

    private void Note(IOperation operation, BoundBody body)
    {
        switch (operation)
        {
            case IConversionOperation { IsImplicit: true, OperatorMethod: { } method }: Convert(operation.Syntax, method); break;
            case ICoalesceOperation { ValueConversion.MethodSymbol: { } method } coalesce: Convert(coalesce.Value.Syntax, method); break;
            case ISpreadOperation { ElementConversion.MethodSymbol: { } method } spread: Convert(spread.Operand.Syntax, method); break;
            case { IsImplicit: true }: break;
            case IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.DelegateInvoke } method }: Name(method); break;
            case IMemberReferenceOperation reference: Name(reference.Member); break;
            case ILocalReferenceOperation or IParameterReferenceOperation: Name(null); break;
        }

        void Convert(SyntaxNode expression, IMethodSymbol method)
        {
            if (IsSuspect(method))
                body.Convert(expression, method);
        }

        void Name(ISymbol? member)
        {
            if (NameIn(operation.Syntax) is { } name)
                body.Name(name, IsSuspect(member) ? member : null);
        }
    }

    private static SimpleNameSyntax? NameIn(SyntaxNode expression) => expression switch
    {
        InvocationExpressionSyntax call => NameIn(call.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => expression as SimpleNameSyntax,
    };

    // By kind, which is a jump; asking for one interface after another takes longer than everything else here.
    private bool IsSuspect(IOperation operation) => operation.Kind switch
    {
        // Code may hold a value without using its type; these are most of all operations.
        OperationKind.Block or OperationKind.ExpressionStatement or OperationKind.Return or OperationKind.Literal or OperationKind.Argument
            or OperationKind.InstanceReference or OperationKind.ParameterReference or OperationKind.SimpleAssignment or OperationKind.Conditional
            or OperationKind.VariableDeclarationGroup or OperationKind.VariableDeclaration or OperationKind.VariableInitializer => false,
        OperationKind.LocalReference => ((ILocalReferenceOperation)operation).IsDeclaration && IsSuspect(operation.Type),
        OperationKind.Invocation => IsSuspect(((IInvocationOperation)operation).TargetMethod),
        OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.MethodReference or OperationKind.EventReference =>
            IsSuspect(((IMemberReferenceOperation)operation).Member),
        OperationKind.ObjectCreation => IsSuspect(operation.Type) || IsSuspect(((IObjectCreationOperation)operation).Constructor),
        OperationKind.Conversion => IsSuspect(operation.Type) || IsSuspect(((IConversionOperation)operation).OperatorMethod),
        OperationKind.Binary => IsSuspect(((IBinaryOperation)operation).OperatorMethod),
        OperationKind.Unary => IsSuspect(((IUnaryOperation)operation).OperatorMethod),
        OperationKind.CompoundAssignment => IsSuspect(((ICompoundAssignmentOperation)operation).OperatorMethod),
        OperationKind.Increment or OperationKind.Decrement => IsSuspect(((IIncrementOrDecrementOperation)operation).OperatorMethod),
        OperationKind.TypeOf => IsSuspect(((ITypeOfOperation)operation).TypeOperand),
        OperationKind.SizeOf => IsSuspect(((ISizeOfOperation)operation).TypeOperand),
        OperationKind.IsType => IsSuspect(((IIsTypeOperation)operation).TypeOperand),
        OperationKind.CatchClause => IsSuspect(((ICatchClauseOperation)operation).ExceptionType),
        OperationKind.DeclarationPattern => operation is IDeclarationPatternOperation pattern && (IsSuspect(pattern.MatchedType) || IsSuspect(pattern.NarrowedType)),
        OperationKind.TypePattern => IsSuspect(((ITypePatternOperation)operation).MatchedType),
        OperationKind.RecursivePattern => operation is IRecursivePatternOperation positional && (IsSuspect(positional.MatchedType) || IsSuspect(positional.DeconstructSymbol)),
        OperationKind.ListPattern => operation is IListPatternOperation list && (IsSuspect(list.LengthSymbol) || IsSuspect(list.IndexerSymbol)),
        OperationKind.ImplicitIndexerReference => operation is IImplicitIndexerReferenceOperation index && (IsSuspect(index.LengthSymbol) || IsSuspect(index.IndexerSymbol)),
        OperationKind.Coalesce => IsSuspect(((ICoalesceOperation)operation).ValueConversion.MethodSymbol),
        OperationKind.Spread => IsSuspect(((ISpreadOperation)operation).ElementConversion.MethodSymbol),
        OperationKind.CollectionExpression => IsSuspect(operation.Type) || IsSuspect(((ICollectionExpressionOperation)operation).ConstructMethod),
        OperationKind.VariableDeclarator => IsSuspect(((IVariableDeclaratorOperation)operation).Symbol.Type),
        OperationKind.AnonymousFunction => HasAttributes(operation.Syntax) || IsSuspectHead(((IAnonymousFunctionOperation)operation).Symbol),
        OperationKind.LocalFunction => HasAttributes(operation.Syntax) || IsSuspectHead(((ILocalFunctionOperation)operation).Symbol),
        // What these call by themselves is not among the operations.
        OperationKind.Loop => operation is IForEachLoopOperation && (wanted.HasEnumerators || wanted.HasConversions),
        OperationKind.Await => wanted.HasAwaiters,
        OperationKind.DeconstructionAssignment => wanted.HasDeconstructors && !IsTupleTakenApart((IDeconstructionAssignmentOperation)operation),
        // Nothing is called in these, so what they name is no operation.
        OperationKind.NameOf => HasWantedName(operation.Syntax),
        OperationKind.Branch => operation.Syntax is GotoStatementSyntax && HasWantedName(operation.Syntax),
        _ => IsSuspect(operation.Type),
    };

    /// <summary>The language takes tuples apart by itself, unless there is something else in them to be taken apart.</summary>
    private static bool IsTupleTakenApart(IDeconstructionAssignmentOperation assignment) =>
        assignment.Value.Type is { IsTupleType: true } && ElementsOf(assignment.Target) is { } elements && elements.All(element => ElementsOf(element) is null);

    private static ImmutableArray<IOperation>? ElementsOf(IOperation target) =>
        ((target as IDeclarationExpressionOperation)?.Expression ?? target) is ITupleOperation tuple ? tuple.Elements : null;

    private bool HasWantedName(SyntaxNode node) => node.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => wanted.Contains(name.Identifier.ValueText));

    private static bool HasAttributes(SyntaxNode function) => function switch
    {
        LocalFunctionStatementSyntax local => local.AttributeLists.Count > 0 || HasAttributes(local.ParameterList),
        LambdaExpressionSyntax lambda => lambda.AttributeLists.Count > 0 || (lambda is ParenthesizedLambdaExpressionSyntax { ParameterList: var parameters } && HasAttributes(parameters)),
        ParameterListSyntax parameters => parameters.Parameters.Any(parameter => parameter.AttributeLists.Count > 0),
        _ => false,
    };
}
