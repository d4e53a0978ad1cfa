using System.Globalization;
using OwnershipAnalyzers.Benchmarks.Bars;
using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Benchmarks.CodeOwners;

/// <summary>Compares who owns what and how fast that is known, ours and @snyk/github-codeowners.</summary>
internal static class CodeOwnersCommand
{
    private const double Bar = 10;

    private const int ShownDisagreements = 10;

    public static Task<IReadOnlyList<BarResult>?> RunAsync(IReadOnlyList<string> arguments) => Task.FromResult(Run(arguments));

    private static IReadOnlyList<BarResult>? Run(IReadOnlyList<string> arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (CodeOwnersOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(CodeOwnersOptions.Usage);
            return null;
        }

        Console.WriteLine($"  {"file",-28} {"lines",6} {"paths",8} {"agree",8} {"by case",8} {"disagree",9} {"ours",10} {"theirs",10} {"ratio",7}");
        IReadOnlyList<(string Name, string Text)> files = options.Files.Count > 0 ? [.. options.Files.Select(file => (Path.GetFileName(file), File.ReadAllText(file)))] : [("generated", LargeCodeOwners.Text)];
        var share = (options.Paths + files.Count - 1) / files.Count;
        var all = files.Select((file, number) => Compare(file.Name, file.Text, Math.Min(share, options.Paths - (number * share)), options)).ToList();
        var total = new Row("all", all.Sum(row => row.Lines), all.Sum(row => row.Paths), all.Sum(row => row.ByCase), [.. all.SelectMany(row => row.Disagreements)], all.Sum(row => row.Ours), all.Sum(row => row.Theirs));
        Print(total);
        foreach (var disagreement in total.Disagreements.Take(ShownDisagreements))
            Console.WriteLine($"  {disagreement}");
        return [new BarResult("P6", $"{total.Paths:N0} paths: @snyk/github-codeowners / ours", total.Ratio, Bar) { Format = "0.0", IsLeast = true }];
    }

    private static Row Compare(string file, string content, int count, CodeOwnersOptions options)
    {
        // The other side knows no comments behind owners, no blanks in paths and no blanks at the end, so both get what all understand.
        var rules = CodeOwnersFile.Parse(content, dialect: CodeOwnersDialect.GitHub).Rules.Where(rule => !rule.Pattern.Contains('\\')).ToList();
        var text = string.Concat(rules.Select(rule => $"{string.Join(' ', [rule.Pattern, .. rule.Owners.Select(owner => owner.Text)])}\n"));
        var maker = new PathMaker([.. rules.Select(rule => rule.Pattern)], options.Seed);
        var paths = Enumerable.Range(0, count).Select(_ => maker.Next()).ToList();
        var (ours, theirs) = (OurSide.Resolve(text, paths, options.Runs), OtherSide.Resolve(options.Modules, text, paths, options.Runs));

        // GitHub documents that the case matters; the other side ignores it. So where it is all that differs, both are asked without it.
        var ignoringCase = OurSide.Resolve(text.ToLowerInvariant(), [.. paths.Select(path => path.ToLowerInvariant())], runs: 0);
        var different = Enumerable.Range(0, paths.Count).Where(i => ours.Owners[i] != theirs.Owners[i]).ToList();
        var disagreements = different.Where(i => !string.Equals(ignoringCase.Owners[i], theirs.Owners[i], StringComparison.OrdinalIgnoreCase)).Select(i => $"{paths[i]}: ours '{ours.Owners[i]}', theirs '{theirs.Owners[i]}'").ToList();
        var row = new Row(file, rules.Count, paths.Count, different.Count - disagreements.Count, disagreements, ours.Median, theirs.Median);
        Print(row);
        return row;
    }

    private static void Print(Row row) => Console.WriteLine(
        $"  {row.File,-28} {row.Lines,6} {row.Paths,8} {row.Paths - row.ByCase - row.Disagreements.Count,8} {row.ByCase,8} {row.Disagreements.Count,9} {row.Ours,7:0.0} ms {row.Theirs,7:0.0} ms {row.Ratio,7:0.0}");

    private sealed record Row(string File, int Lines, int Paths, int ByCase, IReadOnlyList<string> Disagreements, double Ours, double Theirs)
    {
        public double Ratio => Theirs / Ours;
    }
}
