namespace OwnershipAnalyzers.Tool.Who;

/// <summary>The kinds of things that have owners, as <c>--as</c> names them.</summary>
internal static class WhoKind
{
    public const string Service = "service";
    public const string Team = "team";
    public const string Assembly = "assembly";
    public const string Type = "type";
    public const string Path = "path";
    public const string Stack = "stack";

    public static IReadOnlyList<string> All { get; } = [Service, Team, Assembly, Type, Path, Stack];
}
