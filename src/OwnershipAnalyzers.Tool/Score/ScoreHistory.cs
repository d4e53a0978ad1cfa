using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Scores;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Score;

/// <summary>The share at one time.</summary>
internal sealed record ScoreRevision(string Revision, DateTime Day, int Services, Share Share, Coverage Coverage)
{
    public static ScoreRevision Of(string revision, Scorecard card) =>
        new(revision, card.AsOf, card.Services.Count, card.Share, card.Catalog.Coverage);
}

/// <summary>The scores of the catalogs that were checked in before, each as of the day of its commit.</summary>
internal sealed class ScoreHistory(ToolConsole console, CatalogInput input)
{
    private const int ShortCommit = 8;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ScoreRevision> Of(string? since, int? most)
    {
        var root = input.Root ?? throw new ToolException($"{input.Name} lies outside of its repository, so its history is not known. "
            + "Ask in the repository, without --catalog.");
        var git = new Git(root);
        var file = RepositoryPath.Relative(root, CatalogInput.CatalogFileOf(root));
        var start = since is null ? ((string Commit, DateTime Day)?)null : git.Commit(since);
        var log = git.Log(file, most, start?.Commit).Reverse();
        var commits = log.Select(entry => (Name: entry.Commit[..ShortCommit], entry.Commit, entry.Day)).ToList();
        if (start is { } first)
            commits.Insert(0, (since!, first.Commit, first.Day));
        if (commits.Count == 0)
        {
            throw new ToolException($"No commit has {file}, so it has no history. "
                + "Check the catalog in, for each build to be compared with the last one.");
        }

        return [.. commits.Select(commit => Read(commit.Name, commit.Commit, commit.Day, git, file)).OfType<ScoreRevision>()];
    }

    /// <summary>One revision that nobody can read is no reason to show none.</summary>
    private ScoreRevision? Read(string name, string commit, DateTime day, Git git, string file)
    {
        console.Progress($"Reading {name} ...");
        try
        {
            if (git.Show(commit, file) is { } bytes)
                return ScoreRevision.Of(name, Scorecard.Of(CatalogReader.Read(bytes, $"{name}:{file}"), day));
            console.Error.WriteLine(Plain.Line($"warning: {name} has no {file} and is left out."));
        }
        catch (CatalogFormatException exception)
        {
            console.Error.WriteLine(Plain.Line($"warning: {name} is left out. {exception.Message}"));
        }

        return null;
    }
}
