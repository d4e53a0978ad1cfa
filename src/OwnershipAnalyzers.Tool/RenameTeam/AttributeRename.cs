using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>Renames a team in the attributes of a C# file. Only the letters of the id change.</summary>
internal static class AttributeRename
{
    private const string AssemblyMetadata = "AssemblyMetadata";

    private static readonly Fact Team = Fact.Of(FactKind.Team);

    public static RenamedText Of(string text, TeamRename rename)
    {
        // Most files speak of no team, and need not be parsed.
        if (!text.Contains(Team.Attribute, StringComparison.Ordinal) && !text.Contains(Team.MetadataKey, StringComparison.Ordinal))
            return RenamedText.Nothing;
        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview));
        var root = tree.GetCompilationUnitRoot();
        var aliases = root.Usings.Where(directive => directive.Alias is not null).ToLookup(directive => directive.Alias!.Name.Identifier.ValueText, directive => LastName(directive.NamespaceOrType));
        var (changes, remarks) = (new List<TextChange>(), new List<string>());
        foreach (var attribute in root.AttributeLists.Where(list => list.Target?.Identifier.ValueText is "assembly" or "module").SelectMany(list => list.Attributes))
        {
            if (TeamArgument(attribute, aliases) is not { } argument)
                continue;
            if (argument.Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            {
                if (literal.Token.ValueText == rename.Old)
                    changes.Add(Change(literal.Token, rename));
            }
            else
            {
                remarks.Add(Remark(argument, $"'{argument.Expression}' is no text; change what it stands for if that is '{rename.Old}'"));
            }
        }

        remarks.AddRange(root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia) && IsAbout(trivia.ToString(), rename))
            .Select(trivia => $"({tree.GetLineSpan(trivia.Span).StartLinePosition.Line + 1},1): code under #if names '{rename.Old}' and is not compiled here; change it by hand"));
        return new RenamedText(changes, remarks);
    }

    private static bool IsAbout(string text, TeamRename rename) =>
        text.Contains($"\"{rename.Old}\"", StringComparison.Ordinal) && (text.Contains(Team.Attribute, StringComparison.Ordinal) || text.Contains(Team.MetadataKey, StringComparison.Ordinal));

    /// <summary>The argument of an attribute that is a team, or null.</summary>
    private static AttributeArgumentSyntax? TeamArgument(AttributeSyntax attribute, ILookup<string, string> aliases)
    {
        var written = LastName(attribute.Name);
        var name = attribute.Name is IdentifierNameSyntax && aliases[written].FirstOrDefault() is { } meant ? meant : written;
        var arguments = (attribute.ArgumentList?.Arguments ?? []).Where(argument => argument.NameEquals is null).ToList();
        if (name == Team.Attribute || name == Team.AttributeTypeName)
            return arguments.FirstOrDefault();
        var isCarrier = name is AssemblyMetadata or AssemblyMetadata + "Attribute" && arguments is [{ Expression: LiteralExpressionSyntax key }, _] && Fact.OfMetadata(key.Token.ValueText).Fact == Team;
        return isCarrier ? arguments[1] : null;
    }

    private static string LastName(TypeSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The id inside the quotes, whatever kind they are; the whole token if the id is written with escapes.</summary>
    private static TextChange Change(SyntaxToken token, TeamRename rename)
    {
        var at = token.Text.IndexOf(rename.Old, StringComparison.Ordinal);
        return at < 0
            ? new TextChange(token.SpanStart, token.Span.Length, $"\"{rename.New}\"")
            : new TextChange(token.SpanStart + at, rename.Old.Length, rename.New);
    }

    private static string Remark(SyntaxNode node, string what)
    {
        var at = node.GetLocation().GetLineSpan().StartLinePosition;
        return $"({at.Line + 1},{at.Character + 1}): {what}";
    }
}
