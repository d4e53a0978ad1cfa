using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OwnershipAnalyzers.Build.Tests;

/// <summary>The sources with a new rule for each host, compiled.</summary>
public sealed class ScaffoldedRules : IDisposable
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Xunit;";

    private const string OpenToTests =
        "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"OwnershipAnalyzers.Catalog.Tests\")]";

    // Hidden in itself, and an error by the style of this repository.
    private const string UnusedUsing = "CS8019";

    // What the test files of the rules stand on.
    private static readonly string[] TestBases = ["Core.Tests/RuleTest.cs", "Core.Tests/Uses/UseTest.cs", "Catalog.Tests/Checks/Repo.cs", "Catalog.Tests/Catalogs/Example.cs", "Catalog.Tests/TestFolder.cs"];

    private static readonly IReadOnlyList<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => file.Length > 0).Select(file => MetadataReference.CreateFromFile(file))];

    private readonly SourceCopy copy = new();

    public ScaffoldedRules()
    {
        foreach (var rule in All)
            Assert.Equal((0, ""), copy.NewRule(rule.Args) is var (exitCode, _, error) ? (exitCode, error) : default);
        var context = new AssemblyLoadContext("rules");
        var references = new List<MetadataReference>();
        Core = Add("Core");
        Add("Model");
        Add("Catalog");
        Checks = Add("Checks");
        var tests = TestBases.Concat(All.Select(rule => rule.TestFile))
            .Select(file => "tests/OwnershipAnalyzers." + file)
            .Select(file => (file, copy.Read(file)));
        Tests = Compile(context, "OwnershipAnalyzers.Catalog.Tests", tests, references).Assembly;

        Assembly Add(string name)
        {
            var sources = Sources($"src/OwnershipAnalyzers.{name}");
            var compiled = Compile(context, $"OwnershipAnalyzers.{name}", sources, references, OpenToTests);
            references.Add(compiled.Reference);
            return compiled.Assembly;
        }
    }

    public static IReadOnlyList<ScaffoldedRule> All { get; } =
    [
        new("OWN1998", "Team has no motto", "team", "TeamHasNoMotto", "Catalog.Tests/Checks/Definition"),
        new("OWN2998", "Service has no motto", "service", "ServiceHasNoMotto", "Catalog.Tests/Checks/Functions"),
        new("OWN2999", "Service is named after a colour", "assembly", "Colour", "Core.Tests", "--name", "Colour", "--remedy"),
        new("OWN3998", "Assembly has no motto", "assembly", "AssemblyHasNoMotto", "Core.Tests"),
        new("OWN4998", "Rotation has no motto", "team", "RotationHasNoMotto", "Catalog.Tests/Checks/Escalation"),
        new("OWN5998", "Use without thanks", "use", "UseWithoutThanks", "Core.Tests/Uses"),
        new("OWN5999", "Use without a receipt", "use", "UseWithoutAReceipt", "Core.Tests/Uses", "--remedy"),
        new("OWN9998", "Repository has no motto", "repository", "RepositoryHasNoMotto", "Catalog.Tests/Checks/Adoption"),
    ];

    public Assembly Core { get; }

    public Assembly Checks { get; }

    public Assembly Tests { get; }

    public string Read(string file) => copy.Read(file);

    public void Dispose() => copy.Dispose();

    private IEnumerable<(string Path, string Text)> Sources(string folder) =>
        copy.Files.Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal) && file.Key.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (file.Key, file.Value));

    private static (Assembly Assembly, MetadataReference Reference) Compile(AssemblyLoadContext context, string name, IEnumerable<(string Path, string Text)> sources, IReadOnlyList<MetadataReference> references, string more = "")
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER"]);
        var compilation = JsonGenerator.Complete(CSharpCompilation.Create(
            name, sources.Append(("Usings.cs", Usings + more)).Select(source => CSharpSyntaxTree.ParseText(source.Item2, options, source.Item1)), [.. Platform, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)), options);
        using var image = new MemoryStream();
        var problems = string.Join("\n", compilation.Emit(image).Diagnostics.Concat(compilation.GetDiagnostics()).Where(IsOurs).Select(diagnostic => diagnostic.ToString()).Distinct());
        Assert.True(problems.Length == 0, problems);
        image.Position = 0;
        return (context.LoadFromStream(image), MetadataReference.CreateFromImage(image.ToArray()));
    }

    /// <summary>Warnings are errors in what was just written; the rest is compiled for another framework here, whose annotations differ.</summary>
    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error
        || ((diagnostic.Severity == DiagnosticSeverity.Warning || diagnostic.Id == UnusedUsing)
            && All.Any(rule => Path.GetFileName(diagnostic.Location.SourceTree?.FilePath ?? "").StartsWith(rule.Name + "Rule", StringComparison.Ordinal)));
}
