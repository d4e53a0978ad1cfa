using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OwnershipAnalyzers.Build.Tests;

/// <summary>The generator of .NET that completes the classes of its JSON library.</summary>
internal static class JsonGenerator
{
    private static readonly string Path = typeof(JsonGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "JsonGenerator").Value!;

    public static Compilation Complete(CSharpCompilation compilation, CSharpParseOptions options)
    {
        var generators = new AnalyzerFileReference(Path, new Loader()).GetGenerators(LanguageNames.CSharp);
        CSharpGeneratorDriver.Create(generators, parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var completed, out _);
        return completed;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
