using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>Splits a project that knows nothing of services into some, along its namespaces.</summary>
internal static class LargeNamespaces
{
    /// <summary>The namespaces of two parts, such as <c>Acme.Cart</c>, with the most files.</summary>
    public static IEnumerable<string> Of(SourceProject project, int count) =>
        project.Files.AsParallel().Select(file => CSharpSyntaxTree.ParseText(file.Text, project.Parsing).GetRoot())
            .Select(root => root.DescendantNodes(node => node is CompilationUnitSyntax).OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault())
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Select(declaration => string.Join('.', declaration.Name.ToString().Split('.').Take(2)))
            .Where(name => name.Contains('.'))
            .CountBy(name => name)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => name.Key).Take(count);

    public static IReadOnlyList<LogicalService> Name(IEnumerable<string> namespaces) =>
        [.. namespaces.Select(name => new LogicalService(name.Replace('.', '-').ToLowerInvariant(), name))];
}
