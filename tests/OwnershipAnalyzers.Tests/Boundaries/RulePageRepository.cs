using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Generation;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.Boundaries;

/// <summary>
/// The files of an example as a repository: a project for each folder below <c>src</c>, and one called Shop, which references all others.
/// </summary>
internal sealed class RulePageRepository(IReadOnlyList<(string Path, string Code)> files)
{
    private const string User = "Shop";

    private static readonly Slice Slice = new()
    {
        Root = "../../..",
        Registry = "ownership.json",
        RegistryIsReadable = true,
        Teams = [new SliceTeam("fulfilment", []), new SliceTeam("payments", []), new SliceTeam("storefront", [])],
        Tiers = ["tier-1", "tier-2"],
        TierRanks = new Dictionary<string, int> { ["tier-1"] = 1, ["tier-2"] = 2 },
    };

    public async Task<IReadOnlyList<Diagnostic>> CheckAsync()
    {
        var projects = files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).ToLookup(file => file.Path.Split('/')[1]);
        List<Compilation> others = [.. projects.Where(project => project.Key != User).Select(project => Compile(project.Key, project, []))];
        var shop = Compile(User, projects[User], [.. others.Select(other => other.ToMetadataReference())]);
        var slice = Slice with { Project = $"src/{User}/Acme.{User}.csproj", BuiltHere = [.. others.Select(other => other.AssemblyName!)] };
        var options = new AnalyzerOptions([new TextFile($"/repo/src/{User}/obj/{User}.ownership.slice", SliceFormat.Write(slice))]);
        var found = await shop.WithAnalyzers([new OwnershipAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(one => one.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(one => one.Location.SourceSpan.Start)];
    }

    private static Compilation Compile(string name, IEnumerable<(string Path, string Code)> sources, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            "Acme." + name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, path: "/repo/" + source.Path, encoding: Encoding.UTF8)),
            [.. SdkReferences.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create(new AttributeGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        Assert.Empty(complete.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return complete;
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
