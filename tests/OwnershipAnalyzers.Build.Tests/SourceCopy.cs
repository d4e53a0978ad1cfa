using OwnershipAnalyzers.Build.NewRule;

namespace OwnershipAnalyzers.Build.Tests;

/// <summary>A copy of the sources that know of rules, in which a test may write.</summary>
public sealed class SourceCopy : IDisposable
{
    internal static readonly string Repository = FindRepository(AppContext.BaseDirectory);

    private static readonly string[] Parts =
    [
        "CHANGELOG.md", "docs/rules", "src/OwnershipAnalyzers.Core", "src/OwnershipAnalyzers.Model", "src/OwnershipAnalyzers.Catalog",
        "src/OwnershipAnalyzers.Checks", "src/OwnershipAnalyzers.CodeFixes",
        "src/OwnershipAnalyzers/AnalyzerReleases.Unshipped.md", "tests/OwnershipAnalyzers.Core.Tests", "tests/OwnershipAnalyzers.Catalog.Tests",
    ];

    public SourceCopy()
    {
        foreach (var part in Parts.Select(part => Path.Combine(Repository, part)))
        {
            foreach (var file in File.Exists(part) ? [part] : Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(Root, Path.GetRelativePath(Repository, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("new-rule-").FullName;

    /// <summary>The files with their content, for a comparison.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>Size and time of each file, which a write would change.</summary>
    public IReadOnlyList<(string Path, long Length, DateTime Written)> Stamps =>
        [.. new DirectoryInfo(Root).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc)).Order()];

    public string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Runs <c>new-rule</c> here.</summary>
    internal (int ExitCode, string Output, string Error) NewRule(params IReadOnlyList<string> args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        return (NewRuleCommand.Run(Root, args, output, error), output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string FindRepository(string folder) =>
        File.Exists(Path.Combine(folder, "OwnershipAnalyzers.sln")) ? folder : FindRepository(Path.GetDirectoryName(folder)!);
}
