using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers;

/// <summary>Runs the rules about one assembly inside the compiler.</summary>
/// <remarks>
/// What can be asked once is asked when the compilation starts. When there is nothing to say, nothing is registered and nothing more is paid.
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
        var least = context.MinimumReportedSeverity;
        context.RegisterCompilationStartAction(start => Start(start, least));
    }

    private static void Start(CompilationStartAnalysisContext context, DiagnosticSeverity least)
    {
        if (File(context.Options, SliceFormat.FileExtension) is not { } sliceFile || Read(sliceFile) is not { } slice)
            return;
        if (File(context.Options, SliceFormat.ReferencesFileExtension) is { } references)
            slice = slice with { BuiltHere = Read(references)?.BuiltHere ?? [] };
        var inspection = new Inspection(context.Compilation, slice, sliceFile.Path, context.CancellationToken);
        var audience = new Audience(context.Compilation, inspection.Loudest, least);
        var declarations = inspection.CheckDeclarations(context.CancellationToken);
        var boundaries = inspection.FindBoundaries(audience, context.CancellationToken);
        if (declarations is not null)
            context.RegisterSemanticModelAction(file => Report(file, declarations[file.SemanticModel.SyntaxTree]));
        if (boundaries is not null)
            context.RegisterOperationBlockAction(bodies => inspection.LookAt(boundaries, bodies));
        if (boundaries is not null || inspection.HasAcceptedUses)
            context.RegisterSemanticModelAction(file => Report(file, inspection.CheckUses(boundaries, audience, file.SemanticModel, file.CancellationToken)));

        Slice? Read(AdditionalText file) => file.GetText(context.CancellationToken) is { } text && context.TryGetValue(text, Slices, out var read) ? read : null;
    }

    private static void Report(SemanticModelAnalysisContext file, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            file.ReportDiagnostic(diagnostic);
    }

    private static AdditionalText? File(AnalyzerOptions options, string extension) =>
        options.AdditionalFiles
            .Where(file => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .FirstOrDefault();
}
