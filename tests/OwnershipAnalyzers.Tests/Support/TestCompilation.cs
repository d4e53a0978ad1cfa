using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Generation;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tests.Support;

/// <summary>
/// A project in /repo/src/App that is compiled without a workspace: quick enough for many files, and open to every kind of reference.
/// </summary>
internal sealed class TestCompilation(string name = "App", string folder = "/repo/src/App/")
{
    private string _name = name;
    private bool _hasGenerator = true;
    private bool _isSigned;
    private readonly List<(string Path, string Source)> _files = [];
    private readonly List<MetadataReference> _references = [.. SdkReferences.All];
    private readonly Severities _severities = new();
    private Slice _slice = Sample.Complete;
    private OwnershipAnalyzer _analyzer = new();
    private bool _isBroken;
    private bool _showsInternalErrors;
    private OutputKind _kind = OutputKind.DynamicallyLinkedLibrary;

    public TestCompilation Slice(Slice slice) => Do(() => _slice = slice);

    public TestCompilation Analyzer(OwnershipAnalyzer analyzer) => Do(() => _analyzer = analyzer);

    /// <summary>A file, by its path from the project's folder, with the expected findings marked in it.</summary>
    public TestCompilation File(string path, string source) => Do(() => _files.Add((path.StartsWith('/') || path.Contains('\\') ? path : folder + path, source)));

    public TestCompilation Refers(params MetadataReference[] references) => Do(() => _references.AddRange(references));

    public TestCompilation Severity(string id, ReportDiagnostic severity, string? file = null) => Do(() => _severities.Add(id, severity, file));

    /// <summary>The source has errors, which are none of our business.</summary>
    public TestCompilation Broken() => Do(() => _isBroken = true);

    /// <summary>Internal errors are findings to look at. Otherwise they fail the test: the analyzer turns its exceptions into them.</summary>
    public TestCompilation ShowsInternalErrors() => Do(() => _showsInternalErrors = true);

    public TestCompilation Named(string other) => Do(() => _name = other);

    /// <summary>Without our attributes.</summary>
    public TestCompilation WithoutGenerator() => Do(() => _hasGenerator = false);

    /// <summary>With a strong name, of which there can be several versions.</summary>
    public TestCompilation Signed() => Do(() => _isSigned = true);

    public TestCompilation Program() => Do(() => _kind = OutputKind.ConsoleApplication);

    /// <summary>The assembly as a project of the same solution is seen in an editor.</summary>
    public MetadataReference AsProject(params string[] aliases) => Compile().ToMetadataReference([.. aliases]);

    /// <summary>The assembly as a build or a package hands it over.</summary>
    public MetadataReference AsFile(bool isReferenceAssembly = false, params string[] aliases)
    {
        using var stream = new MemoryStream();
        var result = Compile().Emit(stream, options: new EmitOptions(metadataOnly: isReferenceAssembly, includePrivateMembers: !isReferenceAssembly));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray(), new MetadataReferenceProperties(aliases: [.. aliases]));
    }

    /// <summary>Fails unless exactly the marked findings are reported; gives all of them, in the order of files and lines.</summary>
    public async Task<IReadOnlyList<Diagnostic>> RunAsync()
    {
        var compilation = Compile();
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(_isBroken || !errors.Any(), string.Join('\n', errors));
        var found = await FindAsync(compilation);
        var expected = _files.SelectMany(file => Marks.Read(file.Source).Expected.Select(mark => Text(mark.Id, file.Path, Marks.Remove(file.Source), mark.Span))).ToList();
        var actual = found.Select(one => Text(one.Id, one.Location.GetLineSpan().Path, one.Location.SourceTree?.ToString(), one.Location.SourceSpan)).ToList();
        string[] differences = [.. expected.Except(actual).Select(text => "missing: " + text), .. actual.Except(expected).Select(text => "unexpected: " + text)];
        Assert.True(differences.Length == 0 && expected.Count == actual.Count, string.Join('\n', differences.Order(StringComparer.Ordinal)));
        return found;
    }

    /// <summary>The message of the only finding.</summary>
    public async Task<string> MessageAsync() => Assert.Single(await RunAsync()).GetMessage(null);

    /// <summary>Everything the analyzer says; its failures fail the test, unless they are what it is about.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindAsync(Compilation compilation)
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new SliceText(folder + "obj/App.ownership.slice", SliceFormat.Write(_slice))]), (exception, _, _) => failure ??= exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([_analyzer], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(failure is null, failure?.ToString());
        if (!_showsInternalErrors)
            Assert.Empty(found.Where(finding => finding.Id == "OWN0011").Select(finding => finding.ToString()));
        return [.. found.OrderBy(one => one.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(one => one.Location.SourceSpan.Start)];
    }

    public Compilation Compile()
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            _name,
            _files.Select(file => CSharpSyntaxTree.ParseText(Marks.Remove(file.Source), parsing, file.Path)),
            _references,
            new CSharpCompilationOptions(_kind, allowUnsafe: true, cryptoPublicKey: _isSigned ? [.. typeof(FactAttribute).Assembly.GetName().GetPublicKey()!] : [], publicSign: _isSigned)
                .WithSyntaxTreeOptionsProvider(_severities));
        if (!_hasGenerator)
            return compilation;
        CSharpGeneratorDriver.Create([new AttributeGenerator().AsSourceGenerator()], parseOptions: parsing).RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        return complete;
    }

    private static string Text(string id, string path, string? source, TextSpan span) => $"{path}: {id} at {span.Start} '{source?.Substring(span.Start, span.Length)}'";

    private TestCompilation Do(Action action)
    {
        action();
        return this;
    }

    private sealed class SliceText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>What stands in editorconfig files.</summary>
    private sealed class Severities : SyntaxTreeOptionsProvider
    {
        private readonly Dictionary<(string Id, string? File), ReportDiagnostic> _severities = [];

        public void Add(string id, ReportDiagnostic severity, string? file) => _severities[(id, file)] = severity;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _severities.TryGetValue((diagnosticId, Path.GetFileName(tree.FilePath)), out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _severities.TryGetValue((diagnosticId, null), out severity);
    }
}
