namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>Begins a rule: everything that has to be somewhere is there, and what is left to write fails a test.</summary>
internal static class NewRuleCommand
{
    private const int WrongUse = 2;

    /// <summary>Writes the files of a rule.</summary>
    /// <returns>0; or 2 when nothing was written, and <paramref name="error"/> says why.</returns>
    public static int Run(string root, IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        try
        {
            var rule = RuleDraft.From(NewRuleOptions.Parse(args), RuleBookFiles.Read(root));
            var files = RuleFiles.Of(rule);
            var changes = new RuleChanges(root).Of(rule, files);
            changes.Write();
            Report(rule, files, changes, output);
            return 0;
        }
        catch (NewRuleException exception)
        {
            error.WriteLine($"error: {exception.Message}.");
            error.WriteLine("Nothing was written.");
            return WrongUse;
        }
    }

    private static void Report(RuleDraft rule, RuleFiles files, Changes changes, TextWriter output)
    {
        output.WriteLine($"{rule.Id} is a rule now. Written:");
        output.WriteLine();
        foreach (var (file, what) in changes.Files)
            output.WriteLine($"  {file}: {what}");
        output.WriteLine();
        output.WriteLine("To do, in this order; what is to be written says TODO, or fails a test:");
        output.WriteLine();
        foreach (var (step, number) in NextSteps.Of(rule, files, $"docs/rules/{rule.Id}.md").Select((step, i) => (step, i + 1)))
            output.WriteLine($"  {number}. {step.Replace("\n", "\n     ", StringComparison.Ordinal)}");
        output.WriteLine();
        output.WriteLine("CONTRIBUTING.md goes through these steps with an example.");
    }
}
