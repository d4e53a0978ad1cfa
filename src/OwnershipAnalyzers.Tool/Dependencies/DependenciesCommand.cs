using System.CommandLine;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Tool.Dependencies;

/// <summary><c>dotnet ownership dependencies</c>.</summary>
internal static class DependenciesCommand
{
    public static Command Create(ToolConsole console) => DependencyOptions.AddTo(console, Direction.Dependencies, new ToolCommand(
        "dependencies",
        "Shows what a service uses, and who owns that.",
        ("dotnet ownership dependencies storefront", "The services that it uses, external ones too."),
        ("dotnet ownership dependencies storefront --transitive", "And what these use, with the way to each."),
        ("dotnet ownership dependencies storefront --json --catalog v1.2", "For programs, as it was in a release.")));
}
