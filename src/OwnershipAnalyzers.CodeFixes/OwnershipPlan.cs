using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.CodeFixes.Neighbours;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Everything that a project would probably declare and does not.</summary>
/// <param name="Declarations">The declarations, in the order in which people think of them.</param>
/// <param name="IsReasoned">Whether something speaks for the team; otherwise somebody has to choose it.</param>
internal sealed record OwnershipPlan(IReadOnlyList<(FixSuggestion FixSuggestion, string Value)> Declarations, bool IsReasoned)
{
    private const string AnyTeam = "Ownership";

    // Nobody reads a long list of long titles. The fixes of single declarations know all the teams.
    private const int MostTeams = 3;

    /// <summary>The name of the choice, equal for the actions that belong together.</summary>
    public string Key => IsReasoned ? AnyTeam : $"{AnyTeam}:{Team}";

    /// <summary>The action as a light bulb shows it.</summary>
    public string Title => "Declare ownership for this project: " + string.Join(", ", Declarations.Select(one => $"{Fact.Of(one.FixSuggestion.Fact).JsonKey} '{one.Value}'"));

    private string? Team => Declarations.FirstOrDefault(one => one.FixSuggestion.Fact == FactKind.Team).Value;

    /// <summary>The plans for a project, likeliest first; none when less than two declarations are missing.</summary>
    public static async Task<IReadOnlyList<OwnershipPlan>> ForAsync(FixableDiagnostic problem, CancellationToken cancellation)
    {
        if (problem.Hint.Missing.Count < 2)
            return [];
        var around = await NeighbourDeclarations.OfAsync(problem.Document.Project, cancellation).ConfigureAwait(false);
        // What a service is worth is nobody's guess.
        var missing = problem.Hint.Missing.Where(suggestion => suggestion.Fact != FactKind.Tier || Likelihood.HasReason(suggestion, around)).ToList();
        var teams = missing.FirstOrDefault(suggestion => suggestion.Fact == FactKind.Team);
        var isReasoned = teams is null || Likelihood.HasReason(teams, around);
        var choices = teams is null ? [""] : Likelihood.Order(teams, around).Take(isReasoned ? 1 : MostTeams);
        return
        [
            .. choices.Select(team => new OwnershipPlan(
                [.. missing.Select(suggestion => (suggestion, suggestion.Fact == FactKind.Team ? team : Likelihood.Order(suggestion, around)[0]))], isReasoned)),
        ];
    }

    /// <summary>The plan that somebody means for a project who chose another one for another project.</summary>
    public static OwnershipPlan? Meant(IReadOnlyList<OwnershipPlan> plans, string? key) => plans.FirstOrDefault(plan => plan.IsReasoned || plan.Key == key);

    /// <summary>The edit that carries it out where the project has its declarations; null when there is no place for them.</summary>
    public async Task<SourceEdit?> EditAsync(FixableDiagnostic problem, CancellationToken cancellation)
    {
        if (problem.Hint.Profile is not { } path || await DeclaringProfile.AtAsync(path, problem.Document.Project.Solution, cancellation).ConfigureAwait(false) is not { } profile)
            return await Declaring.InCodeAsync(problem, Declarations, cancellation).ConfigureAwait(false);
        List<(Fact, string)> facts = [.. Declarations.Select(one => (Fact: Fact.Of(one.FixSuggestion.Fact), one.Value)).Where(one => !profile.Declares(one.Fact, one.Value))];
        // The compiler hears of what the profile says after the next build.
        return facts.Count == 0 ? null : profile.Add(facts);
    }
}
