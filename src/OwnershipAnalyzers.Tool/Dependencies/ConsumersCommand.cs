using System.CommandLine;
using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Tool.Dependencies;

/// <summary><c>dotnet ownership consumers</c>.</summary>
internal static class ConsumersCommand
{
    public static Command Create(ToolConsole console) => DependencyOptions.AddTo(console, Direction.Consumers, new ToolCommand("consumers",
        "Shows who uses a service: whom to tell before it changes, and who is hit when it fails.",
        ("dotnet ownership consumers pricing", "The services that use it, and their owners."),
        ("dotnet ownership consumers pricing --transitive", "And those that use these, with the way from each."),
        ("dotnet ownership consumers stripe --json", "For programs, and of an external service.")));
}
