using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.CodeFixes.Editing;

/// <summary>Where an assembly attribute can be written in a file: below the attributes, usings and header, above the first type.</summary>
/// <param name="position">Where the text goes.</param>
/// <param name="scope">A position with the same names in scope.</param>
/// <param name="text">The file.</param>
/// <param name="followsAttribute">Whether the line above is an attribute, which needs no empty line between.</param>
internal sealed class InsertionPoint(int position, int scope, SourceText text, bool followsAttribute)
{
    public int Position => position;

    public int Scope => scope;

    /// <summary>The place in a file, or null when every place is inside an <c>#if</c>, where a declaration would hold for some builds only.</summary>
    public static InsertionPoint? In(CompilationUnitSyntax root, SourceText text)
    {
        var scope = (root.AttributeLists.FirstOrDefault() ?? root.Members.FirstOrDefault() as SyntaxNode)?.SpanStart ?? root.EndOfFileToken.SpanStart;
        foreach (var list in root.AttributeLists.Reverse())
        {
            if (!IsConditional(root, list.FullSpan.End))
                return new InsertionPoint(list.FullSpan.End, scope, text, followsAttribute: true);
        }

        var position = AboveCode(root, text);
        return root.AttributeLists.Count > 0 || IsConditional(root, position) ? null : new InsertionPoint(position, scope, text, followsAttribute: false);
    }

    /// <summary>The line ends and empty lines that declarations need around them.</summary>
    public InsertionFrame Frame(string lineEnd)
    {
        var startsLine = position == 0 || text[position - 1] is '\n' or '\r';
        var before = startsLine ? "" : lineEnd;
        if (!followsAttribute && position > 0 && !(startsLine && IsEmpty(text.Lines.GetLineFromPosition(position - 1))))
            before += lineEnd;
        var isLast = position == text.Length;
        var after = followsAttribute || isLast || IsEmpty(text.Lines.GetLineFromPosition(position)) ? "" : lineEnd;
        return new InsertionFrame(before, lineEnd, (isLast && !startsLine ? "" : lineEnd) + after);
    }

    /// <summary>
    /// Above the first member and the comments that belong to it. A comment that starts the file belongs to the file. Directives stay above,
    /// because using directives of another build may hide behind them.
    /// </summary>
    private static int AboveCode(CompilationUnitSyntax root, SourceText text)
    {
        var imports = root.Usings.LastOrDefault() ?? root.Externs.LastOrDefault() as SyntaxNode;
        var token = root.Members.FirstOrDefault()?.GetFirstToken(includeZeroWidth: true) ?? root.EndOfFileToken;
        var documentation = token.LeadingTrivia.FirstOrDefault(trivia => trivia.GetStructure() is DocumentationCommentTriviaSyntax);
        var own = text.Lines.GetLineFromPosition(documentation.RawKind == 0 ? token.SpanStart : documentation.SpanStart).LineNumber;
        var first = own;
        while (first > 0 && IsComment(text.Lines[first - 1]))
            first--;
        return Math.Max(text.Lines[first == 0 ? own : first].Start, imports?.FullSpan.End ?? 0);
    }

    /// <summary>Whether a position is inside an <c>#if</c>.</summary>
    public static bool IsConditional(CompilationUnitSyntax root, int position)
    {
        var depth = 0;
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective())
        {
            depth += directive.Kind() switch
            {
                SyntaxKind.IfDirectiveTrivia => 1,
                SyntaxKind.EndIfDirectiveTrivia => -1,
                _ => 0,
            };
        }

        return depth > 0;
    }

    private static bool IsEmpty(TextLine line) => string.IsNullOrWhiteSpace(line.ToString());

    private static bool IsComment(TextLine line) => line.ToString().TrimStart().StartsWith("//", StringComparison.Ordinal);
}
