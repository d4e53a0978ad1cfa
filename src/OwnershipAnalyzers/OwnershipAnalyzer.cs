using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers;

/// <summary>Runs the rules about one assembly inside the compiler.</summary>
/// <remarks>
/// All that can fail runs once, when the compilation starts: a mistake of ours costs one AD0001 warning for a project, not one for each
/// of its files. When there is nothing to say, nothing is registered and nothing more is paid.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnershipAnalyzer : DiagnosticAnalyzer
{
    private static readonly SourceTextValueProvider<Slice> Slices = new(static text => SliceFormat.Read(text.ToString()));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A project of generated files only has no other file during whose analysis it could be reported.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (SliceFile(context.Options) is not { } sliceFile
            || sliceFile.GetText(context.CancellationToken) is not { } text
            || !context.TryGetValue(text, Slices, out var slice))
            return;
        var diagnostics = new Inspection(context.Compilation, slice, sliceFile.Path).Run(context.CancellationToken);
        if (diagnostics.Count == 0)
            return;
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var diagnostic in diagnostics[file.SemanticModel.SyntaxTree])
                file.ReportDiagnostic(diagnostic);
        });
    }

    private static AdditionalText? SliceFile(AnalyzerOptions options) =>
        options.AdditionalFiles
            .Where(file => file.Path.EndsWith(SliceFormat.FileExtension, StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .FirstOrDefault();
}
