using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Joining;

/// <summary>
/// Makes one manifest of those of one assembly, of which there is one per target framework: it says what they say together, in order.
/// </summary>
internal static class FrameworkJoin
{
    /// <summary>The manifest. Of one that is in order already, as builds write them, nothing is copied.</summary>
    public static Manifest Of(IReadOnlyList<Manifest> manifests) => manifests is [var only] && IsInOrder(only) ? only : manifests[0] with
    {
        InScope = manifests.Any(manifest => manifest.InScope),
        // The loudest, so that no framework hides what another one asks for.
        Mode = manifests.Max(manifest => manifest.Mode),
        Language = AssemblyMerge.Sorted(manifests.Select(manifest => manifest.Language))[^1],
        Declarations = [.. manifests.SelectMany(manifest => manifest.Declarations)],
        References =
        [
            .. manifests.SelectMany(manifest => manifest.References).GroupBy(reference => reference.Assembly, StringComparer.Ordinal)
                .OrderBy(assembly => assembly.Key, StringComparer.Ordinal)
                .Select(assembly => new AssemblyUse(assembly.Key, AssemblyMerge.Sorted(assembly.SelectMany(use => use.Namespaces)))),
        ],
        Friends = AssemblyMerge.Sorted(manifests.SelectMany(manifest => manifest.Friends)),
        Namespaces = AssemblyMerge.Sorted(manifests.SelectMany(manifest => manifest.Namespaces)),
        Logical =
        [
            .. manifests.SelectMany(manifest => manifest.Logical).GroupBy(code => code.Service, StringComparer.Ordinal)
                .Select(service => new LogicalCode(service.Key, service.Max(code => code.Files), service.Max(code => code.Lines))),
        ],
        Outside = manifests.All(manifest => manifest.Outside is not null) ? manifests.Max(manifest => manifest.Outside) : null,
    };

    private static bool IsInOrder(Manifest manifest)
    {
        var references = manifest.References;
        for (var i = 0; i < references.Count; i++)
        {
            var isBehindLast = i == 0 || string.CompareOrdinal(references[i - 1].Assembly, references[i].Assembly) < 0;
            if (!isBehindLast || !AssemblyMerge.IsSorted(references[i].Namespaces))
                return false;
        }

        return manifest.Logical.Count == 0 && AssemblyMerge.IsSorted(manifest.Friends) && AssemblyMerge.IsSorted(manifest.Namespaces);
    }
}
