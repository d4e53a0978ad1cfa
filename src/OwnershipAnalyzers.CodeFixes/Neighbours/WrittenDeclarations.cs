using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeFixes.Neighbours;

/// <summary>
/// What the files of a project declare about the assembly as a whole, read from the text alone: a light bulb must not wait until all
/// projects around are compiled.
/// </summary>
internal static class WrittenDeclarations
{
    private const string AttributeSuffix = "Attribute";

    public static async Task<IReadOnlyList<(FactKind Kind, string Value)>> OfAsync(Project project, CancellationToken cancellation)
    {
        var found = new List<(FactKind, string)>();
        foreach (var document in project.Documents)
        {
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            // Most files have no such attribute, and need not be parsed.
            if (text.ToString().IndexOf("assembly", StringComparison.Ordinal) >= 0
                && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is CompilationUnitSyntax root)
                found.AddRange(root.AttributeLists.SelectMany(list => list.Attributes).Select(Read).OfType<(FactKind, string)>());
        }

        return found;
    }

    private static (FactKind Kind, string Value)? Read(AttributeSyntax attribute)
    {
        var name = NameOf(attribute.Name);
        var fact = Fact.All.FirstOrDefault(fact => fact is { Argument: null, IsList: false } && fact.Attribute == name);
        if (fact is null || attribute.ArgumentList?.Arguments is not [{ NameEquals: null } first, ..] arguments)
            return null;
        var isAboutPart = arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText is Fact.ServiceArgument or "Namespace");
        return isAboutPart || ValueOf(first.Expression) is not { Length: > 0 } value ? null : (fact.Kind, value);
    }

    private static string NameOf(NameSyntax attribute)
    {
        var simple = (attribute as QualifiedNameSyntax)?.Right ?? attribute as SimpleNameSyntax;
        var name = simple?.Identifier.ValueText ?? "";
        return name.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - AttributeSuffix.Length) : name;
    }

    private static string? ValueOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value as string,
        MemberAccessExpressionSyntax stage => stage.Name.Identifier.ValueText,
        _ => null,
    };
}
