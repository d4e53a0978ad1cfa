using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>A page that leads people through commands. Its blocks are taken in order, as a reader would.</summary>
internal sealed partial class GuidePage
{
    private readonly string _file;
    private readonly string _text;

    /// <param name="name">The file, below <c>docs</c>.</param>
    /// <param name="until">The heading at which the part that leads people ends; null when all of the page does.</param>
    public GuidePage(string name, string? until = null)
    {
        _file = Path.Combine(PackedPackage.Documents, name);
        _text = File.ReadAllText(_file).ReplaceLineEndings("\n");
        var end = until is null ? _text.Length : _text.IndexOf($"\n{until}\n", StringComparison.Ordinal);
        Blocks = [.. Fence().Matches(_text).Where(block => block.Index < end).Select(GuideBlock.Of)];
    }

    /// <summary>The fenced blocks, top to bottom.</summary>
    public IReadOnlyList<GuideBlock> Blocks { get; }

    /// <summary>Whether to write the page anew instead of judging it.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>Writes the page with other content in some of its blocks.</summary>
    /// <param name="contents">For the place of a block in the order of the page, what it shall hold.</param>
    public void Write(IReadOnlyDictionary<int, string> contents)
    {
        var next = 0;
        File.WriteAllText(_file, Fence().Replace(_text, block => contents.TryGetValue(next++, out var content)
            ? $"{block.Groups["indent"].Value}```{block.Groups["language"].Value}\n{content}{block.Groups["indent"].Value}```"
            : block.Value));
    }

    [GeneratedRegex(@"^(?<indent> *)```(?<language>\w*)\n(?<code>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
