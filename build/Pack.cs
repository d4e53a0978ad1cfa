namespace OwnershipAnalyzers.Build;

internal static class Pack
{
    public static int Run()
    {
        Console.WriteLine("Packing OwnershipAnalyzers ...");
        var exitCode = DotNet.RunQuietly("build", Repository.PackageProject, "-c", "Release", "-v:q", "-tl:off");
        if (exitCode == 0 && Directory.Exists(Repository.UnpackedPackage))
            Directory.Delete(Repository.UnpackedPackage, recursive: true);
        return exitCode;
    }
}
