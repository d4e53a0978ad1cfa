using BenchmarkDotNet.Attributes;
using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Benchmarks.Manifests;

/// <summary>One manifest: as this version writes it, and with a key in it that this version does not know.</summary>
[MemoryDiagnoser]
public class ManifestBenchmark
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ownership-benchmark-").FullName;
    private string _written = "";
    private string _foreign = "";

    [GlobalSetup]
    public void Write()
    {
        _written = Path.Combine(_folder, "a.ownership.json");
        _foreign = Path.Combine(_folder, "b.ownership.json");
        var text = ManifestFile.Write(ManifestFolder.Of(project: 1_000, "net10.0", teams: 50));
        File.WriteAllText(_written, text);
        File.WriteAllText(_foreign, text.Replace("\"inScope\"", "\"ofLater\": 1, \"inScope\"", StringComparison.Ordinal));
        if (ManifestFile.Read(_written, _folder).Value is null || ManifestFile.Read(_foreign, _folder).Value is null)
            throw new InvalidOperationException("The manifests were not read as they are meant.");
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public object ReadWritten() => ManifestFile.Read(_written, _folder);

    [Benchmark]
    public object ReadForeign() => ManifestFile.Read(_foreign, _folder);
}
