using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Baselines;

/// <summary>Everything that is accepted in a repository.</summary>
public sealed class RepositoryBaseline
{
    private readonly Func<string, string> _currentTeam;
    private readonly Dictionary<BaselineKey, BaselineEntry> _entries = [];
    private readonly ILookup<BaselineKey, BaselineEntry> _uses;

    /// <param name="entries">The entries of all files that count.</param>
    /// <param name="currentTeam">The id that a team has today, so that an entry outlives the renaming of a team.</param>
    public RepositoryBaseline(IEnumerable<BaselineEntry> entries, Func<string, string> currentTeam)
    {
        _currentTeam = currentTeam;
        Entries = [.. entries];
        foreach (var entry in Entries)
        {
            if (Find(entry.Key) is null)
                _entries.Add(Today(entry.Key), entry);
        }

        _uses = Entries.Where(entry => Subjects.UsesOf(entry.Key.Subject) is not null)
            .ToLookup(entry => new BaselineKey(entry.Key.Rule, Subjects.UsesOf(entry.Key.Subject)!));
    }

    /// <summary>A repository that accepts nothing.</summary>
    public static RepositoryBaseline None { get; } = new([], team => team);

    /// <summary>All entries, that of several files included.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>The entry that accepts a finding, or null.</summary>
    public BaselineEntry? Find(Finding finding)
    {
        if (finding.Subject.Length == 0 || !SuppressionPolicy.IsAcceptable(finding.Rule))
            return null;
        return Find(new BaselineKey(finding.Rule.Id, finding.Subject));
    }

    /// <summary>The entry of a key, whatever its team is called, or null.</summary>
    public BaselineEntry? Find(BaselineKey key) => _entries.TryGetValue(Today(key), out var entry) ? entry : null;

    /// <summary>
    /// The entries that accept single uses in files, of which a finding of the catalog sees the sum: it stands for what the compiler
    /// reports one by one, and the compiler goes on reporting those without an entry.
    /// </summary>
    public IEnumerable<BaselineEntry> UsesIn(Finding finding) => _uses[new BaselineKey(finding.Rule.Id, finding.Subject)];

    private BaselineKey Today(BaselineKey key)
    {
        if (!key.Subject.StartsWith(Subjects.TeamPrefix, StringComparison.Ordinal))
            return key;
        var owner = Subjects.OwnerOf(key.Subject);
        var team = _currentTeam(owner.Substring(Subjects.TeamPrefix.Length));
        return key with { Subject = $"{Subjects.TeamPrefix}{team}{key.Subject.Substring(owner.Length)}" };
    }
}
