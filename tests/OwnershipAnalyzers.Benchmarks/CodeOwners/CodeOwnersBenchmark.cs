using BenchmarkDotNet.Attributes;
using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Benchmarks.CodeOwners;

/// <summary>A CODEOWNERS file of 1,000 lines: reading it, and the owners of 1,000 paths.</summary>
[MemoryDiagnoser]
public class CodeOwnersBenchmark
{
    private const int Paths = 1_000;

    private string _text = "";
    private IReadOnlyList<string> _paths = [];

    [GlobalSetup]
    public void Write()
    {
        _text = LargeCodeOwners.Text;
        var maker = new PathMaker([.. CodeOwnersFile.Parse(_text, dialect: CodeOwnersDialect.GitHub).Rules.Select(rule => rule.Pattern)], seed: 1);
        _paths = [.. Enumerable.Range(0, Paths).Select(_ => maker.Next())];
    }

    [Benchmark]
    public object Parse() => CodeOwnersFile.Parse(_text, dialect: CodeOwnersDialect.GitHub);

    [Benchmark]
    public int ParseAndResolve()
    {
        var file = CodeOwnersFile.Parse(_text, dialect: CodeOwnersDialect.GitHub);
        return _paths.Sum(path => file.OwnersOf(path).Count);
    }
}
