using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Reporting;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>The page of a rule: files that break it, what the compiler says of them, and the files that mend it.</summary>
internal sealed partial record RulePage(string Id)
{
    private static readonly string Folder = FindFolder(AppContext.BaseDirectory);

    /// <summary>The pages of the compiler's rules whose blocks say which file they are, by a comment in their first line.</summary>
    public static IEnumerable<string> Ids => Descriptors.All.Select(rule => rule.Id)
        .Where(id => Block().Matches(new RulePage(id).Example).Any(block => block.Groups["path"].Value.EndsWith(".cs", StringComparison.Ordinal)));

    /// <summary>What is quoted.</summary>
    public string Quoted => Block().Matches(Violation).First(block => block.Groups["language"].Value == "text").Groups["code"].Value.TrimEnd('\n');

    public Task<IReadOnlyList<string>> FindViolations() => Check(FilesIn(Violation));

    public Task<IReadOnlyList<string>> FindInFixed() =>
        Check([.. FilesIn(Violation).Concat(FilesIn(Fixed)).GroupBy(file => file.Path).Select(file => file.Last())]);

    /// <summary>Writes what the rule says into the page.</summary>
    public void Update(IEnumerable<string> findings) =>
        File.WriteAllText(Path, Text.Replace($"```text\n{Quoted}\n```", $"```text\n{string.Join('\n', findings)}\n```", StringComparison.Ordinal));

    private string Path => System.IO.Path.Combine(Folder, Id + ".md");

    private string Text => File.ReadAllText(Path).ReplaceLineEndings("\n");

    private string Example => Text.Split("\n## ").First(section => section.StartsWith("Example\n", StringComparison.Ordinal));

    private string Violation => Example.Split("\nFixed")[0];

    private string Fixed => Example[Violation.Length..];

    private async Task<IReadOnlyList<string>> Check(IReadOnlyList<(string Path, string Code)> files)
    {
        var found = await new RulePageRepository(files).CheckAsync();
        return
        [
            .. found.Where(diagnostic => diagnostic.Id == Id).Select(diagnostic => (Span: diagnostic.Location.GetLineSpan(), Diagnostic: diagnostic))
                .Select(one => $"{one.Span.Path["/repo/".Length..]}({one.Span.StartLinePosition.Line + 1},{one.Span.StartLinePosition.Character + 1}): {Word(one.Diagnostic)} {Id}: {one.Diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
        ];
    }

    private static IReadOnlyList<(string Path, string Code)> FilesIn(string text) =>
        [.. Block().Matches(text).Where(block => block.Groups["path"].Success).Select(block => (block.Groups["path"].Value, block.Groups["code"].Value))];

    private static string Word(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Info ? "info" : diagnostic.Severity.ToString().ToLowerInvariant();

    private static string FindFolder(string folder) => File.Exists(System.IO.Path.Combine(folder, "OwnershipAnalyzers.sln"))
        ? System.IO.Path.Combine(folder, "docs", "rules")
        : FindFolder(System.IO.Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>(// (?<path>\S+)\n)?.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
