using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.CodeFixes.Editing;

/// <summary>Takes attributes out of an attribute list.</summary>
internal static class AttributeRemoval
{
    /// <summary>Whether something stands inside a list that would be lost with it: a comment or a directive.</summary>
    public static bool LosesTrivia(AttributeListSyntax list) =>
        list.DescendantTrivia().Any(trivia => list.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>One change for all the attributes of a list, because changes to a file may not overlap.</summary>
    /// <param name="list">The list.</param>
    /// <param name="unwanted">What goes.</param>
    /// <param name="text">The file.</param>
    /// <param name="keepsComments">Whether a comment behind the list stays; of what is wrong it goes, too.</param>
    public static TextChange From(AttributeListSyntax list, IReadOnlyList<AttributeSyntax> unwanted, SourceText text, bool keepsComments = false)
    {
        var kept = list.Attributes.Where(attribute => !unwanted.Contains(attribute)).ToList();
        if (kept.Count == 0)
            return new TextChange(WholeLines(list, text, keepsComments), "");
        var all = TextSpan.FromBounds(list.Attributes[0].SpanStart, list.Attributes.Last().Span.End);
        return new TextChange(all, string.Join(", ", kept.Select(attribute => attribute.ToString())));
    }

    /// <summary>The list with its lines, unless something else stands on them.</summary>
    private static TextSpan WholeLines(AttributeListSyntax list, SourceText text, bool keepsComments)
    {
        var start = text.Lines.GetLineFromPosition(list.SpanStart);
        var end = text.Lines.GetLineFromPosition(list.Span.End);
        var before = text.ToString(TextSpan.FromBounds(start.Start, list.SpanStart));
        var after = text.ToString(TextSpan.FromBounds(list.Span.End, end.End)).Trim();
        var isAlone = before.Trim().Length == 0 && (after.Length == 0 || (!keepsComments && after.StartsWith("//", StringComparison.Ordinal)));
        return isAlone ? TextSpan.FromBounds(start.Start, end.EndIncludingLineBreak) : list.Span;
    }
}
