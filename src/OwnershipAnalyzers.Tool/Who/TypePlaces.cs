using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>An assembly that may define a type.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Namespace">The namespace of the type in it.</param>
/// <param name="Reason">Why that is so, for people.</param>
/// <param name="IsGuess">Whether it is likely rather than certain.</param>
internal sealed record TypePlace(CatalogAssembly Assembly, string Namespace, string Reason, bool IsGuess = false);

/// <summary>In which assemblies types and namespaces are.</summary>
internal sealed class TypePlaces(Catalog catalog)
{
    private const string OfFramework = "System";

    /// <summary>
    /// The assemblies with a type or namespace of this name, the one with the most similar name first. Types without namespace are not found:
    /// every word could be one.
    /// </summary>
    /// <param name="name">Full name of a type or namespace, or of something in it.</param>
    public IReadOnlyList<TypePlace> Find(string name)
    {
        if (name.Length == 0)
            return [];
        var around = Longest(catalog.Assemblies.SelectMany(assembly => assembly.Namespaces.Where(space => space.Length > 0 && Namespaces.Contains(space, name)).Select(space => new Found(assembly, space))));
        if (around is not [(_, var found), ..] || found != name)
        {
            // Nothing is in the namespace itself, but in some below it.
            var below = catalog.Assemblies.SelectMany(assembly => assembly.Namespaces.Where(space => space != name && Namespaces.Contains(name, space) && !IsCopy(assembly, space)).Take(1).Select(space => new Found(assembly, space))).ToList();
            if (below.Count > 0)
                return Sorted(below.Select(one => new TypePlace(one.Assembly, one.Space, $"namespaces below {name} of assembly {one.Assembly.Name}")), name);
        }

        var places = around.Where(one => !IsCopy(one.Assembly, one.Space)).Select(one => new TypePlace(one.Assembly, one.Space, $"namespace {one.Space} of assembly {one.Assembly.Name}", IsFar(one.Space, name))).ToList();
        return places.Count > 0 ? Sorted(places, name) : Guess(name);
    }

    /// <summary>Catalogs did not always know namespaces, and code may be newer than the catalog.</summary>
    private IReadOnlyList<TypePlace> Guess(string name) =>
    [
        .. Longest(catalog.Assemblies.Where(assembly => Namespaces.Contains(assembly.Name, name)).Select(assembly => new Found(assembly, assembly.Name)))
            .Select(one => new TypePlace(one.Assembly, name.LastIndexOf('.') is > 0 and var end ? name.Substring(0, end) : name, $"the name of assembly {one.Assembly.Name}", IsGuess: true)),
    ];

    /// <summary>Polyfills: an assembly may hold copies of types of the framework, which does not make it their owner.</summary>
    private static bool IsCopy(CatalogAssembly assembly, string space) => Namespaces.Contains(OfFramework, space) && !Namespaces.Contains(OfFramework, assembly.Name);

    /// <summary>Type and nested type or member may follow a namespace. What is longer may be in a namespace below it that nobody here knows.</summary>
    private static bool IsFar(string space, string name) => name.Length > space.Length && name.Substring(space.Length).TrimStart('.').Count(c => c == '.') > 1;

    private static List<Found> Longest(IEnumerable<Found> found)
    {
        var longest = new List<Found>();
        foreach (var one in found)
        {
            if (longest.Count > 0 && one.Space.Length > longest[0].Space.Length)
                longest.Clear();
            if (longest.Count == 0 || one.Space.Length == longest[0].Space.Length)
                longest.Add(one);
        }

        return longest;
    }

    private static IReadOnlyList<TypePlace> Sorted(IEnumerable<TypePlace> places, string name) =>
        [.. places.OrderByDescending(place => Namespaces.Contains(place.Assembly.Name, name) ? place.Assembly.Name.Length : 0).ThenBy(place => place.Assembly.Name, StringComparer.Ordinal)];

    // No tuple, for the same reason as in CodeIndex.
    private sealed record Found(CatalogAssembly Assembly, string Space);
}
