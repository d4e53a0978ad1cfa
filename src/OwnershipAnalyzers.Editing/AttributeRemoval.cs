using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Editing;

/// <summary>Takes attributes out of an attribute list.</summary>
public static class AttributeRemoval
{
    /// <summary>Whether a comment or a directive stands inside a list and would be lost with it.</summary>
    public static bool LosesTrivia(AttributeListSyntax list) =>
        list.DescendantTrivia().Any(trivia => list.Span.Contains(trivia.Span) && !IsBlank(trivia));

    /// <summary>One change for all the attributes of a list, because changes to a file may not overlap.</summary>
    /// <param name="list">The list.</param>
    /// <param name="unwanted">The attributes to remove.</param>
    /// <param name="text">The file.</param>
    /// <param name="keepsComments">Whether a comment behind the list stays. When the attribute was wrong, its comment goes too.</param>
    public static TextChange From(
        AttributeListSyntax list, IReadOnlyList<AttributeSyntax> unwanted, SourceText text, bool keepsComments = false)
    {
        var kept = list.Attributes.Where(attribute => !unwanted.Contains(attribute)).ToList();
        if (kept.Count == 0)
            return new TextChange(WholeLines(list, text, keepsComments), "");
        var all = TextSpan.FromBounds(list.Attributes[0].SpanStart, list.Attributes.Last().Span.End);
        return new TextChange(all, string.Join(", ", kept.Select(attribute => attribute.ToString())));
    }

    private static bool IsBlank(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>The list with its lines, unless something else stands on them.</summary>
    private static TextSpan WholeLines(AttributeListSyntax list, SourceText text, bool keepsComments)
    {
        var firstLine = text.Lines.GetLineFromPosition(list.SpanStart);
        var lastLine = text.Lines.GetLineFromPosition(list.Span.End);
        var before = text.ToString(TextSpan.FromBounds(firstLine.Start, list.SpanStart));
        var after = text.ToString(TextSpan.FromBounds(list.Span.End, lastLine.End)).Trim();
        var isRemovableComment = !keepsComments && after.StartsWith("//", StringComparison.Ordinal);
        var isAlone = before.Trim().Length == 0 && (after.Length == 0 || isRemovableComment);
        return isAlone ? TextSpan.FromBounds(firstLine.Start, lastLine.EndIncludingLineBreak) : list.Span;
    }
}
