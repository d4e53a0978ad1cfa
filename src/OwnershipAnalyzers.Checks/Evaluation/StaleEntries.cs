using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>
/// The entries of which it is certain that what they accept no longer occurs. In doubt an entry is not stale: what only the compiler sees,
/// it judges itself, and what depends on something that was not read is not judged.
/// </summary>
/// <param name="model">The repository.</param>
/// <param name="slice">The presets in force.</param>
internal sealed class StaleEntries(RepositoryModel model, Slice slice)
{
    /// <summary>The stale ones among the entries that no finding needs.</summary>
    public IEnumerable<BaselineEntry> Of(IEnumerable<BaselineEntry> unused) =>
        model.EvaluationContext is { IsWholeRepository: true, IsCompiled: true } ? unused.Where(IsStale) : [];

    /// <summary>The findings (OWN9001) about stale entries, as loud as the owners of their subjects ask.</summary>
    public static Finding Report(BaselineEntry entry) =>
        new(AdoptionRules.StaleEntry, entry.Place, entry.Key.Rule, Excerpt.Of(entry.Key.Subject, 300), entry.Place.Path)
        {
            Subject = $"{entry.Key.Rule}/{entry.Key.Subject}",
        };

    private bool IsStale(BaselineEntry entry)
    {
        var rule = RuleBook.All.First(known => known.Id == entry.Key.Rule);
        if (IsOff(rule))
            return false;
        var assemblies = model.Assemblies.Where(assembly => Subjects.IsOfAssembly(entry.Key.Subject, assembly.Name)).ToList();
        if (Subjects.FileOfUse(rule, entry.Key.Subject) is { } file)
            return assemblies.Count == 0 || !assemblies.Any(assembly => assembly.IsCheckedByCompiler) || IsGone(file);
        return !IsRuleAboutCode(rule) || assemblies.All(assembly => IsJudged(assembly, rule));
    }

    /// <summary>A file outside the repository is known by its name only.</summary>
    private bool IsGone(string file) => file.IndexOf('/') > 0 && model.EvaluationContext.Exists(file) == false;

    private bool IsOff(Rule rule) => model.Registry.Policy.Severities.TryGetValue(rule.Id, out var severity) && severity == Severity.Off;

    private static bool IsRuleAboutCode(Rule rule) => CompilerRules.All.Contains(rule);

    /// <summary>
    /// Whether the catalog has seen all that the compiler has: not what needs its sources, nor what target frameworks say differently,
    /// and nothing of what is switched off.
    /// </summary>
    private bool IsJudged(AssemblyMerge assembly, Rule rule)
    {
        var modes = assembly.Mode is { } chosen ? [chosen] : assembly.Parts.Select(part => slice.ModeOf(part.Team));
        if (modes.Contains(AnalysisMode.None))
            return false;
        if (!assembly.IsCheckedByCompiler)
            return true;
        var needsSources = rule == DefinitionRules.WrongBoundary || rule == DefinitionRules.OutsideBoundaries
            || (rule != DependencyRules.OpensInternals && UseRule.All.Any(use => use.Rule == rule));
        return assembly.IsUniform && !needsSources;
    }
}
