using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Services;

/// <summary>
/// What some declarations say together. A fact on which they do not agree is null: one rule reports that, and no other rule may build on
/// it. Malformed values count: one good and one bad value are no agreement either.
/// </summary>
public sealed class ResolvedFacts
{
    // By kind; null for a fact on which there is no agreement, and for one that nobody declares.
    private readonly string?[] _agreed = new string?[Fact.All.Count];

    /// <summary>Takes together what is said about one assembly, one service or a part of it.</summary>
    /// <param name="declarations">The declarations; empty ones say nothing.</param>
    /// <param name="teams">The ids of teams.</param>
    public ResolvedFacts(IEnumerable<Declaration> declarations, TeamNames teams)
    {
        var said = 0;
        foreach (var declaration in declarations)
        {
            if (declaration.IsEmpty)
                continue;
            var kind = (int)declaration.Kind;
            var flag = 1 << kind;
            var meaning = Meaning(declaration.Kind, declaration.Value, teams);
            _agreed[kind] = (said & flag) == 0 || _agreed[kind] == meaning ? meaning : null;
            said |= flag;
        }
    }

    /// <summary>The id of the service as declared, which need not be well-formed; or null.</summary>
    public string? Service => Of(FactKind.Service);

    /// <summary>The current id of the team, or null.</summary>
    public string? Team => Of(FactKind.Team);

    /// <summary>The lifecycle stage, or null.</summary>
    public LifecycleStage? Stage => Of(FactKind.Stage) is { } stage ? LifecycleStages.Parse(stage) : null;

    /// <summary>The id of the tier as declared, or null.</summary>
    public string? Tier => Of(FactKind.Tier);

    /// <summary>The day of retirement as <c>yyyy-MM-dd</c>, or null.</summary>
    public string? RetiresOn => Of(FactKind.RetiresOn) is { } day && Day.Parse(day) is not null ? day : null;

    /// <summary>The id of the service to use instead as declared, which need not be well-formed; or null.</summary>
    public string? Replacement => Of(FactKind.Replacement);

    /// <summary>
    /// What different texts for the same thing have in common: a former id is the same team, and <c>runtime</c> the same stage as
    /// <c>Runtime</c>.
    /// </summary>
    public static string Meaning(FactKind kind, string value, TeamNames teams) => kind switch
    {
        FactKind.Team => teams.Current(value),
        FactKind.Stage => value.ToLowerInvariant(),
        _ => value,
    };

    private string? Of(FactKind kind) => _agreed[(int)kind];
}
