using System.CommandLine;
using System.Text.Json;
using OwnershipAnalyzers.Documentation.Tests;
using OwnershipAnalyzers.Documentation.Tests.Examples;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Tests.Pages;

/// <summary>What is wrong with a command that a document tells people to type.</summary>
/// <param name="page">The page. What READMEs and CONTRIBUTING.md name is in this repository, what other pages name is in the reader's, or wherever it was cloned to.</param>
internal sealed class KnownCommand(string page)
{
    private static readonly RootCommand Tree = CommandLine.Tree(new ToolConsole(TextWriter.Null, TextWriter.Null, isTerminal: false));

    /// <summary>Programs that everybody has, or knows where to get.</summary>
    private static readonly string[] Programs = ["cat", "cd", "curl", "git", "grep", "npm", "rm", "sed"];

    private readonly string? _folder = IsAboutThisRepository(page) ? Path.GetDirectoryName(page)! : null;

    /// <summary>The problem, or null.</summary>
    public string? Problem(string[] words) => words switch
    {
        ["dotnet", "ownership", .. var arguments] => Tree.Parse(arguments).Errors is [var error, ..] ? error.Message : null,
        ["dotnet-ownership", .. var arguments] => Problem(["dotnet", "ownership", .. arguments]),
        ["dotnet", "run", .. var arguments] => RunProblem(arguments),
        ["dotnet", "build" or "test", .. var arguments] => First(arguments, BuildProblem),
        ["dotnet", "new", "install", "OwnershipAnalyzers.Templates"] or ["dotnet", "new", "tool-manifest"] or ["dotnet", "new", "classlib" or "console" or "sln", ..] or ["dotnet", "sln", "add", ..] => null,
        ["dotnet", "new", var template, .. var options] => TemplateProblem(template, options),
        ["dotnet", "tool", "install", "dotnet-ownership"] or ["dotnet", "tool", "install", "--global", "dotnet-ownership"] or ["dotnet", "tool", "restore"] => null,
        ["dotnet", "format", "analyzers", "--diagnostics", var id, "--severity", "info"] => RuleBook.All.Any(rule => rule.Id == id) ? null : $"there is no rule {id}",
        ["dotnet", "clean" or "format" or "msbuild" or "new" or "--version"] => null,
        [var program, .. var arguments] when Programs.Contains(program) => program == "cd" && !Exists(arguments[0]) ? $"there is no {arguments[0]}" : null,
        _ => "nobody knows this command: correct it, or add it to KnownCommand",
    };

    /// <summary>The problem with the name of a command of the tool, or null.</summary>
    public static string? NameProblem(string name) => Tree.Subcommands.Any(command => command.Name == name) ? null : $"the tool has no command {name}";

    private static bool IsAboutThisRepository(string page) =>
        page != "SECURITY.md" && !page.StartsWith("docs/", StringComparison.Ordinal) && !page.StartsWith("src/", StringComparison.Ordinal);

    /// <summary>What is wrong with an argument of a build or a test run.</summary>
    private string? BuildProblem(string before, string argument) => (before, argument) switch
    {
        (_, "-c" or "-v:q" or "-clp:NoSummary" or "-graph" or "--no-incremental" or "--filter" or "--logger") or ("-c", "Release" or "Debug") or ("--logger", _) => null,
        ("--filter", _) => argument.Split('|').Select(name => name.Replace("FullyQualifiedName~", "", StringComparison.Ordinal)).FirstOrDefault(name => !HasTests(name)) is { } unknown ? $"there are no tests {unknown}" : null,
        (_, ['-', 'p', ':', .. var setting]) => setting.Split('=') is [var name, var value] ? PropertyReference.Problem(name, value) : "a property has a value",
        (_, ['-', 't', ':', .. var target]) => Repository.Read("docs/msbuild.md").Contains($"| `{target}` |", StringComparison.Ordinal) ? null : $"there is no target {target}",
        (_, ['-', ..]) => $"{argument} is no option that documents use: correct it, or add it to KnownCommand",
        _ => Exists(argument) ? null : $"there is no {argument}",
    };

    private string? RunProblem(string[] arguments)
    {
        string[] options = [.. arguments.TakeWhile(argument => argument != "--")];
        string[] rest = [.. arguments.Skip(options.Length + 1)];
        var at = Array.IndexOf(options, "--project");
        if (at < 0)
            return options.Length == 0 ? null : "name the project";
        var project = options[at + 1];
        var folder = project == "build" ? project : Path.Combine(_folder ?? "", project);
        if (!Repository.Files(folder, ".csproj", ".fsproj").Any(file => Path.GetDirectoryName(file) == folder))
            return $"there is no project in {project}";
        // Programs of this repository name their commands.
        return rest is [['-', ..], ..] or [] || folder.StartsWith("samples", StringComparison.Ordinal) || Repository.Files(folder, ".cs").Any(file => Repository.Read(file).Contains($"\"{rest[0]}\"", StringComparison.Ordinal))
            ? null : $"{project} has no command {rest[0]}";
    }

    private static string? TemplateProblem(string template, string[] options)
    {
        var file = $"src/OwnershipAnalyzers.Templates/content/{template}/.template.config/template.json";
        if (!Repository.Has(file))
            return $"there is no template {template}";
        using var content = JsonDocument.Parse(Repository.Read(file));
        var symbols = content.RootElement.GetProperty("symbols");
        return options.Where(option => option.StartsWith('-')).FirstOrDefault(option => option != "--output" && !symbols.TryGetProperty(option[2..], out _)) is { } unknown ? $"{template} has no {unknown}" : null;
    }

    private static string? First(string[] words, Func<string, string, string?> problem) =>
        words.Select((word, i) => problem(i == 0 ? "" : words[i - 1], word)).FirstOrDefault(found => found is not null);

    /// <summary>Whether a class of tests, or what is around it, has this in its name.</summary>
    private static bool HasTests(string name) => Repository.Files("tests", ".cs").Any(file => file.Contains(name, StringComparison.Ordinal));

    private bool Exists(string path) => _folder is null || Repository.Has(Path.Combine(_folder, path)) || Directory.Exists(Repository.PathOf(Path.Combine(_folder, path)));
}
