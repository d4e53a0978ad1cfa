namespace OwnershipAnalyzers.Build;

/// <summary>Packs what is published, under the version that the tags of git give.</summary>
internal static class Release
{
    // The package of which there is one file: others have symbols, or begin with the name of another.
    private const string Tool = "dotnet-ownership.";

    public static int Run()
    {
        // Whoever publishes takes the whole folder.
        if (Directory.Exists(Repository.ReleaseFolder))
            Directory.Delete(Repository.ReleaseFolder, recursive: true);
        Console.WriteLine("Packing what is published ...");
        string[] settings = ["-c", "Release", "-p:VersionFromTags=true", $"-p:PackageOutputPath={Repository.ReleaseFolder}"];
        var exitCode = DotNet.RunQuietly(["pack", Repository.Packages, .. settings, "-v:q", "-tl:off"]);
        if (exitCode != 0)
            return exitCode;
        var version = PackedVersion();
        Pack.WriteBills(Repository.ReleaseFolder, version);
        Console.WriteLine($"Packages of version {version} and their bills of materials are in {Repository.ReleaseFolder}.");
        return 0;
    }

    private static string PackedVersion()
    {
        var package = Directory.GetFiles(Repository.ReleaseFolder, Tool + "*.nupkg").Single();
        return Path.GetFileNameWithoutExtension(package)[Tool.Length..];
    }
}
