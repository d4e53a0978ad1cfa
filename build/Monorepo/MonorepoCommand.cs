namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>Writes a repository of many projects.</summary>
internal static class MonorepoCommand
{
    public static int Run(IEnumerable<string> arguments)
    {
        if (MonorepoOptions.Read(arguments, Repository.PackageFolder) is not { } options)
        {
            Console.Error.WriteLine(MonorepoOptions.Usage);
            return 2;
        }

        if (Directory.Exists(options.Output) && Directory.EnumerateFileSystemEntries(options.Output).Any())
        {
            Console.Error.WriteLine($"{options.Output} is not empty; name a folder that is new.");
            return 2;
        }

        var plan = Planner.Of(options.Projects, options.Seed);
        MonorepoFiles.Write(plan, options);
        var rules = string.Join(", ", plan.ExpectedFindings.Distinct().Order(StringComparer.Ordinal));
        var size = $"{plan.Projects.Count} projects of {plan.Services.Count} services of {plan.Teams.Count} teams";
        Console.WriteLine($"{options.Output}: {size}, {plan.ExpectedFindings.Count} faults ({rules})");
        return 0;
    }
}
