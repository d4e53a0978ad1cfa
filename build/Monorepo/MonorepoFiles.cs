namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>All files of a repository that was planned.</summary>
internal static class MonorepoFiles
{
    /// <summary>Paths relative to the repository root, with <c>/</c>, and what the files hold.</summary>
    public static IEnumerable<(string Path, string Content)> Of(Plan plan, MonorepoOptions options) =>
        Texts(plan, options).Select(file => (file.Path, file.Content.ReplaceLineEndings("\n")));

    public static void Write(Plan plan, MonorepoOptions options)
    {
        foreach (var (path, content) in Of(plan, options))
        {
            var file = Path.Combine(options.Output, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }
    }

    private static IEnumerable<(string Path, string Content)> Texts(Plan plan, MonorepoOptions options)
    {
        var chance = new Chance(options.Seed);
        return
        [
            .. RepositoryText.Files(plan, options),
            .. plan.Services.SelectMany(ServiceText.Files),
            .. plan.Projects.SelectMany(project => new ProjectText(project, chance).Files()),
        ];
    }
}
