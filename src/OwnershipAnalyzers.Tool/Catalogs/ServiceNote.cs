using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Tool.Catalogs;

/// <summary>What people must know of a service before they use it.</summary>
internal static class ServiceNote
{
    /// <summary>Such as <c>retires on 2027-03-31, use billing</c>; empty when there is nothing special.</summary>
    public static string Of(ServiceNode node) => string.Join(", ", new[]
    {
        node.Origin == ServiceOrigin.External ? "external" : null,
        node.Origin == ServiceOrigin.Unknown ? "not in the catalog" : null,
        node.RetiresOn is { } day ? $"{(node.Stage == "retired" ? "retired" : "retires")} on {day}" : null,
        node.Replacement is { } other ? $"use {other}" : null,
    }.OfType<string>());
}
