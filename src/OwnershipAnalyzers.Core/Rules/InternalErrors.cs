using System.Collections.Concurrent;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// The internal errors of one analysis, by one or more threads. Whatever fails, the rest goes on; and what fails at every file is reported
/// once.
/// </summary>
public sealed class InternalErrors
{
    private readonly ConcurrentDictionary<string, byte> _parts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Finding> _untold = new();

    /// <summary>Whether there is an error that has not been taken yet.</summary>
    public bool AreUntold => !_untold.IsEmpty;

    /// <summary>Notes an error, unless the same part has failed before.</summary>
    /// <param name="part">What failed, as the beginning of a sentence: <c>The analyzer</c>.</param>
    /// <param name="exception">How it failed.</param>
    /// <param name="detail">What it was about when it failed first, such as <c>, in src/Pay.cs,</c>.</param>
    public void Add(string part, Exception exception, string detail = "")
    {
        if (_parts.TryAdd(part, 0))
            _untold.Enqueue(InternalError.Report(part + detail, exception));
    }

    /// <summary>Asks a rule something. One that has failed is not asked again.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="state">What the question needs to know.</param>
    /// <param name="question">The question.</param>
    /// <param name="otherwise">The answer when the rule has none.</param>
    public TAnswer Ask<TState, TAnswer>(Rule rule, TState state, Func<TState, TAnswer> question, TAnswer otherwise)
    {
        var part = _parts.IsEmpty ? null : PartOf(rule);
        if (part is not null && _parts.ContainsKey(part))
            return otherwise;
        try
        {
            return question(state);
        }
        catch (Exception exception) when (InternalError.IsInternal(exception))
        {
            Add(PartOf(rule), exception);
            return otherwise;
        }
    }

    /// <summary>The findings (OWN0011) since this was last asked, each given once.</summary>
    public IReadOnlyList<Finding> Take()
    {
        var taken = new List<Finding>();
        while (_untold.TryDequeue(out var finding))
            taken.Add(finding);
        return taken;
    }

    private static string PartOf(Rule rule) => "Rule " + rule.Id;
}
