using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Documentation.Tests.Architecture;

/// <summary>That code of one namespace uses a type of another.</summary>
/// <param name="Project">The project of the code.</param>
/// <param name="From">The top-level namespace of the code.</param>
/// <param name="To">The top-level namespace of the type.</param>
/// <param name="UsedProject">The project of the type.</param>
/// <param name="Example">Where, and which type.</param>
internal sealed record NamespaceUse(SourceProject Project, string From, SourceProject UsedProject, string To, string Example)
{
    /// <summary>All uses between namespaces of <c>src</c>, as the compiler binds them; one example for each pair.</summary>
    public static IReadOnlyList<NamespaceUse> All { get; } = Find();

    private static List<NamespaceUse> Find()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = SourceProject.All.SelectMany(project => Repository.Files(project.Folder, ".cs").Select(file => (Project: project, File: file)))
            .ToDictionary(source => CSharpSyntaxTree.ParseText(Repository.Read(source.File), options, source.File), source => source.Project);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("OwnershipAnalyzers", StringComparison.Ordinal) && Path.GetFileName(file) != "dotnet-ownership.dll")
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("src", [.. trees.Keys, GlobalUsings(options)], platform);
        return
        [
            .. trees.AsParallel().SelectMany(source => Uses(compilation, source.Key, trees))
                .OrderBy(use => use.Example, StringComparer.Ordinal)
                .DistinctBy(use => (use.Project, use.From, use.UsedProject, use.To)),
        ];
    }

    private static IEnumerable<NamespaceUse> Uses(CSharpCompilation compilation, SyntaxTree tree, Dictionary<SyntaxTree, SourceProject> projects)
    {
        var model = compilation.GetSemanticModel(tree);
        var project = projects[tree];
        if (tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is not { } space)
            yield break;
        var from = project.TopLevel(space.Name.ToString());
        foreach (var name in space.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (TypeOf(model, name) is not { } type || type.DeclaringSyntaxReferences is not [var declaration, ..] || !projects.TryGetValue(declaration.SyntaxTree, out var used))
                continue;
            var to = used.TopLevel(type.ContainingNamespace.ToDisplayString());
            var use = new NamespaceUse(project, from, used, to, $"{tree.FilePath} uses {type.Name}");
            if (use.Project != use.UsedProject || use.From != use.To)
                yield return use;
        }
    }

    private static INamedTypeSymbol? TypeOf(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type?.OriginalDefinition;
    }

    /// <summary>Those of the SDK for every project.</summary>
    private static SyntaxTree GlobalUsings(CSharpParseOptions options)
    {
        string[] namespaces = ["System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        return CSharpSyntaxTree.ParseText(string.Concat(namespaces.Select(space => $"global using {space};")), options);
    }
}
