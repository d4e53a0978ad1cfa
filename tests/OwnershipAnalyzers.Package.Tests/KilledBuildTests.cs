using System.Diagnostics;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Builds that end in the middle: by a person, by a build agent that runs out of time or of memory.</summary>
public class KilledBuildTests
{
    // Of a build that takes some seconds: while projects are evaluated, compiled, and joined to a catalog.
    private static readonly int[] Moments = [1200, 2000, 2800];

    [Fact]
    public void NextBuild_WritesTheSameCatalogAsOneThatWasNeverKilled()
    {
        using var killed = Repository();
        using var clean = Repository();
        killed.BuildCatalog().Clean();

        foreach (var moment in Moments)
        {
            Edit(killed, $"team-{moment}");
            Kill(killed, moment);
        }

        Edit(clean, $"team-{Moments[^1]}");
        clean.BuildCatalog().Clean();
        killed.BuildCatalog().Clean();

        Assert.Equal(clean.Read("catalog/ownership-catalog.json"), killed.Read("catalog/ownership-catalog.json"));
        Assert.Equal(clean.Read("src/Payments/obj/Debug/net10.0/Payments.ownership.json"), killed.Read("src/Payments/obj/Debug/net10.0/Payments.ownership.json"));
        Assert.Empty(Directory.EnumerateFiles(killed.Root, "*ownership*.tmp", SearchOption.AllDirectories));
    }

    private static TestRepository Repository() => new TestRepository().WithRegistry()
        .WithLibrary("Payments", TestRepository.Declarations())
        .WithLibrary("Client", TestRepository.Declarations("ordering", "ordering"), """<ItemGroup><ProjectReference Include="../Payments/Payments.csproj" /></ItemGroup>""");

    /// <summary>Something that changes slices, manifests and the catalog.</summary>
    private static void Edit(TestRepository repository, string team)
    {
        repository.WithRegistry().Replace("ownership.json", "\"ordering\": { \"name\": \"Ordering\" }", $"\"ordering\": {{ \"name\": \"Ordering\" }}, \"{team}\": {{ \"name\": \"New\" }}");
        repository.Write("src/Payments/Ownership.cs", $"using Ownership;\n\n{TestRepository.Declarations(team)}\n");
    }

    private static void Kill(TestRepository repository, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "catalog/Catalog.proj", "-tl:off", "-m:1", "-nr:false"]) { WorkingDirectory = repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        // A compiler that others use must not die with it.
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var output = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit(milliseconds);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        _ = output;
    }
}
