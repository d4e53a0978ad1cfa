using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Ids of new services, each given once.</summary>
internal sealed class ServiceIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The id that is wanted, or the next best that is free.</summary>
    /// <param name="wanted">The id; empty when there is none.</param>
    /// <param name="folder">The folder of the service.</param>
    public string Take(string wanted, string folder)
    {
        if (Array.Find([wanted, Slug.Normalise(folder)], IsFree) is not { } free)
        {
            var stem = wanted.Length == 0 ? "service" : wanted[..Math.Min(wanted.Length, 50)];
            free = Enumerable.Range(2, int.MaxValue - 2).Select(number => Slug.Normalise($"{stem}-{number}")).First(IsFree);
        }

        _taken.Add(free);
        return free;
    }

    private bool IsFree(string id) => id.Length > 0 && !_taken.Contains(id);
}
