using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>A team that somebody has written down somewhere.</summary>
/// <param name="Id">The id it would have in the registry.</param>
/// <param name="Name">What people call it.</param>
/// <param name="CodeOwners">Its names in CODEOWNERS.</param>
internal sealed record FoundTeam(string Id, string Name, IReadOnlyList<string> CodeOwners)
{
    /// <summary>A team that is only known by a name.</summary>
    public static FoundTeam Named(string name) => new(Slug.Normalise(name), name.Trim(), []);

    /// <summary>The id as words: <c>payments-team</c> is <c>Payments team</c>.</summary>
    public static string NameOf(string id) => id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
