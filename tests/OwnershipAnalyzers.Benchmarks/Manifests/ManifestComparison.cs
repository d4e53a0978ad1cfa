using System.Text.Json;
using OwnershipAnalyzers.Benchmarks.Boundaries;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Benchmarks.Manifests;

/// <summary>One number of manifests: only reading them, and all of the way to the text of the catalog.</summary>
internal sealed class ManifestComparison(string root, int count)
{
    private const int WarmUps = 3;

    private static readonly ManifestContext Context = new(JsonFormat.With(ManifestContext.Default.Options));

    private readonly IReadOnlyList<string> _files = ManifestFolder.Write(root, count);
    private readonly Registry _registry = RegistryOf(root, count);
    private readonly List<Cost> _reading = [];
    private readonly List<Cost> _merging = [];

    public int Count => count;

    public TimeSpan Reading => Result.Median(_reading.Select(cost => cost.Wall));

    public TimeSpan Merging => Result.Median(_merging.Select(cost => cost.Wall));

    public double Ratio => Merging / Reading;

    public double MicrosecondsEach => Merging.TotalMicroseconds / count;

    public double KilobytesEach => Result.Median(_merging.Select(cost => cost.Allocated)) / 1024.0 / count;

    public double KilobytesEachRead => Result.Median(_reading.Select(cost => cost.Allocated)) / 1024.0 / count;

    public async Task RunAsync(int runs)
    {
        for (var run = -WarmUps; run < runs; run++)
        {
            // In turn, each first every second time.
            var isReadingFirst = run % 2 == 0;
            Cost? earlyReading = isReadingFirst ? await CostOf(Read) : null;
            var merging = await CostOf(Merge);
            var reading = earlyReading ?? await CostOf(Read);
            if (run < 0)
                continue;
            _reading.Add(reading);
            _merging.Add(merging);
        }
    }

    /// <summary>
    /// The least that anybody would do who has to know what the files say: the bytes into records, by code that the compiler generated.
    /// </summary>
    private object Read()
    {
        var contents = new ManifestContent[_files.Count];
        for (var i = 0; i < contents.Length; i++)
            contents[i] = JsonSerializer.Deserialize(File.ReadAllBytes(_files[i]), Context.ManifestContent)!;
        return contents;
    }

    /// <summary>What builds and the command line do to get a catalog of them; the registry is one file and was read before.</summary>
    private object Merge()
    {
        var manifests = _files.Select(new ManifestReader(root).Read).Select(read => read.Value ?? throw new InvalidDataException(read.Path)).ToList();
        return CatalogWriter.WriteUtf8(CatalogBuilder.Build(RepositoryModel.Of(manifests, _registry, _ => null)));
    }

    private static Task<Cost> CostOf(Func<object> work) => Cost.OfAsync(() =>
    {
        GC.KeepAlive(work());
        return Task.CompletedTask;
    });

    private static Registry RegistryOf(string root, int count)
    {
        var file = Path.Combine(root, "ownership.json");
        File.WriteAllText(file, OrganisationText.Registry(ManifestFolder.TeamsOf(count)));
        ReadResult<Registry> read = RegistryReader.Read(file, root);
        return read.Value ?? throw new InvalidDataException($"{read.Findings[0].Message}");
    }
}
