using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Generation;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests.InternalErrors;

/// <summary>A fault of ours is one finding that says so, and the rest goes on. <see cref="TestCompilation"/> fails on every exception that reaches the compiler.</summary>
public class AnalyzerFaultTests
{
    private static readonly MetadataReference Inventory = new TestCompilation("Inventory", "/repo/src/Inventory/")
        .File("Ownership.cs", """[assembly: Ownership.OwningTeam("inventory"), Ownership.ServiceBoundary("inventory"), Ownership.Lifecycle(Ownership.LifecycleStage.Runtime)]""")
        .File("Stock.cs", "namespace Inventory { public class Stock { public static int Count() => 1; } }")
        .AsFile();

    private static TestCompilation App => new TestCompilation().ShowsInternalErrors().Refers(Inventory)
        .File("A.cs", "class A { int M() => Inventory.Stock.Count(); }").File("B.cs", "class B { int M() => Inventory.Stock.Count(); }");

    [Fact]
    public async Task FaultyAssemblyRule_IsOneFindingAndTheOthersGoOn()
    {
        var app = new TestCompilation().ShowsInternalErrors().File("A.cs", "class A;").Slice(Sample.Complete.Without(FactKind.Team)).Analyzer(new OwnershipAnalyzer([new FaultyAssemblyRule(), .. AssemblyRule.All], UseRule.All));

        var found = await app.FindAsync(app.Compile());

        Assert.Equal(["OWN0011", "OWN1001"], found.Select(one => one.Id).Order());
        AssertReportable(found, "Rule OWN1002", DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData(nameof(UseRule.Concerns))]
    [InlineData(nameof(UseRule.IsViolatedBy))]
    [InlineData(nameof(UseRule.Report))]
    public async Task FaultyUseRule_IsOneFindingAndTheOthersGoOn(string question)
    {
        var app = App.Analyzer(new OwnershipAnalyzer(AssemblyRule.All, [new FaultyUseRule(question), .. UseRule.All]));

        var found = await app.FindAsync(app.Compile());

        Assert.Equal(["OWN0011", "OWN5002", "OWN5002"], found.Select(one => one.Id).Order());
        AssertReportable(found, "Rule OWN5004", DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task FaultUnderStrict_IsAnError()
    {
        var app = App.Slice(Sample.Complete with { Mode = AnalysisMode.Strict }).Analyzer(new OwnershipAnalyzer(AssemblyRule.All, [new FaultyUseRule(nameof(UseRule.Concerns))]));

        AssertReportable(await app.FindAsync(app.Compile()), "Rule OWN5004", DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task SliceThatCannotBeRead_IsOneFinding()
    {
        var failures = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([new UnreadableText()]), (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false);

        var found = await App.Compile().WithAnalyzers([new OwnershipAnalyzer()], options).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(failures);
        AssertReportable(found, "The analyzer", DiagnosticSeverity.Warning);
    }

    [Fact]
    public void FaultyGenerator_IsOneFindingAndNoException()
    {
        var generator = new AttributeGenerator(() => throw new InvalidOperationException("The text is broken."));

        var result = CSharpGeneratorDriver.Create(generator).RunGenerators(App.WithoutGenerator().Compile()).GetRunResult();

        Assert.All(result.Results, one => Assert.Null(one.Exception));
        AssertReportable(result.Diagnostics, "The generator of the attributes", DiagnosticSeverity.Warning);
    }

    private static void AssertReportable(IEnumerable<Diagnostic> found, string part, DiagnosticSeverity severity)
    {
        var fault = Assert.Single(found, one => one.Id == "OWN0011");
        Assert.Equal(severity, fault.Severity);
        Assert.StartsWith(part + " failed because of a fault in OwnershipAnalyzers 0.1.0, not in your code: InvalidOperationException in ", fault.GetMessage(null), StringComparison.Ordinal);
        Assert.EndsWith(" Please report it with this text at https://github.com/ownership-analyzers/OwnershipAnalyzers/issues.", fault.GetMessage(null), StringComparison.Ordinal);
        Assert.True(fault.Location == Location.None || fault.Location.GetLineSpan().Path is "/repo/src/App/App.csproj" or "/repo/src/App/obj/App.ownership.slice", fault.Location.ToString());
    }

    private sealed class UnreadableText : AdditionalText
    {
        public override string Path => "/repo/src/App/obj/App.ownership.slice";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("The disk is broken.");
    }
}
