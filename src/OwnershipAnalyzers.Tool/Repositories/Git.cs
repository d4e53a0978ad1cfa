using System.Globalization;
using System.Text;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>What git knows about a repository. All paths are relative to its root.</summary>
/// <param name="root">Absolute path of the repository root.</param>
internal sealed class Git(string root)
{
    /// <summary>The files that differ from where this branch left another one, in commits and in the working tree.</summary>
    /// <param name="reference">The branch, tag or commit.</param>
    /// <exception cref="ToolException">There is no such thing, or this is no git repository.</exception>
    public IReadOnlySet<string> ChangedSince(string reference)
    {
        EnsureExists(reference);
        string[][] questions =
        [
            // "--relative" also leaves out what lies outside the root, which may be a folder of the git repository.
            ["diff", "--name-only", "--no-renames", "--relative", "-z", $"{reference}...HEAD", "--"],
            ["diff", "--name-only", "--no-renames", "--relative", "-z", "HEAD", "--"],
            ["ls-files", "--others", "--exclude-standard", "-z"],
        ];
        return questions.SelectMany(question => Lines(Subprocess.Run("git", root, question))).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The files of one name, as they were where this branch left another one.</summary>
    /// <param name="reference">The branch, tag or commit.</param>
    /// <param name="name">The name of the files, in whatever folder.</param>
    /// <exception cref="ToolException">There is no such thing, or this is no git repository.</exception>
    public IReadOnlyList<(string Path, byte[] Content)> FilesAt(string reference, string name)
    {
        EnsureExists(reference);
        var common = Subprocess.TryRun("git", root, "merge-base", reference, "HEAD");
        if (common is not { ExitCode: 0 })
        {
            throw new ToolException($"'{reference}' and this branch have no commit in common that is known here. "
                + "Fetch the history: a shallow clone has none.");
        }

        var commit = common.Output.Trim();
        // Paths are relative to the root, which may be a folder of the git repository.
        var paths = Lines(Subprocess.Run("git", root, "ls-tree", "-r", "-z", "--name-only", commit));
        var files = new List<(string, byte[])>();
        foreach (var path in paths.Where(path => RelativePath.NameOf(path) == name))
        {
            if (Show(commit, path) is { } content)
                files.Add((path, content));
        }

        return files;
    }

    /// <summary>The files under version control and those that could be; null when git does not know this folder.</summary>
    public IReadOnlyList<string>? Files() =>
        Subprocess.TryRun("git", root, "ls-files", "--cached", "--others", "--exclude-standard", "-z") is { ExitCode: 0 } result
            ? [.. Lines(result.Output).Distinct().Order(StringComparer.Ordinal)]
            : null;

    /// <summary>Whether there is such a branch, tag or commit.</summary>
    public bool Has(string revision) => !revision.StartsWith('-')
        && Subprocess.Start("git", root, "rev-parse", "--verify", "--quiet", revision + "^{commit}").ExitCode == 0;

    /// <summary>A file as it is in a revision; null when it is not there.</summary>
    public byte[]? Show(string revision, string path)
    {
        var result = Subprocess.Start("git", root, "show", $"{revision}:./{path}");
        return result.ExitCode == 0 ? Encoding.UTF8.GetBytes(result.Output) : null;
    }

    /// <summary>The commits that changed a file, newest first, each with its day (UTC).</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many at most; null for all.</param>
    /// <param name="since">Only those after this revision; null for all.</param>
    /// <exception cref="ToolException">This is no git repository.</exception>
    public IReadOnlyList<(string Commit, DateTime Day)> Log(string path, int? most, string? since)
    {
        string[] limit = most is { } count ? [$"--max-count={count.Text()}"] : [];
        string[] question = ["log", "--format=%H %ct", .. limit, since is null ? "HEAD" : $"{since}..HEAD", "--", path];
        return [.. Subprocess.Run("git", root, question).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Entry)];
    }

    /// <summary>The commit that a branch, tag or commit stands for, with its day (UTC).</summary>
    /// <exception cref="ToolException">There is no such thing.</exception>
    public (string Commit, DateTime Day) Commit(string revision)
    {
        EnsureExists(revision, $"one that 'git log {revision}' knows");
        return Entry(Subprocess.Run("git", root, "log", "--format=%H %ct", "--max-count=1", revision, "--").Trim());
    }

    private static (string Commit, DateTime Day) Entry(string line)
    {
        var parts = line.Split(' ');
        return (parts[0], DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture)).UtcDateTime.Date);
    }

    private void EnsureExists(string reference, string example = "one, such as --changed-since origin/main")
    {
        if (!Has(reference))
        {
            throw new ToolException($"'{reference}' is no branch, tag or commit of a git repository at {root}. "
                + $"Give {example}; a build agent may have to fetch it first.");
        }
    }

    private static string[] Lines(string output) => output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
