using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>Projects that need no build: the generated shop, and any folder of sources that needs nothing but the framework.</summary>
internal static class FrameworkProject
{
    public static SourceProject Shop(int files, int services, int dependencyRules)
    {
        // Nothing is written, but the analyzers see absolute paths, as in a build.
        var folder = Path.Combine(Path.GetFullPath(Path.DirectorySeparatorChar.ToString()), "repo", "src", "Shop");
        return Of("Shop", folder, new ShopText(files, services, dependencyRules).Files.Select(file => (Path.Combine(folder, file.Path), SourceText.From(file.Text))));
    }

    public static SourceProject Folder(string folder)
    {
        folder = Path.GetFullPath(folder);
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);
        return Of(Path.GetFileName(folder), folder, files.Select(file => (file, SourceText.From(File.ReadAllText(file)))));
    }

    private static SourceProject Of(string name, string folder, IEnumerable<(string Path, SourceText Text)> files) => new(
        name,
        folder,
        [.. files],
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Diagnose),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable),
        References(),
        []);

    /// <summary>The reference assemblies of the SDK that runs this: no network, and never out of date.</summary>
    private static ImmutableArray<MetadataReference> References()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var newest = Directory.GetDirectories(packs, "net10.0", SearchOption.AllDirectories).Max()!;
        return [.. Directory.GetFiles(newest, "*.dll").Select(file => MetadataReference.CreateFromFile(file))];
    }
}
