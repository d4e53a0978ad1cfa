namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>The middle of a graph.</summary>
/// <param name="Id">The service or team in the middle.</param>
/// <param name="Depth">How many steps to go from it.</param>
internal sealed record GraphFocus(string Id, int Depth);
