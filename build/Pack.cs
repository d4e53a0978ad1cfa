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
        WriteBills();
        Console.WriteLine($"Packages and their bills of materials are in {Repository.PackageFolder}.");
        foreach (var unpacked in Repository.UnpackedPackages.Where(Directory.Exists))
            Directory.Delete(unpacked, recursive: true);
        return 0;
    }

    private static void WriteBills()
    {
        foreach (var (fileName, text) in Bills.All(Path.GetDirectoryName(Repository.PackageFolder)!, Repository.Version))
            File.WriteAllText(Path.Combine(Repository.PackageFolder, fileName), text);
    }
}
