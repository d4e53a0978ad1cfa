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
        var place = new FilePlace(model.EvaluationContext.CodeOwners!.Path, generated.FirstChange, 1);
        var problem = ProblemOf(Changes(generated.Changes, '+'), Changes(generated.Changes, '-'));
        return [new Finding(problem.Message, place, problem.Arguments) { Subject = "repository:codeowners" }];
    }

    private static Problem ProblemOf(string added, string removed) => (added, removed) switch
    {
        ("", "") => new Problem(AdoptionRules.CodeOwnersHasOtherOrder),
        (_, "") => new Problem(AdoptionRules.CodeOwnersLacksLines, added),
        ("", _) => new Problem(AdoptionRules.CodeOwnersHasOldLines, removed),
        _ => new Problem(AdoptionRules.CodeOwnersHasOtherLines, added, removed),
    };

    /// <summary>
    /// The CODEOWNERS file as it should be; null when nothing in it is generated, or when not everything is known that belongs in it.
    /// </summary>
    internal static GeneratedCodeOwners? Generate(RepositoryModel model)
    {
        if (model.EvaluationContext is not { IsWholeRepository: true, CodeOwners: { } file })
            return null;
        return CodeOwnersText.Write(model, file) is { HasGeneratedPart: true } generated ? generated : null;
    }

    private static string Changes(IReadOnlyList<string> changes, char sign)
    {
        var lines = changes.Where(change => change[0] == sign).Select(change => $"'{Excerpt.Of(change.Substring(2), 200)}'").ToList();
        return Enumeration.Some(lines, MaxChanges);
    }
}
