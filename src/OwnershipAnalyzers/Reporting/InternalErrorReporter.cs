using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Reporting;

/// <summary>
/// Reports an internal error as a finding (OWN0011). An exception would make the compiler report the whole analyzer (AD0001), and stop
/// calling the parts that work.
/// </summary>
/// <param name="file">Absolute path of the project, or of the slice as long as nobody knows the project.</param>
/// <param name="mode">The preset that says how loud it is.</param>
internal sealed class InternalErrorReporter(string file, AnalysisMode mode)
{
    private readonly InternalErrors _errors = new();

    /// <summary>What has failed.</summary>
    public InternalErrors InternalErrors => _errors;

    /// <summary>Does something, and reports what fails in it or has failed before.</summary>
    /// <param name="part">What is done, as the beginning of a sentence; what fails at every file is said once.</param>
    /// <param name="about">The file that is looked at; null when all are.</param>
    /// <param name="report">Where to.</param>
    /// <param name="action">What is done.</param>
    public void Try(string part, SyntaxTree? about, Action<Diagnostic>? report, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (InternalError.IsInternal(exception))
        {
            _errors.Add(part, exception, about is null ? "" : $", in {Path.GetFileName(about.FilePath)},");
        }

        if (report is not null && _errors.AreUntold)
            Report(report);
    }

    /// <summary>Reports what nobody has been told of.</summary>
    public void Report(Action<Diagnostic> report)
    {
        foreach (var finding in _errors.Take().Where(_ => mode != AnalysisMode.None))
        {
            report(Diagnostic.Create(
                Descriptors.Of(finding.Rule), Location.Create(file, default, default), Descriptors.SeverityOf(finding.Rule.In(mode)),
                additionalLocations: null, properties: null, finding.Message));
        }
    }
}
