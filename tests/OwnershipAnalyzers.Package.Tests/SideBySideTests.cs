using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Projects are built at once, in one process and in several, and what is written does not depend on who is first.</summary>
public class SideBySideTests
{
    [Fact]
    public void ParallelBuilds_WriteTheSameBytesEachTime()
    {
        using var repository = Shop.Create("repo");
        repository.BuildCatalog(Shop.AllOutputs).Succeeded();
        var plain = Shop.Outputs(repository);
        Assert.Contains("src/Payments/obj/Debug/netstandard2.0/Payments.ownership.json", plain.Keys);
        Assert.Contains("catalog/report.html", plain.Keys);

        string[][] styles = [["-m:2"], ["-mt", "-m:2"], ["-graph", "-isolate", "-m:2"], ["-p:BuildInParallel=false"]];
        for (var round = 0; round < 2; round++)
        {
            foreach (var style in styles)
            {
                Forget(repository);
                repository.BuildCatalog([.. style, "--no-restore", .. Shop.AllOutputs]).Succeeded();
                Shop.AssertSame(plain, Shop.Outputs(repository));
            }
        }
    }

    [Fact]
    public async Task TwoConfigurationsAtOnce_WriteTheSameBytesEachTime()
    {
        using var repository = Shop.Create("repo");
        repository.BuildCatalog(Shop.AllOutputs).Succeeded();
        var plain = Shop.Outputs(repository);

        for (var round = 0; round < 3; round++)
        {
            Forget(repository);
            string[] configurations = ["Debug", "Release"];
            var builds = configurations.Select(configuration => Task.Run(() => repository.BuildCatalog(["-c", configuration, "--no-restore", .. Shop.AllOutputs]))).ToArray();
            foreach (var build in await Task.WhenAll(builds))
                Assert.DoesNotContain("OWN0012", build.Succeeded().Output, StringComparison.Ordinal);
            var both = Shop.Outputs(repository);
            foreach (var (path, content) in plain)
            {
                Assert.Equal(content, both[path]);
                Assert.Equal(content, both[path.Replace("/Debug/", "/Release/", StringComparison.Ordinal)]);
            }
        }
    }

    private static void Forget(TestRepository repository)
    {
        foreach (var folder in Directory.GetDirectories(repository.Root, "*", SearchOption.AllDirectories).Where(folder => Path.GetFileName(folder) is "Debug" or "Release"))
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }

        foreach (var file in Directory.GetFiles(repository["catalog"]).Where(file => !file.EndsWith(".proj", StringComparison.Ordinal)))
            File.Delete(file);
    }
}
