namespace OwnershipAnalyzers.Build;

internal static class Pack
{
    public static int Run()
    {
        Console.WriteLine("Packing OwnershipAnalyzers, its templates, its runtime library and dotnet-ownership ...");
        // With all analyzers: what is published must not do what BannedSymbols.txt forbids.
        var exitCode = DotNet.RunQuietly("pack", Repository.Packages, "-c", "Release", "-v:q", "-tl:off");
        if (exitCode != 0)
            return exitCode;
        WriteBills(Repository.PackageFolder, Repository.Version);
        Console.WriteLine($"Packages and their bills of materials are in {Repository.PackageFolder}.");
        foreach (var unpacked in Repository.UnpackedPackages.Where(Directory.Exists))
            Directory.Delete(unpacked, recursive: true);
        return 0;
    }

    /// <summary>Writes the bills of materials beside packages.</summary>
    public static void WriteBills(string packages, string version)
    {
        var artifacts = Path.GetDirectoryName(Repository.PackageFolder)!;
        foreach (var (fileName, text) in Bills.All(artifacts, packages, version))
            File.WriteAllText(Path.Combine(packages, fileName), text);
    }
}
