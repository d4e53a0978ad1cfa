using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Tool.Catalogs;

/// <summary>
/// A service for programs; what is not known is null. Its origin is <c>here</c>, <c>external</c>, or <c>unknown</c> when somebody
/// depends on it and the catalog says nothing else of it.
/// </summary>
internal sealed record ServiceAnswer(
    string Id, string? Name, string? Team, string? Stage, string? Tier, string? RetiresOn, string? Replacement, string Origin)
{
    public static ServiceAnswer Of(ServiceNode node) =>
        new(node.Id, node.Name, node.Team, node.Stage, node.Tier, node.RetiresOn, node.Replacement, OriginOf(node));

    private static string OriginOf(ServiceNode node) => node.Origin switch
    {
        ServiceOrigin.BuiltHere => "here",
        ServiceOrigin.External => "external",
        _ => "unknown",
    };
}
