using OwnershipAnalyzers.Benchmarks.Boundaries;
using OwnershipAnalyzers.Benchmarks.Builds;
using OwnershipAnalyzers.Benchmarks.CodeOwners;
using OwnershipAnalyzers.Benchmarks.Manifests;
using OwnershipAnalyzers.Benchmarks.Who;

namespace OwnershipAnalyzers.Benchmarks.Bars;

/// <summary>Every comparison, and all of them at once.</summary>
internal static class AllBars
{
    public const string Command = "all";

    private const string ModulesOption = "--modules";

    /// <summary>To add a comparison, add it here.</summary>
    private static readonly IReadOnlyList<Bar> All =
    [
        new("boundaries", BoundariesCommand.RunAsync, static () => []),
        new("builds", BuildsCommand.RunAsync, static () => Directory.Exists(new BuildsOptions().Feed) ? [] : null),
        new("manifests", ManifestsCommand.RunAsync, static () => []),
        new("codeowners", CodeOwnersCommand.RunAsync, static () => null),
        new("who", WhoCommand.RunAsync, static () => []),
    ];

    public static Bar? Find(string command) => All.FirstOrDefault(bar => bar.Command == command);

    /// <summary>Runs what this machine can run, and prints a table of all bars.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is not ([] or [ModulesOption, _]))
        {
            Console.Error.WriteLine($"""
                Runs every comparison and prints which bars are kept.

                {Command} [{ModulesOption} FOLDER]

                  {ModulesOption}    the folder "node_modules" with @snyk/github-codeowners; without it, that comparison is left out
                """);
            return 2;
        }

        List<BarResult> results = [];
        List<string> leftOut = [];
        foreach (var bar in All)
        {
            var options = bar.Command == "codeowners" && arguments is [_, var modules] ? [ModulesOption, modules] : bar.Defaults();
            if (options is null)
                leftOut.Add(bar.Command);
            else
                results.AddRange(await bar.Run(options) ?? throw new InvalidOperationException($"{bar.Command} does not understand its own options."));
            Console.WriteLine();
        }

        Print(results, leftOut);
        return 0;
    }

    private static void Print(IReadOnlyList<BarResult> results, IReadOnlyList<string> leftOut)
    {
        Console.WriteLine($"| Bar | Measured | Figure | Limit | |\n| --- | --- | --- | --- | --- |");
        foreach (var result in results.OrderBy(result => result.Bar, StringComparer.Ordinal))
            Console.WriteLine($"| {result.Bar} | {result.What} | {result.Figure.ToString(result.Format, null)} | {result.LimitText} | {result.Verdict} |");
        Console.WriteLine($"on {Machine.Text}");
        foreach (var command in leftOut)
            Console.WriteLine($"{command} was left out: this machine lacks what it needs; '{command}' alone says what that is");
    }
}
