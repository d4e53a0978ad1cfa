using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Editing;

/// <summary>Where an assembly attribute can be written in a file: below the attributes, usings and header, above the first type.</summary>
/// <param name="position">Where the text goes.</param>
/// <param name="scope">A position with the same names in scope.</param>
/// <param name="text">The file.</param>
/// <param name="followsAttribute">Whether the line above is an attribute, which needs no empty line between.</param>
public sealed class InsertionPoint(int position, int scope, SourceText text, bool followsAttribute)
{
    /// <summary>Where the text goes.</summary>
    public int Position => position;

    /// <summary>A position with the same names in scope.</summary>
    public int Scope => scope;

    /// <summary>
    /// The place in a file, or null when every place is inside an <c>#if</c>, where a declaration would hold for some builds only.
    /// </summary>
    public static InsertionPoint? In(CompilationUnitSyntax root, SourceText text)
    {
        var first = root.AttributeLists.FirstOrDefault() ?? root.Members.FirstOrDefault() as SyntaxNode;
        var scope = first?.SpanStart ?? root.EndOfFileToken.SpanStart;
        foreach (var list in root.AttributeLists.Reverse())
        {
            if (!IsConditional(root, list.FullSpan.End))
                return new InsertionPoint(list.FullSpan.End, scope, text, followsAttribute: true);
        }

        var position = AboveCode(root, text);
        var isConditional = root.AttributeLists.Count > 0 || IsConditional(root, position);
        return isConditional ? null : new InsertionPoint(position, scope, text, followsAttribute: false);
    }

    /// <summary>The line ends and empty lines that declarations need around them.</summary>
    public InsertionFrame Frame(string lineEnd)
    {
        var startsLine = position == 0 || text[position - 1] is '\n' or '\r';
        var followsEmptyLine = position == 0 || (startsLine && IsEmpty(text.Lines.GetLineFromPosition(position - 1)));
        var before = startsLine ? "" : lineEnd;
        if (!followsAttribute && !followsEmptyLine)
            before += lineEnd;
        var isLast = position == text.Length;
        var after = isLast && !startsLine ? "" : lineEnd;
        if (!followsAttribute && !isLast && !IsEmpty(text.Lines.GetLineFromPosition(position)))
            after += lineEnd;
        return new InsertionFrame(before, lineEnd, after);
    }

    /// <summary>
    /// Above the first member and the comments that belong to it. A comment that starts the file belongs to the file. Directives stay
    /// above, because using directives of another build may hide behind them.
    /// </summary>
    private static int AboveCode(CompilationUnitSyntax root, SourceText text)
    {
        var imports = root.Usings.LastOrDefault() ?? root.Externs.LastOrDefault() as SyntaxNode;
        var token = root.Members.FirstOrDefault()?.GetFirstToken(includeZeroWidth: true) ?? root.EndOfFileToken;
        var documentation = token.LeadingTrivia.FirstOrDefault(trivia => trivia.GetStructure() is DocumentationCommentTriviaSyntax);
        var start = documentation.RawKind == 0 ? token.SpanStart : documentation.SpanStart;
        var codeLine = text.Lines.GetLineFromPosition(start).LineNumber;
        var commentLine = codeLine;
        while (commentLine > 0 && IsComment(text.Lines[commentLine - 1]))
            commentLine--;
        var startsFile = commentLine == 0;
        return Math.Max(text.Lines[startsFile ? codeLine : commentLine].Start, imports?.FullSpan.End ?? 0);
    }

    /// <summary>Whether a position is inside an <c>#if</c>.</summary>
    public static bool IsConditional(CompilationUnitSyntax root, int position)
    {
        var depth = 0;
        var directive = root.GetFirstDirective();
        while (directive is not null && directive.SpanStart < position)
        {
            depth += directive.Kind() switch
            {
                SyntaxKind.IfDirectiveTrivia => 1,
                SyntaxKind.EndIfDirectiveTrivia => -1,
                _ => 0,
            };
            directive = directive.GetNextDirective();
        }

        return depth > 0;
    }

    private static bool IsEmpty(TextLine line) => string.IsNullOrWhiteSpace(line.ToString());

    private static bool IsComment(TextLine line) => line.ToString().TrimStart().StartsWith("//", StringComparison.Ordinal);
}
