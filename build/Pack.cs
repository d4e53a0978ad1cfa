namespace OwnershipAnalyzers.Build;

internal static class Pack
{
    private static string PackageFolder => Path.Combine(Repository.Root, "artifacts", "package");

    public static int Run()
    {
        Console.WriteLine("Packing OwnershipAnalyzers, its templates, its runtime library and dotnet-ownership ...");
        // Building a project that is packed packs it. Analyzers speak where the code is tested, and change nothing in what is packed.
        var exitCode = DotNet.RunQuietly("build", Repository.Packages, "-c", "Release", "-p:RunAnalyzers=false", "-v:q", "-tl:off");
        if (exitCode != 0)
            return exitCode;
        WriteBills();
        Console.WriteLine($"Packages and their bills of materials are in {PackageFolder}.");
        foreach (var unpacked in Repository.UnpackedPackages.Where(Directory.Exists))
            Directory.Delete(unpacked, recursive: true);
        return 0;
    }

    private static void WriteBills()
    {
        foreach (var (fileName, text) in Bills.All(Path.GetDirectoryName(PackageFolder)!, Repository.Version))
            File.WriteAllText(Path.Combine(PackageFolder, fileName), text);
    }
}
