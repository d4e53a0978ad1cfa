namespace OwnershipAnalyzers.Build;

internal static class Pack
{
    private static string PackageFolder => Path.Combine(Repository.Root, "artifacts", "package");

    public static int Run()
    {
        Console.WriteLine("Packing OwnershipAnalyzers, its templates, its runtime library and dotnet-ownership ...");
        var exitCode = Build(Repository.PackageProject);
        if (exitCode == 0)
            exitCode = Build(Repository.ToolProject);
        if (exitCode == 0)
            exitCode = Build(Repository.TemplatesProject);
        if (exitCode == 0)
            exitCode = Build(Repository.RuntimeProject);
        if (exitCode == 0)
        {
            WriteBills();
            Console.WriteLine($"Packages and their bills of materials are in {PackageFolder}.");
        }

        foreach (var unpacked in exitCode == 0 ? Repository.UnpackedPackages.Where(Directory.Exists) : [])
            Directory.Delete(unpacked, recursive: true);
        return exitCode;
    }

    private static void WriteBills()
    {
        foreach (var (fileName, text) in Bills.All(Path.GetDirectoryName(PackageFolder)!, Repository.Version))
            File.WriteAllText(Path.Combine(PackageFolder, fileName), text);
    }

    /// <summary>Building any of these projects packs it.</summary>
    private static int Build(string project) => DotNet.RunQuietly("build", project, "-c", "Release", "-v:q", "-tl:off");
}
