using System.Text.Json;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>What we ask of others, we do: our own code, built with the package that was made of it, as errors.</summary>
public sealed class OwnCodeTests
{
    private const string CodeOwners = ".github/CODEOWNERS";

    /// <summary>The tool, and all below it.</summary>
    [Fact]
    public void OurCode_KeepsOurRules()
    {
        using var repository = OurRepository();

        repository.Build("src/OwnershipAnalyzers.Tool", "-p:OwnershipAnalysisMode=Strict").Clean();

        Assert.Contains("declared\tTeam\tmaintainers", repository.Read("artifacts/obj/OwnershipAnalyzers.Catalog/debug_net8.0/OwnershipAnalyzers.Catalog.ownership.slice"), StringComparison.Ordinal);
        AssertCodeOwners(repository);
    }

    [Fact]
    public void OurCodeOfAnUnknownTeam_DoesNotCompile()
    {
        using var repository = OurRepository().Replace("src/service.json", "\"team\": \"maintainers\"", "\"team\": \"nobody\"");

        var build = repository.Build("src/OwnershipAnalyzers.Core", "-p:OwnershipAnalysisMode=Strict");

        Assert.Equal(["error OWN1002"], build.Findings.Select(finding => $"{finding.Severity} {finding.Id}").Distinct());
    }

    /// <summary>The file from which the host takes whom to ask for a review is the one that our own tool writes.</summary>
    private static void AssertCodeOwners(TestRepository built)
    {
        var pivot = PackedPackage.Configuration.ToLowerInvariant();
        var tool = Path.Combine(PackedPackage.Root, "artifacts", "bin", "OwnershipAnalyzers.Tool", pivot, "dotnet-ownership.dll");
        if (GuidePage.IsUpdating)
        {
            BuildResult.Of(built.Root, locale: null, tool, "codeowners").Succeeded();
            File.Copy(built[CodeOwners], Path.Combine(PackedPackage.Root, CodeOwners), overwrite: true);
        }

        BuildResult.Of(built.Root, locale: null, tool, "codeowners", "--check").Succeeded();
    }

    /// <summary>The sources as they are, with a reference to the package.</summary>
    private static TestRepository OurRepository()
    {
        var repository = new TestRepository();
        string[] others = ["global.json", "ownership.json", CodeOwners];
        var files = Directory.EnumerateFiles(PackedPackage.Root, "Directory.*.props")
            .Concat(others.Select(other => Path.Combine(PackedPackage.Root, other)))
            .Concat(Directory.EnumerateFiles(Path.Combine(PackedPackage.Root, "src"), "*", SearchOption.AllDirectories));
        foreach (var file in files)
            repository.Write(Path.GetRelativePath(PackedPackage.Root, file), File.ReadAllText(file));
        return repository
            .Replace("Directory.Packages.props", "</Project>", $"""<ItemGroup><GlobalPackageReference Include="OwnershipAnalyzers" Version="{PackedPackage.Version}" /></ItemGroup></Project>""")
            .Write("NuGet.config", PackedPackage.NuGetConfig.Replace("<packageSources>", $"""<fallbackPackageFolders><add key="restored" value="{RestoredPackages()}" /></fallbackPackageFolders><packageSources>""", StringComparison.Ordinal));
    }

    /// <summary>Where this build of ours has its packages from.</summary>
    private static string RestoredPackages()
    {
        var assets = Path.Combine(PackedPackage.Root, "artifacts", "obj", "OwnershipAnalyzers.Tool", "project.assets.json");
        using var document = JsonDocument.Parse(File.ReadAllText(assets));
        return document.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
    }
}
