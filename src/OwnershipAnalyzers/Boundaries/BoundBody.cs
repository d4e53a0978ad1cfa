using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// What the compiler knows of one body after binding it: which statements are worth a closer look, and what their names and conversions
/// are. Asking again for each name would take as long as compiling.
/// </summary>
internal sealed class BoundBody
{
    private readonly HashSet<SyntaxNode> _statements = [];
    private readonly Dictionary<SyntaxNode, ISymbol?> _names = [];
    private readonly Dictionary<SyntaxNode, IMethodSymbol> _conversions = [];

    /// <summary>A body without a suspect statement.</summary>
    public static BoundBody Harmless { get; } = new();

    public bool HasSuspects => _statements.Count > 0;

    public void Suspect(SyntaxNode statement) => _statements.Add(statement);

    public bool MayViolate(SyntaxNode statement) => _statements.Contains(statement);

    /// <summary>Notes what a name stands for.</summary>
    /// <param name="name">The name.</param>
    /// <param name="member">The member; null for one whose use violates no rule, and for a local variable.</param>
    public void Name(SimpleNameSyntax name, ISymbol? member) => _names[name] = member;

    /// <summary>
    /// Whether a name is known to be that of a member or a local variable; the others are those of types, or of nothing that runs.
    /// </summary>
    public bool Knows(SimpleNameSyntax name, out ISymbol? member) => _names.TryGetValue(name, out member);

    public void Convert(SyntaxNode expression, IMethodSymbol conversion) => _conversions[expression] = conversion;

    /// <summary>The suspect conversion of an expression that nobody wrote down, or null.</summary>
    public IMethodSymbol? ConversionOf(SyntaxNode expression) =>
        _conversions.TryGetValue(expression, out var conversion) ? conversion : null;
}
