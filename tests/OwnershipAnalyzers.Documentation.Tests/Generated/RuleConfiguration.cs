using OwnershipAnalyzers.Checks;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>The ways to configure one rule that work, and only those.</summary>
internal static class RuleConfiguration
{
    public static string Of(Rule rule) => Ways(rule) + "\nMore: [configure and suppress](../configure.md).\n";

    private static string Ways(Rule rule) => Host.Of(rule) switch
    {
        var host when host == Host.Anyone => ForFault(rule.Id),
        { IsCompiler: true } host => ForCompiler(rule.Id, Places(rule, host)) + (host == Host.Both || host == Host.Acceptance ? ForCatalogPart(rule) : ""),
        var host when host == Host.Catalog && CatalogRule.All.Any(check => check.Rule == rule) => ForCatalogRule(rule),
        _ when rule.Default == Severity.Error => ForBuildError,
        var host => ForBuildWarning(rule.Id, host),
    };

    private static string ForCompiler(string id, string otherPlaces) => $"""
        | Where the finding is | What works |
        | --- | --- |
        | in a C# file | `.editorconfig`, `.globalconfig`, `NoWarn`, `#pragma warning disable {id}`, `SuppressMessage` |
        {otherPlaces}
        ```ini
        # .globalconfig
        is_global = true
        dotnet_diagnostic.{id}.severity = suggestion
        ```

        """;

    private static string ForFault(string id) => $"""
        | Where the fault is | What works |
        | --- | --- |
        | in the compiler | `.globalconfig`, `NoWarn` |
        | in a task of the build | `NoWarn`, but not under `Strict`, where it is an error from the start |

        ```xml
        <PropertyGroup>
          <!-- either off, or an error -->
          <NoWarn>$(NoWarn);{id}</NoWarn>
          <WarningsAsErrors>$(WarningsAsErrors);{id}</WarningsAsErrors>
        </PropertyGroup>
        ```

        """;

    /// <summary>The rows of the places that are no source file. What is used is always reported in one.</summary>
    private static string Places(Rule rule, Host host) =>
        (UseRule.All.Any(use => use.Rule == rule) || host == Host.SourceReader || host == Host.Acceptance ? "" : "| at the project file or a `service.json` | `.globalconfig`, `NoWarn` |\n")
        + (host == Host.SourceReader || host == Host.Acceptance ? "" : "| in the log of the catalog project (F#, VB) | `NoWarn` in the catalog project |\n");

    private static string ForCatalogPart(Rule rule) => rule == AdoptionRules.StaleEntry || CatalogRule.All.Any(check => check.Rule == rule) ? "\nWhat the catalog build reports is configured elsewhere. " + ForCatalogRule(rule) : "";

    /// <summary>What CODEOWNERS as a file says is about no service, so there is nothing to exempt.</summary>
    private static readonly Rule[] OfTheRepository = [AdoptionRules.StaleCodeOwners, AdoptionRules.IneffectiveCodeOwners];

    private static string ForCatalogRule(Rule rule) =>
        !SuppressionPolicy.IsPossible(rule) ? ForRepositoryRule(rule, "; no baseline and no exemption covers it") :
        OfTheRepository.Contains(rule) ? ForRepositoryRule(rule, "") : ForServiceRule(rule);

    private static string ForServiceRule(Rule rule) => $$"""
        In `ownership.json`, for the whole repository, or for one {{SubjectOf(rule)}} until a day{{(SuppressionPolicy.IsAcceptable(rule) ? "" : "; no baseline covers it")}}:

        ```json
        {
          "policy": { "severities": { "{{rule.Id}}": "none" } },
          "exemptions": [
            { "rule": "{{rule.Id}}", "{{SubjectOf(rule)}}": "...", "reason": "...", "approvedBy": "...", "expires": "2027-03-31" }
          ]
        }
        ```

        Severities are `none`, `suggestion`, `warning` and `error`. In the catalog project, `NoWarn` and `WarningsAsErrors` work too while the rule is a warning.

        """;

    private static string ForRepositoryRule(Rule rule, string restriction) => $$"""
        In `ownership.json`, for the whole repository{{restriction}}:

        ```json
        { "policy": { "severities": { "{{rule.Id}}": "none" } } }
        ```

        Severities are `none`, `suggestion`, `warning` and `error`. In the catalog project, `NoWarn` and `WarningsAsErrors` work too while the rule is a warning.

        """;

    private static string SubjectOf(Rule rule) => EscalationRules.All.Contains(rule) ? "team" : "service";

    private const string ForBuildError = """
        An error under every preset, and structural: no setting lowers it, because everything that is checked later would rest on guesses.
        `OwnershipAnalysisMode` = `None` and `OwnershipEnabled` = `false` switch all rules off.

        """;

    private static string ForBuildWarning(string id, Host host) => $"""
        The build reports this rule, so only MSBuild's settings apply, in {Where(host)}:

        ```xml
        <PropertyGroup>
          <!-- either off, or an error -->
          <NoWarn>$(NoWarn);{id}</NoWarn>
          <WarningsAsErrors>$(WarningsAsErrors);{id}</WarningsAsErrors>
        </PropertyGroup>
        ```

        Under `Strict` it is an error from the start, which `NoWarn` does not lower.

        """;

    private static string Where(Host host) =>
        host == Host.Project ? "the project or a `Directory.Build.props`" :
        host == Host.Catalog ? "the catalog project" :
        "the `Directory.Build.props` at the repository root (it is logged once, by whichever project reads the file first)";
}
