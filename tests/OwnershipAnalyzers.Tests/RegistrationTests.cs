using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

/// <summary>Who has nothing to say is not to be asked about every file.</summary>
public class RegistrationTests
{
    [Fact]
    public async Task NothingToReport_RegistersNothing() => Assert.Equal(0, await ActionsAsync(Sample.Complete));

    [Fact]
    public async Task NoSlice_RegistersNothing() => Assert.Equal(0, await ActionsAsync(null));

    [Fact]
    public async Task SomethingToReport_RegistersOneAction() => Assert.Equal(1, await ActionsAsync(Sample.Complete.Without(FactKind.Team)));

    [Fact]
    public async Task Script_RegistersNothing()
    {
        var tree = CSharpSyntaxTree.ParseText("var a = 1;", new CSharpParseOptions(kind: SourceCodeKind.Script));

        Assert.Equal(0, await ActionsAsync(Sample.Complete.Without(FactKind.Team), CSharpCompilation.CreateScriptCompilation("App", tree, SdkReferences.All)));
    }

    private static Task<int> ActionsAsync(Slice? slice) =>
        ActionsAsync(slice, CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class A { }", path: "/repo/src/App/A.cs")], SdkReferences.All));

    private static async Task<int> ActionsAsync(Slice? slice, Compilation compilation)
    {
        var analyzer = new OwnershipAnalyzer();
        ImmutableArray<AdditionalText> files = slice is null ? [] : [new SliceFile(slice)];
        var run = compilation.WithAnalyzers([analyzer], new AnalyzerOptions(files));
        await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var actions = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
        return actions.SemanticModelActionsCount + actions.SyntaxTreeActionsCount + actions.SymbolActionsCount + actions.CompilationActionsCount + actions.CompilationEndActionsCount;
    }

    private sealed class SliceFile(Slice slice) : AdditionalText
    {
        public override string Path => "/repo/src/App/obj/App" + SliceFormat.FileExtension;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(SliceFormat.Write(slice));
    }
}
