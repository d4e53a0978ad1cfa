namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>A graph as it is to be drawn, whatever draws it. Its texts come from files and are not escaped.</summary>
/// <param name="Groups">The nodes, in groups.</param>
/// <param name="Edges">The edges between them.</param>
internal sealed record Drawing(IReadOnlyList<DrawnGroup> Groups, IReadOnlyList<DrawnEdge> Edges)
{
    /// <summary>All nodes, in the order in which they are drawn.</summary>
    public IEnumerable<DrawnNode> Nodes => Groups.SelectMany(group => group.Nodes);

    /// <summary>What to call each node inside the file: names of people's choice could mean something there.</summary>
    public IReadOnlyDictionary<string, string> Names() =>
        Nodes.Index().ToDictionary(node => node.Item.Id, node => FormattableString.Invariant($"n{node.Index}"), StringComparer.Ordinal);
}

/// <summary>Nodes with a frame around them; without one when they have no label.</summary>
internal sealed record DrawnGroup(string? Label, IReadOnlyList<DrawnNode> Nodes);

/// <summary>A box.</summary>
/// <param name="Id">What edges call it.</param>
/// <param name="Lines">The lines in it.</param>
/// <param name="Look">What it looks like.</param>
/// <param name="IsFocus">Whether the graph is drawn around it.</param>
internal sealed record DrawnNode(string Id, IReadOnlyList<string> Lines, NodeLook Look, bool IsFocus);

/// <summary>An arrow from who uses to what is used.</summary>
/// <param name="From">The node that uses.</param>
/// <param name="To">The node that is used.</param>
/// <param name="IsCritical">Drawn bold.</param>
/// <param name="IsInSunset">Whether what is used is deprecated or retired; drawn red and dashed.</param>
/// <param name="Label">A text beside it, or null.</param>
internal sealed record DrawnEdge(string From, string To, bool IsCritical, bool IsInSunset, string? Label);

/// <summary>What a node looks like.</summary>
internal enum NodeLook
{
    /// <summary>As most.</summary>
    Usual,

    /// <summary>Deprecated or retired.</summary>
    Sunset,

    /// <summary>Run by others.</summary>
    External,

    /// <summary>Nobody knows more than its name.</summary>
    Unknown,
}
