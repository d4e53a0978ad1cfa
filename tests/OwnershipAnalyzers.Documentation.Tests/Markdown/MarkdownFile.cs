using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Documentation.Tests.Markdown;

/// <summary>What can be linked from and to in a Markdown file.</summary>
internal sealed partial class MarkdownFile
{
    private readonly string text;

    // The text without its code, which shows links and headings of other files; the same length, so that positions agree.
    private readonly string prose;

    public MarkdownFile(string text)
    {
        this.text = text;
        prose = Fence().Replace(text, block => new string(' ', block.Length));
        Blocks = [.. Fence().Matches(text).Select(block => Block(block, text.AsSpan(0, block.Index).Count('\n') + 1))];
        Sections = [.. Heading().Matches(prose).Select(heading => heading.Groups["text"].Value.Trim())];
    }

    /// <summary>The fenced code blocks.</summary>
    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The headings, top to bottom.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>The targets of links and images, as written.</summary>
    public IEnumerable<string> Links => Link().Matches(InlineCode().Replace(prose, "")).Select(link => link.Groups["target"].Value);

    /// <summary>The fragments that lead to a heading, as GitHub makes them; a repeated heading gets a number.</summary>
    public IEnumerable<string> Anchors => Sections.Select(Anchor)
        .GroupBy(anchor => anchor)
        .SelectMany(same => same.Select((anchor, i) => i == 0 ? anchor : $"{anchor}-{i}"));

    /// <summary>The text below a heading, up to the next one.</summary>
    public string TextOf(string section)
    {
        var headings = Heading().Matches(prose);
        var heading = headings.First(heading => heading.Groups["text"].Value.Trim() == section);
        var end = headings.FirstOrDefault(next => next.Index > heading.Index)?.Index ?? prose.Length;
        return text[(heading.Index + heading.Length)..end].Trim();
    }

    /// <summary>A block without the indent of the list in which it stands.</summary>
    private static CodeBlock Block(Match block, int line) =>
        new(block.Groups["language"].Value, Regex.Replace(block.Groups["code"].Value, "^" + block.Groups["indent"].Value, "", RegexOptions.Multiline), line);

    private static string Anchor(string heading) => NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"^(?<indent> *)```(?<language>\w*)\n(?<code>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
