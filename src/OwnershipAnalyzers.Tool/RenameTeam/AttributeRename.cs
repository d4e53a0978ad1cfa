using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>Renames a team in the attributes of a C# file. Only the letters of the id change.</summary>
internal static class AttributeRename
{
    public static RenamedText Of(string text, TeamRename rename)
    {
        if (!TeamAttributes.MayBeIn(text))
            return RenamedText.Nothing;
        var root = AssemblyAttributes.Parse(text);
        var changes = new List<TextChange>();
        var remarks = new List<string>();
        foreach (var argument in TeamAttributes.In(root).Select(team => team.Argument))
        {
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

        var disabled = root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia));
        foreach (var trivia in disabled.Where(trivia => IsAbout(trivia.ToString(), rename)))
        {
            var line = root.SyntaxTree.GetLineSpan(trivia.Span).StartLinePosition.Line + 1;
            remarks.Add($"({line},1): code under #if names '{rename.Old}' and is not compiled here; change it by hand");
        }

        return new RenamedText(changes, remarks);
    }

    private static bool IsAbout(string text, TeamRename rename) =>
        text.Contains($"\"{rename.Old}\"", StringComparison.Ordinal) && TeamAttributes.MayBeIn(text);

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
