using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>Loads analyzers and generators from their files.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    public static AnalyzerLoader Instance { get; } = new();

    /// <summary>BannedApiAnalyzers, which the build has put next to this program.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> BannedApiAnalyzers { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "BannedApiAnalyzers"), "*.dll")
            .SelectMany(file => new AnalyzerFileReference(file, Instance).GetAnalyzers(LanguageNames.CSharp)),
    ];

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
