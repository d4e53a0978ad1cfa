namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>The packed tool, installed from the feed in a folder of its own.</summary>
public sealed class InstalledTool : IDisposable
{
    public InstalledTool()
    {
        var configuration = Path.Combine(Folder, "NuGet.config");
        File.WriteAllText(configuration, PackedPackage.NuGetConfig);
        string[] options = ["--tool-path", Folder, "--version", PackedPackage.Version, "--configfile", configuration];
        BuildResult.Of(Folder, locale: null, ["tool", "install", "dotnet-ownership", .. options]).Succeeded();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("ownership-tool-").FullName;

    /// <summary>The program.</summary>
    public string Program => Path.Combine(Folder, "dotnet-ownership");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
