namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>A repository in a temporary folder, exactly as a user would have it, that gets the package from the local feed.</summary>
internal sealed class TestRepository : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("ownership-").FullName;

    public TestRepository(string folderName = "repo", WayIn wayIn = WayIn.GlobalPackageReference)
        : this(folderName)
    {
        Write("NuGet.config", PackedPackage.NuGetConfig);
        Write("global.json", $$"""{ "msbuild-sdks": { "OwnershipAnalyzers": "{{PackedPackage.Version}}" } }""");
        foreach (var (path, content) in wayIn.Files())
            Write(path, content);
    }

    private TestRepository(string folderName)
    {
        Root = Path.Combine(_parent, folderName);
    }

    public string Root { get; }

    /// <summary>A sample as it is committed, without what building it leaves behind.</summary>
    public static TestRepository CopyOfSample(string name)
    {
        var repository = new TestRepository(name);
        var sample = Path.Combine(PackedPackage.Samples, name);
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(sample, file)))
        {
            if (!file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
                repository.Write(file, File.ReadAllText(Path.Combine(sample, file)));
        }

        return repository.Write("NuGet.config", PackedPackage.NuGetConfig);
    }

    /// <summary>The locale under which commands run, such as <c>tr_TR.UTF-8</c>; null: that of this machine.</summary>
    public string? Locale { get; set; }

    /// <summary>The absolute path of something in the repository.</summary>
    public string this[string path] => Path.Combine(Root, path);

    public TestRepository Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], content);
        return this;
    }

    public TestRepository Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
        return this;
    }

    public TestRepository Replace(string path, string old, string with)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>
    /// A registry with the teams <c>payments</c> and <c>ordering</c>, and a catalog project. It asks for no description and nobody on call,
    /// because few tests are about that.
    /// </summary>
    public TestRepository WithRegistry() => Write("ownership.json", """
        {
          "teams": {
            "payments": { "name": "Payments", "formerIds": ["billing"], "contacts": { "slack": "#payments" } },
            "ordering": { "name": "Ordering" }
          },
          "tiers": { "tier-1": { "rank": 1 } },
          "policy": { "severities": { "OWN2003": "none", "OWN4001": "none" } }
        }
        """).Write("catalog/Catalog.proj", """<Project Sdk="OwnershipAnalyzers" />""");

    /// <summary>A C# library in <c>src/NAME</c> with the given extra project content and ownership attributes.</summary>
    public TestRepository WithLibrary(string name, string declarations = "", string project = "", string targetFrameworks = "net10.0")
    {
        var property = targetFrameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write($"src/{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><{property}>{targetFrameworks}</{property}></PropertyGroup>
              {project}
            </Project>
            """);
        Write($"src/{name}/{name}Code.cs", $"namespace {name} {{ public static class {name}Code {{ }} }}\n");
        return declarations.Length == 0 ? this : Write($"src/{name}/Ownership.cs", $"using Ownership;\n\n{declarations}\n");
    }

    /// <summary>All that a library has to declare.</summary>
    public static string Declarations(string team = "payments", string service = "payments", string stage = "Runtime") =>
        $"[assembly: OwningTeam(\"{team}\")]\n[assembly: ServiceBoundary(\"{service}\")]\n[assembly: Lifecycle(LifecycleStage.{stage})]";

    public BuildResult Build(string project, params IEnumerable<string> arguments) => DotNet("build", [project, "-tl:off", "-m:1", "-nr:false", .. arguments]);

    public BuildResult BuildCatalog(params IEnumerable<string> arguments) => Build("catalog/Catalog.proj", arguments);

    public BuildResult DotNet(string command, params IEnumerable<string> arguments) => BuildResult.Of(Root, Locale, [command, .. arguments]);

    /// <summary>When each file below a folder was written, to see what a build touches.</summary>
    public Dictionary<string, DateTime> Times(string pattern) =>
        Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
