namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>Everything that a new rule changes in the repository.</summary>
/// <param name="root">The repository.</param>
internal sealed class RuleChanges(string root)
{
    private const string Core = "src/OwnershipAnalyzers.Core";
    private const string Checks = "src/OwnershipAnalyzers.Checks";
    private const string CatalogRules = $"{Checks}/CatalogRule.cs";
    private const string ReleaseNotes = "src/OwnershipAnalyzers/AnalyzerReleases.Unshipped.md";
    private const string Fixes = "src/OwnershipAnalyzers.CodeFixes";

    /// <exception cref="NewRuleException">Something of it is there already, or has no place.</exception>
    public Changes Of(RuleDraft rule, RuleFiles files)
    {
        var changes = new Changes(root);
        var sameName = Directory.EnumerateFiles(Path.Combine(root, "src"), rule.Class + ".cs", SearchOption.AllDirectories);
        if (sameName.FirstOrDefault() is { } other)
        {
            var file = Path.GetRelativePath(root, other).Replace('\\', '/');
            throw new NewRuleException($"a class {rule.Class} is there already, in {file}; give the rule another name with --name");
        }

        changes.Edit(rule.Chapter.File, "its entry in the rule book", text => Enter(rule, files, text));
        changes.Create(files.Rule.Path, "the rule", files.Rule.Text);
        Register(rule, changes);
        if (rule.HasRemedy)
            OfferFix(rule, changes);
        changes.Create(files.Test.Path, "its tests, which fail until they are written", files.Test.Text);
        var page = PageFile.Of(rule, files);
        changes.Create(page.Path, "its page", page.Text);
        if (rule.IsOfCompiler)
            changes.Edit(ReleaseNotes, "its row in the release notes of the compiler's rules", text => Release(rule, text));
        changes.Edit("CHANGELOG.md", "its line for users", text => Announce(rule, text));
        return changes;
    }

    /// <summary>A suggestion at first: a minor version never makes a build louder under the preset <c>Default</c>.</summary>
    private static SourceText Enter(RuleDraft rule, RuleFiles files, SourceText text) => text
        .InsertBefore("    /// <summary>The rules of this chapter, by id.</summary>", $$"""
                /// <summary>TODO: what it means for people, in a sentence.</summary>
                public static readonly Rule {{rule.Name}} = new("{{rule.Id}}", Category,
                    "{{rule.Title}}", Suggestion, Warning, Warning,
                    "{{files.Message}}");
            """)
        .AppendToList("IReadOnlyList<Rule> All { get; }", rule.Name);

    private void Register(RuleDraft rule, Changes changes)
    {
        var line = $"        new {rule.Class}(),";
        if (rule.Host == RuleHost.Assembly)
            AddToList($"{Core}/Rules/AssemblyRule.cs", "its place among the rules about assemblies", "IReadOnlyList<AssemblyRule> All");
        else if (rule.Host == RuleHost.Use)
            AddToList($"{Core}/Rules/Uses/UseRule.cs", "its place among the rules about uses", "IReadOnlyList<UseRule> All");
        else
            AddToList(CatalogRules, "its place among the rules of the catalog", "IReadOnlyList<CatalogRule> All", IsOfChapter(rule));

        void AddToList(string file, string what, string head, Func<string, bool>? isBefore = null) =>
            changes.Edit(file, what, text => text.InsertInList(head, line, isBefore));
    }

    /// <summary>The rules of the catalog stand by id, and those of a chapter are in its folder.</summary>
    private Func<string, bool> IsOfChapter(RuleDraft rule)
    {
        var files = Directory.EnumerateFiles(Path.Combine(root, Checks, rule.Chapter.Folder), "*.cs");
        var own = files.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        return line => own.Contains(line.Trim().Replace("new ", "", StringComparison.Ordinal).Split('(')[0]);
    }

    private static void OfferFix(RuleDraft rule, Changes changes) => changes.Edit(
        $"{Fixes}/{(rule.Host == RuleHost.Assembly ? "ReplaceValueCodeFix" : "DeclareFactCodeFix")}.cs",
        "its place among the findings that editors mend",
        text => text.AppendToList("FixableDiagnosticIds =>", $"{rule.Entry}.Id"));

    private static SourceText Release(RuleDraft rule, SourceText text) => text.InsertAfterLast(
        line => line.StartsWith("----", StringComparison.Ordinal)
            || (line.StartsWith("OWN", StringComparison.Ordinal) && string.CompareOrdinal(line, rule.Id) < 0),
        $"{rule.Id} | {rule.Chapter.Category} | Info | {rule.Title}", "table of new rules");

    private static SourceText Announce(RuleDraft rule, SourceText text)
    {
        // The newest version is on top, and the list of what was added ends where the next heading begins.
        var added = text.Text.IndexOf("\n### Added\n", StringComparison.Ordinal);
        var next = added < 0 ? -1 : text.Text.IndexOf("\n#", added + 2, StringComparison.Ordinal);
        var (list, rest) = next < 0 ? (text.Text, "") : (text.Text[..next], text.Text[next..]);
        return added < 0
            ? throw new NewRuleException($"{text.File} has no heading '### Added'; begin the list of the version to come with it")
            : text with { Text = $"{list.TrimEnd('\n')}\n- Rule {rule.Id}: {rule.Title}.\n{rest}" };
    }
}
