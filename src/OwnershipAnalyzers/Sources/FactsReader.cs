using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Sources;

/// <summary>Collects what a compilation declares about itself: in its own files, and through properties and <c>service.json</c>.</summary>
internal sealed class FactsReader(Compilation compilation, Slice slice, RepositoryPaths paths, GeneratedCode generated)
{
    public AssemblyFacts Read(CancellationToken cancellation)
    {
        var own = new List<Declaration>();
        var carried = new List<Declaration>();
        foreach (var fact in compilation.Assembly.GetAttributes().SelectMany(attribute => WrittenFact.Read(attribute, cancellation)))
        {
            if (PlaceOf(fact, cancellation) is { } place)
                own.Add(new Declaration(fact.Kind, fact.Value, place) { Of = fact.Of });
            // What the build wrote is known from the slice, with the place where a person wrote it.
            else if (!slice.Declarations.Any(fact.IsSameAs))
                carried.Add(new Declaration(fact.Kind, fact.Value, new FilePlace(slice.Project)) { Of = fact.Of });
        }

        // A compilation without the generated file (an editor's, or GenerateAssemblyInfo=false) still has the slice.
        IReadOnlyList<Declaration> all =
        [
            .. own.OrderBy(declaration => ((SourcePlace)declaration.Place).File, StringComparer.Ordinal)
                .ThenBy(declaration => ((SourcePlace)declaration.Place).Location.SourceSpan.Start),
            .. slice.Declarations,
            .. carried,
        ];
        var facts = new AssemblyFacts(compilation.AssemblyName ?? "", slice.Project, UsesAttributes: true, all);
        return facts.LogicalServices.Count == 0 ? facts : facts with { Sources = Sources(cancellation) };
    }

    /// <summary>Only an assembly of several services has to know which file is whose.</summary>
    private IReadOnlyList<SourceFile> Sources(CancellationToken cancellation)
    {
        var reader = new SourceReader(paths);
        return
        [
            .. compilation.SyntaxTrees.Where(tree => !generated.Contains(tree, cancellation))
                .Select(tree => reader.Read(tree, cancellation))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private SourcePlace? PlaceOf(WrittenFact fact, CancellationToken cancellation)
    {
        if (fact.Syntax is not { SyntaxTree: var tree } || generated.Contains(tree, cancellation))
            return null;
        return new SourcePlace(fact.Syntax.GetLocation(), paths.Relative(tree.FilePath), fact.IsBroken);
    }
}
