using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Manifests;

/// <summary>What a compiled assembly says about itself.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Declarations">What its attributes declare, from either carrier; the place is the file that was read.</param>
/// <param name="References">The assemblies it references, without those of the framework, sorted.</param>
public sealed record AssemblyImage(string Name, IReadOnlyList<Declaration> Declarations, IReadOnlyList<AssemblyUse> References)
{
    /// <summary>Simple names of the assemblies to which it opens its internals, sorted.</summary>
    public IReadOnlyList<string> Friends { get; init; } = [];

    /// <summary>The namespaces in which it defines types that people wrote, sorted; the empty text stands for types without one.</summary>
    public IReadOnlyList<string> Namespaces { get; init; } = [];

    /// <summary>
    /// The declarations at the places where people wrote them: at one of <paramref name="written"/> when it says the same, else in the project.
    /// An assembly does not remember the source file of its attributes.
    /// </summary>
    /// <param name="project">Project file relative to the repository root.</param>
    /// <param name="written">What properties and the profile declare.</param>
    public IReadOnlyList<Declaration> DeclarationsAt(string project, IReadOnlyList<Declaration> written)
    {
        var left = written.ToList();
        return [.. Declarations.Select(declaration => declaration with { Place = Take(left, declaration) ?? new FilePlace(project) })];
    }

    private static Place? Take(List<Declaration> left, Declaration declaration)
    {
        var index = left.FindIndex(other => other.Kind == declaration.Kind && other.Of == declaration.Of && (other.Value == declaration.Value || (other.IsEmpty && declaration.IsEmpty)));
        if (index < 0)
            return null;
        var place = left[index].Place;
        left.RemoveAt(index);
        return place;
    }
}
