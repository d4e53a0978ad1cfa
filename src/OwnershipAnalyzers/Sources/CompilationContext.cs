using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Sources;

/// <summary>What is known of one compilation before any rule is asked.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="Slice">What the project knows of the repository.</param>
/// <param name="Paths">Where the files lie in the repository.</param>
/// <param name="Generated">Tells files of tools from those that somebody wrote.</param>
/// <param name="Facts">What the assembly declares.</param>
internal sealed record CompilationContext(
    Compilation Compilation, Slice Slice, RepositoryPaths Paths, GeneratedCode Generated, AssemblyFacts Facts)
{
    /// <summary>Reads what there is to know, given the slice and the path of its file.</summary>
    public static CompilationContext Read(Compilation compilation, Slice slice, string sliceFile, CancellationToken cancellation)
    {
        var paths = new RepositoryPaths(sliceFile, slice);
        var generated = new GeneratedCode(compilation, paths);
        var facts = new FactsReader(compilation, slice, paths, generated).Read(cancellation);
        return new CompilationContext(compilation, slice, paths, generated, facts);
    }
}
