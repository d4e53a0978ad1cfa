namespace OwnershipAnalyzers.Benchmarks.Bars;

/// <summary>A comparison that says whether bars are kept.</summary>
/// <param name="Command">Its name on the command line.</param>
/// <param name="Run">Prints what it measures; null when the arguments, which follow the name, cannot be understood.</param>
/// <param name="Defaults">
/// The arguments with which all comparisons are run at once; null when this machine lacks something that it needs.
/// </param>
internal sealed record Bar(string Command, Func<IReadOnlyList<string>, Task<IReadOnlyList<BarResult>?>> Run, Func<IReadOnlyList<string>?> Defaults)
{
    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (await Run(arguments) is not { } results)
            return 2;
        Console.WriteLine($"on {Machine.Text}");
        foreach (var result in results)
            Console.WriteLine(result);
        return 0;
    }
}
