using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tests.Support;

/// <summary>Slices of a repository in /repo with a project in src/App; they lie in src/App/obj.</summary>
internal static class Sample
{
    public static Place ProjectFile { get; } = new FilePlace("src/App/App.csproj");

    /// <summary>A project whose properties declare everything, so that a test only says what is different.</summary>
    public static Slice Complete { get; } = new()
    {
        Root = "../../..",
        Project = "src/App/App.csproj",
        Registry = "ownership.json",
        RegistryIsReadable = true,
        Teams = [new SliceTeam("inventory", []), new SliceTeam("payments", ["billing"])],
        Tiers = ["tier-1", "tier-2"],
        Declarations =
        [
            new Declaration(FactKind.Team, "payments", ProjectFile),
            new Declaration(FactKind.Service, "shop", ProjectFile),
            new Declaration(FactKind.Stage, "Runtime", ProjectFile),
            new Declaration(FactKind.Tier, "tier-1", ProjectFile),
        ],
    };

    public static Slice Without(this Slice slice, params FactKind[] kinds) =>
        slice with { Declarations = [.. slice.Declarations.Where(declaration => !kinds.Contains(declaration.Kind))] };

    public static Slice With(this Slice slice, FactKind kind, string value) =>
        slice with { Declarations = [.. slice.Declarations, new Declaration(kind, value, ProjectFile)] };
}
