using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>A command with the lines that teach it.</summary>
internal sealed class ToolCommand(string name, string description, params IReadOnlyList<(string Line, string Meaning)> examples)
    : Command(name, description)
{
    /// <summary>What people type, and what it does.</summary>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } = examples;
}
