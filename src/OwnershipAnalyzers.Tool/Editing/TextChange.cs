using System.Text;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>A piece of a text and what takes its place.</summary>
/// <param name="Start">Where the piece begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="With">The new text.</param>
internal readonly record struct TextChange(int Start, int Length, string With)
{
    /// <summary>The text with all changes made; they do not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextChange> changes)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var change in changes.OrderBy(change => change.Start))
        {
            result.Append(text, at, change.Start - at).Append(change.With);
            at = change.Start + change.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
