namespace OwnershipAnalyzers.Exports;

/// <summary>Collects what an export cannot hold.</summary>
internal sealed class Losses
{
    private readonly HashSet<Loss> _losses = [];

    /// <summary>Adds a loss, once.</summary>
    public void Add(string subject, string fact, string reason) => _losses.Add(new Loss(subject, fact, reason));

    /// <summary>Adds everything that the catalog states and the target has no place for.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="holds">What the target holds, see <see cref="StatedFact.Key"/>.</param>
    /// <param name="reason">Why it holds nothing else.</param>
    public void AddAllBut(OwnershipAnalyzers.Catalogs.Catalog catalog, IReadOnlyCollection<string> holds, string reason)
    {
        var held = new HashSet<string>(holds, StringComparer.Ordinal);
        foreach (var stated in StatedFact.Of(catalog))
        {
            if (!held.Contains(stated.Key) && !held.Contains(stated.KeyOfAllParts))
                Add(stated.Subject, stated.Name, reason);
        }
    }

    /// <summary>All of them, sorted.</summary>
    public IReadOnlyList<Loss> Sorted() =>
    [
        .. _losses.OrderBy(loss => loss.Subject, StringComparer.Ordinal)
            .ThenBy(loss => loss.Fact, StringComparer.Ordinal)
            .ThenBy(loss => loss.Reason, StringComparer.Ordinal),
    ];
}
