using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.CodeFixes.Documents;

/// <summary>How the lines of a file end.</summary>
internal static class LineEnd
{
    /// <summary>The line end of the first line; <c>\n</c> when there is none.</summary>
    public static string Of(SourceText text)
    {
        var first = text.Lines[0];
        return first.End == first.EndIncludingLineBreak ? "\n" : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }
}
