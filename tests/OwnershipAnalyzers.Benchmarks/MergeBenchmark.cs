using System.Text;
using BenchmarkDotNet.Attributes;
using OwnershipAnalyzers.Benchmarks.Who;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Merging;

namespace OwnershipAnalyzers.Benchmarks;

/// <summary>The catalogs of ten repositories with 500 assemblies each: reading them, and making one of them.</summary>
[MemoryDiagnoser]
public class MergeBenchmark
{
    private const int Repositories = 10;
    private const int Assemblies = 500;

    private byte[] _text = [];
    private IReadOnlyList<MergeSource> _sources = [];

    [GlobalSetup]
    public void Write()
    {
        _text = Encoding.UTF8.GetBytes(LargeCatalog.Write(Assemblies));
        var catalog = CatalogReader.Read(_text, "one");
        _sources = [.. Enumerable.Range(0, Repositories).Select(number => MergeSource.Of($"repository-{number}", catalog))];
    }

    [Benchmark]
    public object ReadCatalog() => CatalogReader.Read(_text, "one");

    [Benchmark]
    public object MergeCatalogs() => new CatalogMerge(_sources);
}
