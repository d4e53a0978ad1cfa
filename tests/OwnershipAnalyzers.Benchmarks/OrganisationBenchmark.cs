using BenchmarkDotNet.Attributes;
using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Benchmarks;

/// <summary>An organisation of 300 teams and 1,500 services: how long reading takes, and how long all rules of the catalog take.</summary>
[MemoryDiagnoser]
public class OrganisationBenchmark
{
    private const int Teams = 300;
    private const int Services = 1_500;

    private readonly string _folder = Directory.CreateTempSubdirectory("ownership-benchmark-").FullName;
    private string _registryFile = "";
    private string[] _profileFiles = [];
    private RepositoryModel _model = null!;

    [GlobalSetup]
    public void Write()
    {
        _registryFile = Write("ownership.json", OrganisationText.Registry(Teams));
        _profileFiles = [.. Enumerable.Range(0, Services).Select(service => Write($"service-{service}/service.json", OrganisationText.Profile(service, Teams)))];
        _model = Join();
        if (_model.Services.Count != Services)
            throw new InvalidOperationException("The profiles were not read as they are meant.");
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public object ReadRegistry() => RegistryReader.Read(_registryFile, _folder);

    [Benchmark]
    public object ReadProfiles() => _profileFiles.Select(file => ProfileReader.Read(file, _folder)).ToList();

    [Benchmark]
    public object JoinAll() => Join();

    [Benchmark]
    public int CheckAll() => CatalogRule.CheckAll(_model).Count();

    private RepositoryModel Join()
    {
        var profiles = _profileFiles.Select(file => ProfileReader.Read(file, _folder).Value!).ToDictionary(profile => profile.Path);
        var manifests = profiles.Values.Select(profile => new Manifest { Assembly = profile.Folder, Project = $"{profile.Folder}/A.csproj", Declarations = profile.Declarations, Profile = profile.Path });
        return RepositoryModel.Of(manifests, RegistryReader.Read(_registryFile, _folder).Value, profiles.GetValueOrDefault, new EvaluationContext { AsOf = new DateTime(2026, 11, 23), IsWholeRepository = true });
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
