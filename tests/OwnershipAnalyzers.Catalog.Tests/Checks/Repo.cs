using System.Text.Json;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Checks;

/// <summary>A repository in a few lines, for tests of the rules that see all of it.</summary>
internal sealed class Repo
{
    private static readonly JsonDocumentOptions AsTheReaders = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly List<Manifest> _manifests = [];
    private readonly Dictionary<string, OwnershipAnalyzers.Profiles.ServiceProfile> _profiles = [];

    /// <summary>The content of ownership.json; null for a repository without one.</summary>
    public string? Registry { get; init; } = "{}";

    public EvaluationContext EvaluationContext { get; init; } = new() { AsOf = new DateTime(2026, 11, 23), IsWholeRepository = true };

    /// <summary>Services, each from its service.json at <c>src/ID/service.json</c>, with one assembly named like the service.</summary>
    public IReadOnlyList<string> Services
    {
        init
        {
            foreach (var json in value)
                AddService(json);
        }
    }

    /// <summary>Services, each from a service.json at the given path, with one assembly named like its folder.</summary>
    public IReadOnlyDictionary<string, string> Profiles
    {
        init
        {
            foreach (var (path, json) in value)
                Add(path, Path.GetFileName(Path.GetDirectoryName(path))!, json);
        }
    }

    /// <summary>Further assemblies, for what a profile alone cannot say.</summary>
    public IReadOnlyList<Manifest> Manifests
    {
        init => _manifests.AddRange(value);
    }

    /// <summary>The assemblies that an assembly among those above references, by its name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> References
    {
        init
        {
            foreach (var (assembly, used) in value)
            {
                var index = _manifests.FindIndex(manifest => manifest.Assembly == assembly);
                _manifests[index] = _manifests[index] with { References = [.. used.Select(name => new AssemblyUse(name, []))] };
            }
        }
    }

    public RepositoryModel RepositoryModel => RepositoryModel.Of(_manifests, RegistryValue(), path => _profiles.GetValueOrDefault(path), EvaluationContext);

    /// <summary>What a rule reports, each as <c>place: message</c>.</summary>
    public IReadOnlyList<string> Check(Rule rule) => [.. Findings(rule).Select(finding => $"{finding.Place?.Text}: {finding.Message}")];

    public IReadOnlyList<Finding> Findings(Rule rule) =>
        [.. CatalogRule.All.Where(check => check.Rule == rule).SelectMany(check => check.Check(RepositoryModel))];

    /// <summary>The ids of all rules that are broken, those about single assemblies included.</summary>
    public IReadOnlyList<string> BrokenRules =>
        [.. CatalogRules.Check(RepositoryModel, Registry is null ? null : Example.ReadRegistry(Registry), [], AnalysisMode.Default, []).Select(one => one.Finding.Rule.Id).Distinct()];

    private void AddService(string json)
    {
        var id = JsonNode.Parse(json, documentOptions: AsTheReaders)!["service"]!.GetValue<string>();
        Add($"src/{id}/service.json", id, json);
    }

    private void Add(string path, string id, string json)
    {
        var read = Example.ReadProfile(path, json);
        Assert.Empty(read.Findings);
        _profiles[path] = read.Value!;
        _manifests.Add(new Manifest
        {
            Assembly = id,
            Project = $"src/{id}/{id}.csproj",
            Language = "C#",
            TargetFramework = "net10.0",
            Declarations = read.Value!.Declarations,
            Profile = path,
        });
    }

    private Registry? RegistryValue()
    {
        if (Registry is null)
            return null;
        var read = Example.ReadRegistry(Registry);
        Assert.Empty(read.Findings);
        return read.Value;
    }
}
