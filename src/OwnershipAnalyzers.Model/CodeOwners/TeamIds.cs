using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>Makes ids of teams from owners: <c>@acme/payments-team</c> is <c>payments-team</c>.</summary>
/// <param name="taken">Ids that are in use.</param>
internal sealed class TeamIds(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>
    /// An id for each owner. Owners of one name in different groups have the group in their id, because they may be different people.
    /// </summary>
    public IReadOnlyList<(CodeOwner Owner, string Id)> Of(IReadOnlyList<CodeOwner> owners)
    {
        var byName = owners.ToLookup(owner => Short(owner.Text), StringComparer.Ordinal);
        var ids = new List<(CodeOwner, string)>();
        foreach (var owner in owners.OrderBy(owner => owner.Text, StringComparer.Ordinal))
        {
            var name = Short(owner.Text);
            var isUnique = byName[name].Count() == 1 && !_taken.Contains(name);
            ids.Add((owner, Free(isUnique ? name : Slug.Normalise(owner.Text))));
        }

        return ids;
    }

    private static string Short(string owner) => Slug.Normalise(owner.Substring(owner.LastIndexOf('/') + 1));

    private string Free(string wanted)
    {
        var id = wanted.Length == 0 ? "team" : wanted;
        for (var number = 2; !_taken.Add(id); number++)
            id = Slug.Normalise($"{wanted.Substring(0, Math.Min(wanted.Length, Slug.MaxLength - 12))}-{number}");
        return id;
    }
}
