using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reporting;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers;

/// <summary>Runs the rules about one assembly inside the compiler.</summary>
/// <remarks>
/// What can be asked once is asked when the compilation starts. When there is nothing to say, nothing is registered and nothing more is
/// paid. A rule that fails becomes one finding (OWN0011), and the others go on.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnershipAnalyzer : DiagnosticAnalyzer
{
    private const string Name = "The analyzer";

    private static readonly SourceTextValueProvider<Slice> Slices = new(static text => SliceFormat.Read(text.ToString()));

    private readonly IReadOnlyList<AssemblyRule> _assemblyRules;
    private readonly IReadOnlyList<UseRule> _useRules;

    /// <summary>The analyzer with all rules.</summary>
    public OwnershipAnalyzer()
        : this(AssemblyRule.All, UseRule.All)
    {
    }

    internal OwnershipAnalyzer(IReadOnlyList<AssemblyRule> assemblyRules, IReadOnlyList<UseRule> useRules)
    {
        _assemblyRules = assemblyRules;
        _useRules = useRules;
    }

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

    private void Start(CompilationStartAnalysisContext context, DiagnosticSeverity least)
    {
        if (File(context.Options, SliceFormat.FileExtension) is not { } sliceFile)
            return;
        var reporter = new InternalErrorReporter(sliceFile.Path, AnalysisMode.Default);
        reporter.Try(Name, about: null, report: null, () =>
        {
            if (Read(sliceFile) is not { } slice)
                return;
            if (File(context.Options, SliceFormat.ReferencesFileExtension) is { } references)
                slice = slice with { BuiltHere = Read(references)?.BuiltHere ?? [] };
            reporter = new InternalErrorReporter(new RepositoryPaths(sliceFile.Path, slice).Absolute(slice.Project), slice.Mode);
            reporter.Try(Name, about: null, report: null, () => Register(context, slice, sliceFile.Path, least, reporter));
        });
        if (reporter.InternalErrors.AreUntold)
            context.RegisterSemanticModelAction(file => reporter.Report(file.ReportDiagnostic));

        Slice? Read(AdditionalText file) =>
            file.GetText(context.CancellationToken) is { } text && context.TryGetValue(text, Slices, out var read) ? read : null;
    }

    private void Register(
        CompilationStartAnalysisContext start, Slice slice, string sliceFile, DiagnosticSeverity least, InternalErrorReporter errors)
    {
        var context = CompilationContext.Read(start.Compilation, slice, sliceFile, start.CancellationToken);
        var analysis = new CompilationAnalysis(context, errors.InternalErrors, start.CancellationToken);
        var filter = new SeverityFilter(start.Compilation, analysis.Loudest, least);
        var declarations = analysis.CheckDeclarations(_assemblyRules, start.CancellationToken);
        var boundaries = analysis.FindBoundaries(_useRules, filter, start.CancellationToken);
        if (declarations is not null)
            start.RegisterSemanticModelAction(file => Report(file, declarations[file.SemanticModel.SyntaxTree]));
        if (boundaries is not null)
            start.RegisterOperationBlockAction(LookAt);
        if (boundaries is not null || analysis.HasAcceptedUses)
            start.RegisterSemanticModelAction(CheckUses);

        void LookAt(OperationBlockAnalysisContext bodies)
        {
            var file = bodies.OperationBlocks is [var first, ..] ? first.Syntax.SyntaxTree : null;
            errors.Try(Name, file, bodies.ReportDiagnostic, () => analysis.LookAt(boundaries!, bodies));
        }

        void CheckUses(SemanticModelAnalysisContext file) => errors.Try(
            Name, file.SemanticModel.SyntaxTree, file.ReportDiagnostic,
            () => Report(file, analysis.CheckUses(boundaries, filter, file.SemanticModel, file.CancellationToken)));
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
