using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OwnershipAnalyzers.Generation;

namespace OwnershipAnalyzers.Tests.Support;

/// <summary>Gives a project the attributes the way a package does, so that code fixes see them too.</summary>
internal sealed class GeneratorReference : IAnalyzerAssemblyLoader
{
    public static AnalyzerReference Instance { get; } = new AnalyzerFileReference(typeof(AttributeGenerator).Assembly.Location, new GeneratorReference());

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => typeof(AttributeGenerator).Assembly;
}
