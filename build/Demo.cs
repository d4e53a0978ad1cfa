namespace OwnershipAnalyzers.Build;

/// <summary>Builds the sample as its users would and shows what they would see.</summary>
internal static class Demo
{
    public static int Run()
    {
        var packed = Pack.Run();
        if (packed != 0)
            return packed;
        Console.WriteLine("Building samples/AcmeShop with that package ...");
        // Rebuilt, because a compiler that has nothing to do says nothing.
        var (exitCode, lines) = DotNet.Run("build", Repository.DemoCatalogProject, "--no-incremental", "-v:m", "-tl:off", "-clp:NoSummary");
        if (exitCode != 0)
        {
            Console.Error.WriteLine(string.Join(Environment.NewLine, lines));
            return exitCode;
        }

        var findings = BuildFinding.ReadAll(lines, Repository.DemoFolder).Distinct()
            .OrderBy(finding => finding.Place, StringComparer.Ordinal).ThenBy(finding => finding.Id, StringComparer.Ordinal).ToList();
        Console.WriteLine();
        Console.WriteLine($"Findings ({findings.Count}), explained in samples/AcmeShop/README.md:");
        foreach (var place in findings.GroupBy(finding => finding.Place))
        {
            Console.WriteLine();
            Console.WriteLine("  " + place.Key);
            foreach (var finding in place)
                Console.WriteLine($"    {finding.Severity} {finding.Id}: {finding.Message}");
        }

        Console.WriteLine();
        foreach (var line in CatalogSummary(lines))
            Console.WriteLine(line);
        return 0;
    }

    /// <summary>The last thing the build of a catalog project prints is the summary of the catalog.</summary>
    private static IEnumerable<string> CatalogSummary(IReadOnlyList<string> lines) =>
        lines.SkipWhile(line => !line.TrimStart().StartsWith("Ownership catalog", StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith("Build succeeded", StringComparison.Ordinal));
}
