using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Benchmarks.Manifests;

/// <summary>
/// The manifests of a large repository, as builds write them: services of five projects, every fifth project for two frameworks; each
/// references five others, near and far, and declares what its profile says.
/// </summary>
internal static class ManifestFolder
{
    private const int ProjectsPerService = 5;

    private static readonly string[] Parts = ["Api", "Contracts", "Domain", "Storage", "Worker"];

    /// <summary>How many teams own so many manifests.</summary>
    public static int TeamsOf(int manifests) => Math.Max(1, manifests / 30);

    /// <summary>Writes them.</summary>
    /// <returns>The files.</returns>
    public static IReadOnlyList<string> Write(string root, int count)
    {
        var files = new List<string>(count);
        for (var project = 0; files.Count < count; project++)
        {
            foreach (var framework in project % ProjectsPerService == 1 && count - files.Count > 1 ? ["net10.0", "netstandard2.0"] : (string[])["net10.0"])
            {
                var manifest = Of(project, framework, TeamsOf(count));
                var folder = Directory.CreateDirectory(Path.Combine(root, Path.GetDirectoryName(manifest.Project)!, "obj", "Release", framework)).FullName;
                files.Add(Path.Combine(folder, manifest.Assembly + ManifestFile.FileExtension));
                File.WriteAllText(files[^1], ManifestFile.Write(manifest));
            }
        }

        return files;
    }

    public static Manifest Of(int project, string framework, int teams)
    {
        var (name, service) = (NameOf(project), project / ProjectsPerService);
        var profile = $"{FolderOf(service)}/service.json";
        return new Manifest
        {
            Assembly = name,
            Project = $"{FolderOf(service)}/{name}/{name}.csproj",
            Language = "C#",
            TargetFramework = framework,
            Mode = AnalysisMode.Recommended,
            Profile = profile,
            Declarations =
            [
                new Declaration(FactKind.Team, $"team-{service % teams}", new FilePlace(profile, 4, 11)),
                new Declaration(FactKind.Service, $"service-{service}", new FilePlace(profile, 3, 14)),
                new Declaration(FactKind.Stage, "runtime", new FilePlace(profile, 5, 12)),
                new Declaration(FactKind.Tier, "tier-1", new FilePlace(profile, 6, 11)),
                .. Used(project).Select(used => used / ProjectsPerService).Distinct().Where(used => used != service).Select((used, i) => new Declaration(FactKind.Dependency, $"service-{used}", new FilePlace(profile, 9 + i, 18))),
            ],
            References = [.. Used(project).Select(used => new AssemblyUse(NameOf(used), [NameOf(used), $"{NameOf(used)}.Models"])).OrderBy(use => use.Assembly, StringComparer.Ordinal)],
            Friends = [$"{name}.Tests"],
            Namespaces = [name, $"{name}.Internal", $"{name}.Models"],
        };
    }

    private static IEnumerable<int> Used(int project) => new[] { project - 1, project - 2, project - 7, project / 2, project / 10 }.Where(used => used >= 0 && used < project).Distinct();

    private static string NameOf(int project) => $"Acme.Area{project / ProjectsPerService}.{Parts[project % ProjectsPerService]}";

    private static string FolderOf(int service) => $"src/area-{service / 40}/service-{service}";
}
