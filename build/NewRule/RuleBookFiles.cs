using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>The rules that there are, as the sources of the rule book say.</summary>
internal sealed partial class RuleBookFiles
{
    public const string Folder = "src/OwnershipAnalyzers.Core/Rules/Book";

    private RuleBookFiles(IReadOnlyList<string> sources)
    {
        Entries = [.. sources.SelectMany(EntriesIn)];
        Messages = [.. sources.SelectMany(source => Message().Matches(source)).Select(message => message.Groups["name"].Value)];
    }

    /// <summary>Id, name in its chapter and title of each rule.</summary>
    public IReadOnlyList<(string Id, string Name, string Title)> Entries { get; }

    /// <summary>The names of messages, of rules that say several things.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>
    /// The first id of a chapter that no rule has had, or null when the chapter is full. An id below the last one may have been that of a
    /// rule that is gone.
    /// </summary>
    public string? NextOf(char chapter)
    {
        var last = Entries.Where(entry => entry.Id[3] == chapter).Max(entry => int.Parse(entry.Id.AsSpan(3), provider: null));
        return last % 1000 == 999 ? null : $"OWN{last + 1:D4}";
    }

    public static RuleBookFiles Read(string root) =>
        new([.. Directory.EnumerateFiles(Path.Combine(root, Folder), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    private static IEnumerable<(string Id, string Name, string Title)> EntriesIn(string source) =>
        Entry().Matches(source).Select(entry => (entry.Groups["id"].Value, entry.Groups["name"].Value, entry.Groups["title"].Value));

    [GeneratedRegex(@"Rule (?<name>\w+) = new\(""(?<id>OWN\d{4})"", Category,\s+""(?<title>[^""]*)""")]
    private static partial Regex Entry();

    [GeneratedRegex(@"MessageTemplate (?<name>\w+) = ")]
    private static partial Regex Message();
}
