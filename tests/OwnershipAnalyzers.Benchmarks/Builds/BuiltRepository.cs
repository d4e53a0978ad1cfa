using System.Diagnostics;
using OwnershipAnalyzers.Build.Monorepo;

namespace OwnershipAnalyzers.Benchmarks.Builds;

/// <summary>A generated repository that is built again and again.</summary>
internal sealed class BuiltRepository(string folder, Side side, Plan plan)
{
    private readonly Project _edited = plan.Projects.First(project => project.Part == Project.Domain && project.Service.Style == DeclarationStyle.Profile);

    /// <summary>A source file of a library in the middle.</summary>
    public string SourceFile => $"{_edited.Folder}/{_edited.MainType}.cs";

    /// <summary>The profile of the same service.</summary>
    public string ProfileFile => $"{_edited.Service.Folder}/service.json";

    public static BuiltRepository Write(string parent, Side side, BuildsOptions options)
    {
        var plan = Planner.Of(options.Projects, options.Seed);
        var folder = Path.Combine(parent, side.Name);
        MonorepoFiles.Write(plan, new MonorepoOptions { Projects = options.Projects, Seed = options.Seed, Output = folder, Feed = options.Feed, HasPackage = side.HasPackage });
        return new BuiltRepository(folder, side, plan);
    }

    /// <summary>Builds it, as people do.</summary>
    /// <returns>How long that took, and how many assemblies the compiler wrote.</returns>
    public (TimeSpan Time, int Compiled) Build()
    {
        var before = Assemblies();
        var start = new ProcessStartInfo("dotnet", ["build", side.Built, "-tl:off", "-v:q", "-nologo"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        // This program may itself have been started by a build.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = watch.Elapsed;
        return process.ExitCode == 0
            ? (time, Assemblies().Count(assembly => !before.TryGetValue(assembly.Key, out var written) || written != assembly.Value))
            : throw new InvalidOperationException($"The repository '{side.Name}' does not build:{Environment.NewLine}{output}");
    }

    public void DeleteOutput()
    {
        foreach (var output in plan.Projects.SelectMany(project => new[] { "bin", "obj" }, (project, name) => Path.Combine(folder, project.Folder, name)).Where(Directory.Exists))
            Directory.Delete(output, recursive: true);
    }

    public void Replace(string path, string old, string with) =>
        Edit(path, text => text.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at ? text.Remove(at, old.Length).Insert(at, with) : throw new InvalidOperationException($"{path} does not hold {old}."));

    public void Edit(string path, Func<string, string> edit)
    {
        var file = Path.Combine(folder, path);
        File.WriteAllText(file, edit(File.ReadAllText(file)));
    }

    /// <summary>What the compiler wrote last, and when: not the copies.</summary>
    private Dictionary<string, DateTime> Assemblies() =>
        plan.Projects.Select(project => Path.Combine(folder, project.Folder, "obj", "Debug", "net10.0", project.Name + ".dll")).Where(File.Exists).ToDictionary(file => file, File.GetLastWriteTimeUtc);
}
