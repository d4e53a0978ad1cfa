using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.FolderOwners;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>A generated file is as good as its last generation. Files without a generated part are nobody's business here.</summary>
internal sealed class StaleCodeOwnersRule : CatalogRule
{
    /// <summary>A long list of changes would bury what is wrong.</summary>
    private const int MaxChanges = 3;

    public override Rule Rule => AdoptionRules.StaleCodeOwners;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        if (Generate(model) is not { Text: not null, IsCurrent: false } generated)
            return [];
        var what = generated.Changes.Count == 0 ? "its lines are in another order" : $"{Changes(generated.Changes, '+', "it lacks")}{Changes(generated.Changes, '-', "it still has")}".Trim(' ', ',');
        return [new Finding(Rule, new FilePlace(model.EvaluationContext.CodeOwners!.Path, generated.FirstChange, 1), what) { Subject = "repository:codeowners" }];
    }

    /// <summary>The CODEOWNERS file as it should be; null when nothing in it is generated, or when not everything is known that belongs in it.</summary>
    internal static GeneratedCodeOwners? Generate(RepositoryModel model) =>
        model.EvaluationContext is { IsWholeRepository: true, CodeOwners: { } file } && CodeOwnersText.Write(model, file) is { HasGeneratedPart: true } generated
            ? generated
            : null;

    private static string Changes(IReadOnlyList<string> changes, char sign, string verb)
    {
        var lines = changes.Where(change => change[0] == sign).Select(change => $"'{Excerpt.Of(change.Substring(2), 200)}'").ToList();
        return lines.Count == 0 ? "" : $"{verb} {Enumeration.Some(lines, MaxChanges)}, ";
    }
}
