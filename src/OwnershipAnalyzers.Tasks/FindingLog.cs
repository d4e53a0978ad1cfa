using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Findings as MSBuild diagnostics, as loud as the preset says.</summary>
internal sealed class FindingLog(TaskLoggingHelper log, AnalysisMode mode, string root, string project)
{
    public void Write(Finding finding)
    {
        var place = finding.Place as FilePlace ?? new FilePlace(project);
        var file = Path.GetFullPath(Path.Combine(root, place.Path));
        var rule = finding.Rule;
        var message = finding.Message;
        switch (finding.SeverityIn(mode))
        {
            case Severity.Error:
                log.LogError(null, rule.Id, null, rule.HelpLink, file, place.Line, place.Column, 0, 0, "{0}", message);
                break;
            case Severity.Warning:
                log.LogWarning(null, rule.Id, null, rule.HelpLink, file, place.Line, place.Column, 0, 0, "{0}", message);
                break;
            case Severity.Suggestion:
                log.LogMessage(null, rule.Id, null, file, place.Line, place.Column, 0, 0, MessageImportance.Normal, "{0}", message);
                break;
        }
    }
}
