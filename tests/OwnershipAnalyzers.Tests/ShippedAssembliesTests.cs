using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Editing;

namespace OwnershipAnalyzers.Tests;

/// <summary>What the shipped assemblies reference decides where they load.</summary>
public class ShippedAssembliesTests
{
    private static readonly Version Floor = new(4, 14, 0, 0);

    [Fact]
    public void Analyzers_NeedNoWorkspaces() => AssertReferences<OwnershipAnalyzer>(
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "OwnershipAnalyzers.Core", "System.Collections.Immutable", "netstandard");

    [Fact]
    public void CodeFixes_DoNotNeedTheAnalyzers() => AssertReferences<DeclareFactCodeFix>(
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "OwnershipAnalyzers.Core",
        "OwnershipAnalyzers.Editing", "System.Collections.Immutable", "netstandard");

    [Fact]
    public void Editing_NeedsNoWorkspaces() => AssertReferences<InsertionPoint>(
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "OwnershipAnalyzers.Core", "netstandard");

    private static void AssertReferences<T>(params string[] expected)
    {
        var references = typeof(T).Assembly.GetReferencedAssemblies();

        Assert.Equal(expected, references.Select(reference => reference.Name).Order(StringComparer.Ordinal));
        Assert.All(references.Where(reference => reference.Name!.StartsWith("Microsoft.", StringComparison.Ordinal)), reference => Assert.Equal(Floor, reference.Version));
    }
}
