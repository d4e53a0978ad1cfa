namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>
/// The page of a rule, for a developer who has just clicked the link of a finding. Its sections say what belongs in them.
/// </summary>
internal static class PageFile
{
    /// <summary>What stands where the documentation tests put the finding.</summary>
    public const string FillsIn = "a test writes here what the rule says.";

    public static NewFile Of(RuleDraft rule, RuleFiles files) => new($"docs/rules/{rule.Id}.md", $"""
        # {rule.Id}: {rule.Title}

        <!-- begin properties -->
        <!-- end properties -->

        ## Cause

        TODO: What exactly is reported, and where, in one or two sentences.

        ## Why

        TODO: What goes wrong when nobody mends it, with a link to the part of https://ownership.pagerduty.com that asks for it.

        ## Example

        {files.Example}

        ## How to fix

        TODO: What to type, and whom to ask when that is not the reader's to decide.

        ## How to configure or suppress

        <!-- begin configuration -->
        <!-- end configuration -->

        """);
}
