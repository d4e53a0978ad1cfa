using System.Text.RegularExpressions;
using System.Xml.Linq;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks;

/// <summary>The example on the page of a rule: files that break it, what the rule says of them, and the files that mend it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">The section "Example".</param>
internal sealed partial record PageExample(Rule Rule, string Text)
{
    /// <summary>The examples whose blocks say which file they are, by a comment in their first line. Those of sources are for the compiler.</summary>
    public static PageExample? Of(Rule rule)
    {
        var page = File.ReadAllText(FileOf(rule)).ReplaceLineEndings("\n");
        var section = page.Split("\n## ").FirstOrDefault(section => section.StartsWith("Example\n", StringComparison.Ordinal));
        var files = FilesIn(section ?? "");
        return files.Count == 0 || files.Any(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)) ? null : new PageExample(rule, section!);
    }

    /// <summary>What is quoted.</summary>
    public string Quoted => Block().Matches(Violation).First(block => block.Groups["language"].Value == "text").Groups["code"].Value.TrimEnd('\n');

    public IReadOnlyList<string> ViolationFindings => Findings(FilesIn(Violation).ToDictionary());

    public IReadOnlyList<string> FixedFindings => Findings(FilesIn(Violation).Concat(FilesIn(Fixed)).GroupBy(file => file.Path).ToDictionary(file => file.Key, file => file.Last().Code));

    private string Violation => Text.Split("\nFixed")[0];

    private string Fixed => Text[Violation.Length..];

    /// <summary>Writes what the rule says into the page.</summary>
    public void Update() =>
        File.WriteAllText(FileOf(Rule), File.ReadAllText(FileOf(Rule)).ReplaceLineEndings("\n").Replace($"```text\n{Quoted}\n```", $"```text\n{string.Join('\n', ViolationFindings)}\n```", StringComparison.Ordinal));

    private IReadOnlyList<string> Findings(Dictionary<string, string> files)
    {
        var repo = new Repo
        {
            Registry = files.GetValueOrDefault("ownership.json", "{}"),
            Profiles = files.Where(file => file.Key.EndsWith("/service.json", StringComparison.Ordinal)).ToDictionary(),
            References = files.Where(file => file.Key.EndsWith(".csproj", StringComparison.Ordinal)).ToDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file => ReferencesIn(file.Value)),
            EvaluationContext = new EvaluationContext
            {
                AsOf = new DateTime(2026, 11, 23),
                IsWholeRepository = true,
                // Only an example about files says which there are.
                Exists = path => Rule != FunctionRules.MissingFile || files.ContainsKey(path),
                CodeOwners = CodeOwnersFiles.Places.Where(files.ContainsKey).Select(place => CodeOwnersFile.Parse(files[place], place)).FirstOrDefault(),
            },
        };
        return [.. repo.Findings(Rule).Select(finding => $"{finding.Place!.Text}: {Word(Rule.Default)} {Rule.Id}: {finding.Message}")];
    }

    private static IReadOnlyList<(string Path, string Code)> FilesIn(string text) =>
        [.. Block().Matches(text).Where(block => block.Groups["path"].Success).Select(block => (block.Groups["path"].Value, block.Groups["code"].Value))];

    private static IReadOnlyList<string> ReferencesIn(string project) =>
        [.. XElement.Parse($"<Project>{project}</Project>").Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))];

    private static string Word(Severity severity) => severity == Severity.Suggestion ? "info" : severity.ToString().ToLowerInvariant();

    private static string FileOf(Rule rule)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OwnershipAnalyzers.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "docs", "rules", rule.Id + ".md");
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>((// |<!-- |# )(?<path>\S+)( -->)?\n)?.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
