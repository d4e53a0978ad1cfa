using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Two clones of one repository, as different as clones can be.</summary>
public class AnywhereTests
{
    [Fact]
    public void FolderCultureTimeZoneLineEndsAndOrderOfFiles_WriteTheSameBytes()
    {
        using var one = Shop.Create("repo");
        using var other = Recreated(Shop.Create("much/deeper/Überraschung (2)"));
        var first = Build(one, "en_US.UTF-8", "America/Los_Angeles");
        var second = Build(other, "tr_TR.UTF-8", "Pacific/Kiritimati", "-p:ContinuousIntegrationBuild=true", "-p:Deterministic=true");

        // The settings have reached the build: otherwise nothing would be tried.
        Assert.Contains("culture tr-TR, i becomes \u0130, +14:00", second, StringComparison.Ordinal);
        Assert.Contains("culture en-US, i becomes I, -0", first, StringComparison.Ordinal);
        Shop.AssertSame(Shop.Outputs(one), Shop.Outputs(other));
    }

    private static string Build(TestRepository repository, string locale, string timeZone, params IEnumerable<string> arguments)
    {
        repository.Write("Directory.Build.targets", """
            <Project>
              <Target Name="Tell" AfterTargets="CoreCompile">
                <Message Importance="high" Text="culture $([System.Globalization.CultureInfo]::CurrentCulture.Name), i becomes $([System.String]::Copy('i').ToUpper()), $([System.DateTimeOffset]::Now.ToString('zzz'))" />
              </Target>
            </Project>
            """);
        // A compiler that is loaded already has the settings of whoever started it.
        var environment = new Dictionary<string, string> { ["LC_ALL"] = locale, ["TZ"] = timeZone, ["UseSharedCompilation"] = "false", ["MSBUILDENABLEALLPROPERTYFUNCTIONS"] = "1" };
        return BuildResult.Of(repository.Root, environment, ["build", "catalog/Catalog.proj", "-tl:off", "-m:1", "-nr:false", .. Shop.AllOutputs, .. arguments]).Succeeded().Output;
    }

    /// <summary>The same files with the line ends of Windows, written in the opposite order, which is the order in which many file systems list them.</summary>
    private static TestRepository Recreated(TestRepository repository)
    {
        var files = Directory.GetFiles(repository.Root, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(repository.Root, file), Text: File.ReadAllText(file).ReplaceLineEndings("\r\n"))).ToList();
        Directory.Delete(repository.Root, recursive: true);
        foreach (var (path, text) in files)
            repository.Write(path, text);
        return repository;
    }
}
