using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Reporting;

/// <summary>The rules that the compiler reports, as the compiler describes rules.</summary>
internal static class Descriptors
{
    /// <summary>
    /// The compiler knows one format for each id, and a rule may say several things: so the finding brings its sentences along.
    /// </summary>
    private const string WholeMessage = "{0}";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        CompilerRules.All.ToImmutableDictionary(rule => rule.Id, Describe);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. CompilerRules.All.Select(Of)];

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Describe(Rule rule)
    {
        var severity = SeverityOf(rule.Default);
        var isEnabled = rule.Default != Severity.Off;
        return new DiagnosticDescriptor(
            rule.Id, rule.Title, WholeMessage, rule.Category, severity, isEnabled, helpLinkUri: rule.HelpLink);
    }

    /// <summary>The severity as the compiler calls it; one that is off is as quiet as possible.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
