using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Sources;

/// <summary>An argument of an attribute.</summary>
/// <param name="Value">What the compiler made of it.</param>
/// <param name="Syntax">Its expression, or the attribute when it has none; null when the attribute comes from no source file.</param>
/// <param name="IsBroken">Whether the compiler cannot make sense of it and already says so.</param>
internal sealed record WrittenArgument(TypedConstant Value, SyntaxNode? Syntax, bool IsBroken);

/// <summary>The arguments of an attribute, each with its place.</summary>
internal sealed class WrittenArguments(AttributeData attribute, CancellationToken cancellation)
{
    private readonly AttributeSyntax? _syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

    /// <summary>The attribute; null when it comes from no source file.</summary>
    public SyntaxNode? Attribute => _syntax;

    /// <summary>Whether the attribute as a whole means nothing to the compiler.</summary>
    public bool AreBroken => attribute.AttributeConstructor is null;

    private IReadOnlyList<AttributeArgumentSyntax> All => _syntax?.ArgumentList is { } list ? [.. list.Arguments] : [];

    /// <summary>The argument for a parameter of the constructor.</summary>
    public WrittenArgument At(int position)
    {
        var parameter = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(position)?.Name;
        var named = parameter is null ? null : All.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter);
        var argument = named ?? All.Where(argument => argument.NameEquals is null).ElementAtOrDefault(position);
        return Argument(attribute.ConstructorArguments.ElementAtOrDefault(position), argument?.Expression);
    }

    /// <summary>The argument for a property of the attribute, or null when it is not given.</summary>
    public WrittenArgument? Named(string name)
    {
        var argument = All.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
        var given = attribute.NamedArguments.Where(given => given.Key == name).ToList();
        if (given.Count > 0)
            return Argument(given[0].Value, argument?.Expression);
        // The compiler leaves out what it does not understand.
        return argument is null ? null : new WrittenArgument(default, argument.Expression, IsBroken: true);
    }

    private WrittenArgument Argument(TypedConstant value, ExpressionSyntax? expression)
    {
        var isNoText = value.Kind is TypedConstantKind.Error or TypedConstantKind.Array or TypedConstantKind.Type;
        return new WrittenArgument(value, expression ?? Attribute, AreBroken || isNoText);
    }
}
