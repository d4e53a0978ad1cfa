namespace OwnershipAnalyzers.Documentation.Tests;

/// <summary>The files of this repository, by path relative to its root.</summary>
internal static class Repository
{
    private static readonly HashSet<string> BuildOutput = new(StringComparer.Ordinal) { "artifacts", "bin", "obj", ".git" };

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static bool Has(string file) => File.Exists(PathOf(file));

    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    public static void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    /// <summary>The files below a folder, build output left out; none when the folder does not exist.</summary>
    public static IReadOnlyList<string> Files(string folder, params IReadOnlyList<string> extensions) =>
        !Directory.Exists(PathOf(folder))
            ? []
            :
            [
                .. Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                    .Where(file => extensions.Contains(Path.GetExtension(file)) && !file.Split('/').Any(BuildOutput.Contains))
                    .Order(StringComparer.Ordinal),
            ];

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "OwnershipAnalyzers.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository."));
}
