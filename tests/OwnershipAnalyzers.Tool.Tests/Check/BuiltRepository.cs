using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Check;

/// <summary>A repository whose builds are over: projects, and the manifests that the builds have left.</summary>
internal sealed class BuiltRepository : IDisposable
{
    public BuiltRepository()
    {
        Folder.Write("ownership.json", """{ "teams": { "payments": { "name": "Payments" }, "search": {} }, "policy": { "severities": { "OWN4001": "none" } } }""");
        Folder.Write("Directory.Build.props", """<Project><ItemGroup><PackageReference Include="OwnershipAnalyzers" Version="0.1.0" /></ItemGroup></Project>""");
    }

    public TestFolder Folder { get; } = new();

    public string Root => Folder.Path;

    /// <summary>A project of a service of its own, with a profile.</summary>
    public BuiltRepository With(string name, string team = "payments", string configuration = "Debug", string description = "")
    {
        var (project, profile, id) = ($"src/{name}/{name}.fsproj", $"src/{name}/service.json", name.ToLowerInvariant());
        Folder.Write(project, "<Project />");
        Folder.Write(profile, $$"""{ "service": "{{id}}", "team": "{{team}}", "stage": "runtime", "description": "{{description}}" }""");
        Folder.Write($"src/{name}/obj/{configuration}/net10.0/{name}.ownership.json", ManifestFile.Write(new Manifest
        {
            Assembly = name,
            Project = project,
            Language = "F#",
            TargetFramework = "net10.0",
            Mode = AnalysisMode.Default,
            Profile = profile,
            Declarations =
            [
                new Declaration(FactKind.Service, id, new FilePlace(profile, 1, 14)),
                new Declaration(FactKind.Team, team, new FilePlace(profile, 1, 32)),
                new Declaration(FactKind.Stage, "Runtime", new FilePlace(profile, 1, 50)),
            ],
        }));
        return this;
    }

    public Cli Check(params string[] options) => Cli.Run(["check", Root, "--as-of", "2026-11-24", .. options]);

    public void Dispose() => Folder.Dispose();
}
