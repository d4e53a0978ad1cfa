namespace OwnershipAnalyzers.Tool.Who;

/// <summary>The answer to one question, as <c>--json</c> writes it; what is not known is left out.</summary>
/// <param name="Query">What was asked; of a stack trace its exception.</param>
/// <param name="Matches">Who it is, most likely first; of a stack trace the service that threw first, then its callers.</param>
internal sealed record WhoAnswer(string Query, IReadOnlyList<WhoMatch> Matches)
{
    /// <summary>Whether it is a stack trace.</summary>
    public bool IsTrace { get; init; }

    /// <summary>What else could have been meant, nearest first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Whether somebody answers for it.</summary>
    public bool IsFound => Matches.Any(match => match.Team is not null);
}

/// <summary>One owner.</summary>
/// <param name="Kind">What matched, one of <see cref="WhoKind.All"/>.</param>
/// <param name="Reason">How that is known.</param>
internal sealed record WhoMatch(string Kind, string Reason)
{
    /// <summary>Whether it is likely rather than certain.</summary>
    public bool IsGuess { get; init; }

    public string? Assembly { get; init; }

    public WhoService? Service { get; init; }

    public WhoTeam? Team { get; init; }

    /// <summary>What the reader has to know of the answer itself, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The calls of a stack trace that are its, first thrown first.</summary>
    public IReadOnlyList<WhoFrame>? Frames { get; init; }
}

/// <summary>A service as the person who is called needs it.</summary>
internal sealed record WhoService(string Id)
{
    public string? Name { get; init; }

    public string? Stage { get; init; }

    public string? Tier { get; init; }

    public string? TierName { get; init; }

    /// <summary>Addresses, or paths relative to the repository root; null when nobody knows, because there is no catalog to ask.</summary>
    public IReadOnlyList<string>? Runbooks { get; init; }

    /// <summary>By kind; paths relative to the repository root.</summary>
    public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();
}

/// <summary>A team and how to reach it.</summary>
internal sealed record WhoTeam(string Id)
{
    /// <summary>Whether the registry has it; else nobody knows how to reach it.</summary>
    public bool IsRegistered { get; init; }

    public string? Name { get; init; }

    public WhoSchedule? OnCall { get; init; }

    /// <summary>Who is called, first called first.</summary>
    public IReadOnlyList<WhoLevel> Escalation { get; init; } = [];

    public IReadOnlyDictionary<string, string> Contacts { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Services { get; init; } = [];
}

/// <summary>An on-call schedule.</summary>
internal sealed record WhoSchedule(string Schedule)
{
    public string? Coverage { get; init; }

    public string? TimeZone { get; init; }

    public string? Handoff { get; init; }
}

/// <summary>A level of an escalation: minutes after the alert, and who is called then.</summary>
internal sealed record WhoLevel(int? AfterMinutes, string? Schedule, string? User, string? Role);

/// <summary>A call of a stack trace.</summary>
internal sealed record WhoFrame(string Call, string? File, int? Line);
