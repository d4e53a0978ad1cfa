using System.CommandLine;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.RenameTeam;

internal static class RenameTeamCommand
{
    public static Command Create(ToolConsole console) => new ToolCommand("RenameTeam".ToLowerInvariant(), "x");
}
