namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>
/// A repository with history, cloned for each run. Both services lack a description (a warning) on <c>main</c>. The branch <c>change</c>
/// guesses an owner in <c>src/Search</c> (an error here); meanwhile <c>main</c> went on in <c>src/Cart</c>.
/// </summary>
public sealed class CiRepository : IDisposable
{
    private readonly TestRepository _origin = Build();
    private readonly string _clones = Directory.CreateTempSubdirectory("ownership-clones-").FullName;

    public CiRepository()
    {
        Git(_origin.Root, "init", "-q");
        Commit("first");
        Git(_origin.Root, "checkout", "-q", "-b", "change");
        _origin.Replace("src/Search/service.json", "\"runtime\"", "\"runtime\", \"inferredFrom\": \"CODEOWNERS\"");
        Commit("guess an owner");
        Git(_origin.Root, "checkout", "-q", "main");
        _origin.Replace("src/Cart/CartCode.cs", "CartCode", "ShoppingCart");
        Commit("rename a class");
        Git(_origin.Root, "checkout", "-q", "-b", "broken");
        _origin.Write("src/Search/SearchCode.cs", "namespace Search { class }");
        Commit("break the build");
    }

    /// <summary>A new clone, at a branch, or at what merging it into <c>main</c> gives, as most hosts check out a request.</summary>
    internal string Clone(string branch, bool isMerged = false)
    {
        var clone = Path.Combine(_clones, Guid.NewGuid().ToString("N"));
        Git(_clones, "clone", "-q", _origin.Root, clone);
        Git(clone, "checkout", "-q", "--detach", isMerged ? "origin/main" : "origin/" + branch);
        if (isMerged)
            Git(clone, "merge", "-q", "--no-ff", "--no-edit", "origin/" + branch);
        return clone;
    }

    internal static string Git(string folder, params IEnumerable<string> arguments) => BuildResult.OfProgram("git", folder, new Dictionary<string, string>(),
        ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "init.defaultBranch=main", "-c", "commit.gpgSign=false", .. arguments]).Succeeded().Output.Trim();

    public void Dispose()
    {
        _origin.Dispose();
        foreach (var file in Directory.EnumerateFiles(_clones, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal); // git writes its objects read-only, which Windows does not delete
        Directory.Delete(_clones, recursive: true);
    }

    private void Commit(string message)
    {
        Git(_origin.Root, "add", "-A");
        Git(_origin.Root, "commit", "-q", "-m", message);
    }

    private static TestRepository Build() => new TestRepository()
        .Write("ownership.json", """
            {
              "teams": { "shopping": { "name": "Shopping" } },
              "policy": { "severities": { "OWN1013": "error", "OWN4001": "none" } }
            }
            """)
        .Write("catalog/Catalog.proj", """<Project Sdk="OwnershipAnalyzers" />""")
        .Write(".gitignore", "bin/\nobj/\n")
        .Write(".config/dotnet-tools.json", $$"""
            { "version": 1, "isRoot": true, "tools": { "dotnet-ownership": { "version": "{{PackedPackage.Version}}", "commands": ["dotnet-ownership"] } } }
            """)
        .WithLibrary("Cart").Write("src/Cart/service.json", Profile("cart"))
        .WithLibrary("Search").Write("src/Search/service.json", Profile("search"));

    private static string Profile(string service) => $$"""{ "service": "{{service}}", "team": "shopping", "stage": "runtime" }""";
}
