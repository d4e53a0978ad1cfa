using System.CommandLine;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Init;

internal static class InitCommand
{
    public static Command Create(ToolConsole console) => new ToolCommand("Init".ToLowerInvariant(), "x");
}
