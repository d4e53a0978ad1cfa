using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Who has changed a folder lately: whom to ask. People are no teams, so nothing is declared because of it.</summary>
internal sealed class History
{
    private const int MostCommits = 5000;
    private const int MostAuthors = 3;

    private readonly List<(string Author, List<string> Files)> _commits = [];

    /// <summary>Reads the latest commits; nothing when git does not know them.</summary>
    public static History Read(string root)
    {
        var history = new History();
        string[] question =
            ["log", $"-{MostCommits}", "--no-merges", "--no-renames", "--relative", "--name-only", "-z", "--format=%x01%aN"];
        var log = Subprocess.TryRun("git", root, question);
        foreach (var commit in (log is { ExitCode: 0 } ? log.Output : "").Split('\u0001', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = commit.Split(['\0', '\n'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1)
                history._commits.Add((parts[0], [.. parts.Skip(1)]));
        }

        return history;
    }

    /// <summary>The three most active authors in a folder, in words; empty when there are none.</summary>
    public string HintFor(string folder)
    {
        var authors = _commits.Where(commit => commit.Files.Exists(file => RelativePath.IsIn(file, folder)))
            .CountBy(commit => commit.Author, StringComparer.Ordinal)
            .OrderByDescending(author => author.Value).ThenBy(author => author.Key, StringComparer.Ordinal).Take(MostAuthors);
        string[] named = [.. authors.Select(author => $"{Plain.Line(author.Key)} ({author.Value})")];
        return named.Length == 0 ? "" : $" Most changes by {string.Join(", ", named)}.";
    }
}
