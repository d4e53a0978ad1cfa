using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Bodies, as operations.</summary>
internal sealed partial class BoundaryPrefilter
{
    /// <summary>Looks through a body.</summary>
    public BoundBody Look(IOperation body)
    {
        BoundBody? bound = null;
        foreach (var operation in new OperationTree(body))
        {
            if (MayViolate(operation))
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
            if (MayViolate(method))
                body.Convert(expression, method);
        }

        void Name(ISymbol? member)
        {
            if (NameIn(operation.Syntax) is { } name)
                body.Name(name, MayViolate(member) ? member : null);
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
    private bool MayViolate(IOperation operation) => operation.Kind switch
    {
        // Code may hold a value without using its type; these are most of all operations.
        OperationKind.Block or OperationKind.ExpressionStatement or OperationKind.Return or OperationKind.Literal
            or OperationKind.Argument or OperationKind.InstanceReference or OperationKind.ParameterReference
            or OperationKind.SimpleAssignment or OperationKind.Conditional or OperationKind.VariableDeclarationGroup
            or OperationKind.VariableDeclaration or OperationKind.VariableInitializer => false,
        OperationKind.LocalReference => ((ILocalReferenceOperation)operation).IsDeclaration && MayViolate(operation.Type),
        OperationKind.Invocation => MayViolate(((IInvocationOperation)operation).TargetMethod),
        OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.MethodReference or OperationKind.EventReference =>
            MayViolate(((IMemberReferenceOperation)operation).Member),
        OperationKind.ObjectCreation => MayViolate(operation.Type) || MayViolate(((IObjectCreationOperation)operation).Constructor),
        OperationKind.Conversion => MayViolate(operation.Type) || MayViolate(((IConversionOperation)operation).OperatorMethod),
        OperationKind.Binary => MayViolate(((IBinaryOperation)operation).OperatorMethod),
        OperationKind.Unary => MayViolate(((IUnaryOperation)operation).OperatorMethod),
        OperationKind.CompoundAssignment => MayViolate(((ICompoundAssignmentOperation)operation).OperatorMethod),
        OperationKind.Increment or OperationKind.Decrement => MayViolate(((IIncrementOrDecrementOperation)operation).OperatorMethod),
        OperationKind.TypeOf => MayViolate(((ITypeOfOperation)operation).TypeOperand),
        OperationKind.SizeOf => MayViolate(((ISizeOfOperation)operation).TypeOperand),
        OperationKind.IsType => MayViolate(((IIsTypeOperation)operation).TypeOperand),
        OperationKind.CatchClause => MayViolate(((ICatchClauseOperation)operation).ExceptionType),
        OperationKind.DeclarationPattern or OperationKind.TypePattern or OperationKind.RecursivePattern or OperationKind.ListPattern =>
            MayViolate((IPatternOperation)operation),
        OperationKind.ImplicitIndexerReference => MayViolate((IImplicitIndexerReferenceOperation)operation),
        OperationKind.Coalesce => MayViolate(((ICoalesceOperation)operation).ValueConversion.MethodSymbol),
        OperationKind.Spread => MayViolate(((ISpreadOperation)operation).ElementConversion.MethodSymbol),
        OperationKind.CollectionExpression =>
            MayViolate(operation.Type) || MayViolate(((ICollectionExpressionOperation)operation).ConstructMethod),
        OperationKind.VariableDeclarator => MayViolate(((IVariableDeclaratorOperation)operation).Symbol.Type),
        OperationKind.AnonymousFunction =>
            HasAttributes(operation.Syntax) || IsSuspectHead(((IAnonymousFunctionOperation)operation).Symbol),
        OperationKind.LocalFunction =>
            HasAttributes(operation.Syntax) || IsSuspectHead(((ILocalFunctionOperation)operation).Symbol),
        // What these call by themselves is not among the operations.
        OperationKind.Loop => operation is IForEachLoopOperation && (wanted.HasEnumerators || wanted.HasConversions),
        OperationKind.Await => wanted.HasAwaiters,
        OperationKind.DeconstructionAssignment =>
            wanted.HasDeconstructors && !IsTupleTakenApart((IDeconstructionAssignmentOperation)operation),
        // Nothing is called in these, so what they name is no operation.
        OperationKind.NameOf => HasWantedName(operation.Syntax),
        OperationKind.Branch => operation.Syntax is GotoStatementSyntax && HasWantedName(operation.Syntax),
        _ => MayViolate(operation.Type),
    };

    private bool MayViolate(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => MayViolate(declaration.MatchedType) || MayViolate(declaration.NarrowedType),
        ITypePatternOperation type => MayViolate(type.MatchedType),
        IRecursivePatternOperation positional => MayViolate(positional.MatchedType) || MayViolate(positional.DeconstructSymbol),
        IListPatternOperation list => MayViolate(list.LengthSymbol) || MayViolate(list.IndexerSymbol),
        _ => true,
    };

    private bool MayViolate(IImplicitIndexerReferenceOperation index) => MayViolate(index.LengthSymbol) || MayViolate(index.IndexerSymbol);

    /// <summary>The language takes tuples apart by itself, unless there is something else in them to be taken apart.</summary>
    private static bool IsTupleTakenApart(IDeconstructionAssignmentOperation assignment) =>
        assignment.Value.Type is { IsTupleType: true }
        && ElementsOf(assignment.Target) is { } elements
        && elements.All(element => ElementsOf(element) is null);

    private static ImmutableArray<IOperation>? ElementsOf(IOperation target) =>
        ((target as IDeclarationExpressionOperation)?.Expression ?? target) is ITupleOperation tuple ? tuple.Elements : null;

    private bool HasWantedName(SyntaxNode node) =>
        node.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => wanted.Contains(name.Identifier.ValueText));

    private static bool HasAttributes(SyntaxNode function) => function switch
    {
        LocalFunctionStatementSyntax local => local.AttributeLists.Count > 0 || HasAttributes(local.ParameterList),
        ParenthesizedLambdaExpressionSyntax lambda => lambda.AttributeLists.Count > 0 || HasAttributes(lambda.ParameterList),
        LambdaExpressionSyntax lambda => lambda.AttributeLists.Count > 0,
        ParameterListSyntax parameters => parameters.Parameters.Any(parameter => parameter.AttributeLists.Count > 0),
        _ => false,
    };
}
