using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.CodeFixes.Neighbours;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Everything that a project would probably declare and does not.</summary>
/// <param name="Declarations">The declarations, in the order in which people think of them.</param>
/// <param name="IsReasoned">Whether something speaks for the team; otherwise somebody has to choose it.</param>
internal sealed record OwnershipPlan(IReadOnlyList<(FixSuggestion Suggestion, string Value)> Declarations, bool IsReasoned)
{
    private const string AnyTeam = "Ownership";

    // Nobody reads a long list of long titles. The fixes of single declarations know all the teams.
    private const int MostTeams = 3;

    /// <summary>The key of its action, equal for the actions that belong together.</summary>
    public string Key => IsReasoned ? AnyTeam : $"{AnyTeam}:{Team}";

    /// <summary>The action as a light bulb shows it.</summary>
    public string Title
    {
        get
        {
            var facts = Declarations.Select(declaration => $"{Fact.Of(declaration.Suggestion.Fact).JsonKey} '{declaration.Value}'");
            return $"Declare ownership for this project: {string.Join(", ", facts)}";
        }
    }

    private string? Team => Declarations.FirstOrDefault(declaration => declaration.Suggestion.Fact == FactKind.Team).Value;

    /// <summary>The plans for a project, likeliest first; none when less than two declarations are missing.</summary>
    public static async Task<IReadOnlyList<OwnershipPlan>> ForAsync(FixableDiagnostic fixable, CancellationToken cancellation)
    {
        if (fixable.Hint.Missing.Count < 2)
            return [];
        var neighbours = await NeighbourDeclarations.OfAsync(fixable.Document.Project, cancellation).ConfigureAwait(false);
        // No tier is guessed: how critical a service is cannot be seen in its code.
        var missing = fixable.Hint.Missing
            .Where(suggestion => suggestion.Fact != FactKind.Tier || Likelihood.HasReason(suggestion, neighbours))
            .ToList();
        var team = missing.FirstOrDefault(suggestion => suggestion.Fact == FactKind.Team);
        if (team is null || Likelihood.HasReason(team, neighbours))
            return [new OwnershipPlan([.. missing.Select(suggestion => (suggestion, Likeliest(suggestion)))], IsReasoned: true)];
        return [.. Likelihood.Order(team, neighbours).Take(MostTeams).Select(WithTeam)];

        OwnershipPlan WithTeam(string chosen) => new(
            [.. missing.Select(suggestion => (suggestion, suggestion == team ? chosen : Likeliest(suggestion)))], IsReasoned: false);

        string Likeliest(FixSuggestion suggestion) => Likelihood.Order(suggestion, neighbours)[0];
    }

    /// <summary>The plan for one project that corresponds to the action which somebody chose in another project.</summary>
    public static OwnershipPlan? ForKey(string? key, IReadOnlyList<OwnershipPlan> plans) =>
        plans.FirstOrDefault(plan => plan.IsReasoned || plan.Key == key);

    /// <summary>The edit that carries it out where the project has its declarations; null when there is no place for them.</summary>
    public async Task<SourceEdit?> EditAsync(FixableDiagnostic fixable, CancellationToken cancellation)
    {
        if (await fixable.ProfileAsync(cancellation).ConfigureAwait(false) is not { } profile)
            return await AttributeWriter.EditAsync(fixable, Declarations, cancellation).ConfigureAwait(false);
        List<(Fact Fact, string Value)> missing =
        [
            .. Declarations.Select(declaration => (Fact: Fact.Of(declaration.Suggestion.Fact), declaration.Value))
                .Where(declaration => !profile.Declares(declaration.Fact, declaration.Value)),
        ];
        // What the profile says already reaches the compiler with the next build.
        return missing.Count == 0 ? null : profile.Add(missing);
    }
}
