using System.IO.Compression;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Nothing of ours reaches what a user ships.</summary>
public class OutputTests
{
    [Fact]
    public void Pack_LeavesNoTraceInTheUsersPackage()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations());

        repository.DotNet("pack", "src/Payments", "-o", repository["out"], "-tl:off", "-nr:false").Clean();

        using var package = ZipFile.OpenRead(Directory.GetFiles(repository["out"], "*.nupkg").Single());
        Assert.Equal(["Payments.nuspec", "lib/net10.0/Payments.dll"],
            package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".nuspec", StringComparison.Ordinal) || name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var nuspec = new StreamReader(package.GetEntry("Payments.nuspec")!.Open());
        Assert.DoesNotContain("OwnershipAnalyzers", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_LeavesNoTraceInTheOutputFolder()
    {
        using var repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations());

        repository.DotNet("publish", "src/Payments", "-o", repository["out"], "-tl:off", "-nr:false").Clean();

        Assert.Equal(["Payments.deps.json", "Payments.dll", "Payments.pdb"], Directory.GetFiles(repository["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
