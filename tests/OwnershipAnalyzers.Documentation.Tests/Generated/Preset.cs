using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>The file that gives the rules of the compiler their severities under one preset.</summary>
internal static class Preset
{
    public const string Folder = "src/OwnershipAnalyzers.Package/config";

    public static string FileOf(AnalysisMode mode) => $"{Folder}/OwnershipAnalyzers.{mode}.globalconfig";

    public static string Content(AnalysisMode mode) =>
        Header(mode) + string.Concat(RuleBook.All.Where(IsCompiled).Select(rule => Entry(rule, mode)));

    private static string Header(AnalysisMode mode) => $"""
        # The severities of OwnershipAnalysisMode={mode}. Written from the rule book and checked by a test: do not edit.
        # To change one in your repository, put its line into a .globalconfig or .editorconfig of your own, which wins.
        is_global = true
        global_level = -100

        # Reported by MSBuild, which does not read severities from here (use NoWarn and WarningsAsErrors):
        # {string.Join(", ", RuleBook.All.Where(rule => !IsCompiled(rule)).Select(rule => rule.Id))}

        """;

    private static string Entry(Rule rule, AnalysisMode mode) => $"""

        # {rule.Id}: {rule.Title}
        dotnet_diagnostic.{rule.Id}.severity = {Severity(rule.In(mode))}

        """;

    private static string Severity(Severity severity) => severity == Rules.Severity.Off ? "none" : RulePage.Name(severity);

    private static bool IsCompiled(Rule rule) => Host.Of(rule).IsCompiler;
}
