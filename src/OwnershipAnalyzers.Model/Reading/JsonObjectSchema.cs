namespace OwnershipAnalyzers.Reading;

/// <summary>The keys that have a meaning in one kind of object of a file; its schema describes each of them.</summary>
/// <param name="Name">What the object is called, in messages and under <c>$defs</c> of the schema.</param>
/// <param name="Keys">The keys; none when the writer chooses them.</param>
public sealed record JsonObjectSchema(string Name, params IReadOnlyList<string> Keys)
{
    /// <summary>Whether any key is allowed.</summary>
    public bool IsOpen => Keys.Count == 0;

    /// <summary>The name in words: <c>escalationLevel</c> is "escalation level".</summary>
    public string Noun => string.Concat(Name.Select(c => char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The name with its article: "an escalation level".</summary>
    public string OneNoun => (Name[0] is 'a' or 'e' ? "an " : "a ") + Noun;
}
