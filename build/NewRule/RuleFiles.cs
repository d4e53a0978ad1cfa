namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>The files that a rule of one host begins with.</summary>
/// <param name="Rule">The class, with the one question that is left to answer.</param>
/// <param name="Test">A test that fires and one that stays silent; both fail until somebody has written them.</param>
/// <param name="Example">The example of the page.</param>
/// <param name="Message">What the rule says, which fits what the class tells it.</param>
internal sealed record RuleFiles(NewFile Rule, NewFile Test, string Example, string Message)
{
    public static RuleFiles Of(RuleDraft rule) => rule.Host switch
    {
        RuleHost.Assembly => AssemblyFiles.Of(rule),
        RuleHost.Use => UseFiles.Of(rule),
        RuleHost.Service => ServiceFiles.Of(rule),
        RuleHost.Team => TeamFiles.Of(rule),
        _ => RepositoryFiles.Of(rule),
    };
}

/// <summary>A file to be created.</summary>
/// <param name="Path">Relative to the repository root.</param>
/// <param name="Text">Its content, up to the last line feed.</param>
internal sealed record NewFile(string Path, string Text);
