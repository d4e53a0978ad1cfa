using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Generation;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>What the compiler is given for one project.</summary>
/// <param name="Name">The name of the assembly.</param>
/// <param name="Folder">The folder of the project.</param>
/// <param name="Files">Path and text of each file.</param>
/// <param name="Parsing">How files are read.</param>
/// <param name="Options">How they are compiled.</param>
/// <param name="References">What they refer to.</param>
/// <param name="Generators">The generators of the project, without ours.</param>
internal sealed record SourceProject(
    string Name,
    string Folder,
    ImmutableArray<(string Path, SourceText Text)> Files,
    CSharpParseOptions Parsing,
    CSharpCompilationOptions Options,
    ImmutableArray<MetadataReference> References,
    ImmutableArray<ISourceGenerator> Generators)
{
    public int Lines => Files.Sum(file => file.Text.Lines.Count);

    public SourceProject With(string path, string text) => this with { Files = Files.Add((path, SourceText.From(text))) };

    /// <summary>A compilation of which nothing has been computed, not even the nodes of its trees.</summary>
    /// <param name="generation">What our generator took.</param>
    public Compilation Compile(out TimeSpan generation)
    {
        var trees = Files.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Path)).ToList();
        var compilation = CSharpCompilation.Create(Name, trees, References, Options);
        var ours = new AttributeGenerator().AsSourceGenerator();
        var run = CSharpGeneratorDriver.Create([.. Generators, ours], parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(compilation, out var completed, out _);
        generation = run.GetTimingInfo().GeneratorTimes.Single(timing => timing.Generator == ours).ElapsedTime;
        return completed;
    }

    public Compilation Compile() => Compile(out _);
}
