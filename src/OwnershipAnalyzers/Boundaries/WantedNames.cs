namespace OwnershipAnalyzers.Boundaries;

/// <summary>The names worth resolving in code of one owner, and which of the uses that have no name can occur at all.</summary>
internal sealed class WantedNames
{
    private static readonly string[] QueryMethods =
    [
        "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Join", "GroupJoin",
        "Cast",
    ];

    private readonly NameIndex _index;
    private readonly HashSet<Owner> _owners;
    private readonly IReadOnlyCollection<string> _globalAliases;

    /// <summary>The names of what some owners have.</summary>
    public WantedNames(NameIndex index, HashSet<Owner> owners, IReadOnlyCollection<string> globalAliases)
    {
        _index = index;
        _owners = owners;
        _globalAliases = globalAliases;
        HasConversions = Contains("op_Implicit") || Contains("op_Explicit");
        HasOperators = index.ContainsOperator(owners);
        HasIndexers = Contains("this[]") || Contains("Item");
        HasQueries = QueryMethods.Any(Contains);
        HasEnumerators = Contains("GetEnumerator") || Contains("GetAsyncEnumerator");
        HasAwaiters = Contains("GetAwaiter");
        HasAdders = Contains("Add");
        HasDeconstructors = Contains("Deconstruct");
    }

    public bool HasConversions { get; }

    public bool HasOperators { get; }

    public bool HasIndexers { get; }

    public bool HasQueries { get; }

    public bool HasEnumerators { get; }

    public bool HasAwaiters { get; }

    public bool HasAdders { get; }

    public bool HasDeconstructors { get; }

    public bool Contains(string name) => _index.Contains(name, _owners);

    /// <summary>Whether the name may stand for anything, in every file.</summary>
    public bool HasAlias(string name) => _globalAliases.Contains(name);
}
