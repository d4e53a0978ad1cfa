using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Tests.Support;

/// <summary>Source with the expected findings marked in it: <c>{|OWN5009:Basket|}</c>.</summary>
internal static partial class Marks
{
    /// <summary>The source as the compiler reads it, and what is expected where.</summary>
    public static (string Source, IReadOnlyList<(string Id, TextSpan Span)> Expected) Read(string marked)
    {
        var source = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<(string, TextSpan)>();
        var last = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            source.Append(marked, last, mark.Index - last);
            last = mark.Index + mark.Length;
            if (mark.Groups[1].Success)
                open.Push((mark.Groups[1].Value, source.Length));
            else if (open.TryPop(out var start))
                expected.Add((start.Id, TextSpan.FromBounds(start.Start, source.Length)));
        }

        return (source.Append(marked, last, marked.Length - last).ToString(), expected);
    }

    /// <summary>The same source with nothing marked.</summary>
    public static string Remove(string marked) => Mark().Replace(marked, "");

    [GeneratedRegex(@"\{\|([A-Z]+[0-9]+):|\|\}")]
    private static partial Regex Mark();
}
