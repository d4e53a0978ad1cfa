using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Reporting;

/// <summary>Who reads what a rule reports: nobody needs the answer to a question whose answer nobody sees, and asking costs time.</summary>
/// <param name="compilation">The compilation with its options.</param>
/// <param name="mode">The preset, which counts unless those options say something else.</param>
/// <param name="least">What is less severe than this is not shown; a build shows no suggestions.</param>
internal sealed class SeverityFilter(Compilation compilation, AnalysisMode mode, DiagnosticSeverity least)
{
    private readonly SyntaxTreeOptionsProvider? _files = compilation.Options.SyntaxTreeOptionsProvider;

    /// <summary>Whether anything that the rule reports in a file would be seen.</summary>
    public bool Hears(Rule rule, SyntaxTree file)
    {
        if (_files is not null && _files.TryGetDiagnosticValue(file, rule.Id, default, out var severity))
            return IsSeen(severity, rule);
        return IsSeen(OfCompilation(rule), rule);
    }

    /// <summary>Whether anything that the rule reports would be seen.</summary>
    public bool Hears(Rule rule) =>
        IsSeen(OfCompilation(rule), rule) || (_files is not null && compilation.SyntaxTrees.Any(file => Hears(rule, file)));

    private ReportDiagnostic OfCompilation(Rule rule)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity))
            return severity;
        var isSet = _files is not null && _files.TryGetGlobalDiagnosticValue(rule.Id, default, out severity);
        return isSet ? severity : ReportDiagnostic.Default;
    }

    private bool IsSeen(ReportDiagnostic severity, Rule rule) => severity switch
    {
        ReportDiagnostic.Suppress => false,
        ReportDiagnostic.Hidden => least <= DiagnosticSeverity.Hidden,
        ReportDiagnostic.Info => least <= DiagnosticSeverity.Info,
        ReportDiagnostic.Warn or ReportDiagnostic.Error => true,
        _ => Descriptors.Of(rule).IsEnabledByDefault && IsSeen(rule.In(mode)),
    };

    private bool IsSeen(Severity severity) => severity != Severity.Off && Descriptors.SeverityOf(severity) >= least;
}
