namespace OwnershipAnalyzers.Profiles;

/// <summary>
/// What a service can be. Anything that gives value to others is a service, whatever its shape (guide page "introduction").
/// </summary>
public static class ServiceKinds
{
    /// <summary>What a profile that names no kind is about.</summary>
    public const string Default = "service";

    /// <summary>The kinds that run somewhere, and can fail there at night.</summary>
    private static readonly string[] Running = [Default, "website", "job", "infrastructure"];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Running, "library", "tool"];

    /// <summary>
    /// Whether somebody has to run it. A library runs in the services that use it, a tool on the machine of whoever starts it.
    /// </summary>
    public static bool Runs(string kind) => Running.Contains(kind);
}
