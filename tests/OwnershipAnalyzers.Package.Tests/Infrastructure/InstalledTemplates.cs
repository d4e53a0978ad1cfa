namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>The packed templates, installed in a hive of their own: that of whoever runs the tests is left alone.</summary>
public sealed class InstalledTemplates : IDisposable
{
    public InstalledTemplates() =>
        BuildResult.Of(Hive, locale: null, "new", "install", Package, "--debug:custom-hive", Hive).Succeeded();

    public static string Package => Path.Combine(PackedPackage.Feed, $"OwnershipAnalyzers.Templates.{PackedPackage.Version}.nupkg");

    public string Hive { get; } = Directory.CreateTempSubdirectory("ownership-templates-").FullName;

    public void Dispose() => Directory.Delete(Hive, recursive: true);
}
