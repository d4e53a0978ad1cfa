using OwnershipAnalyzers.Tool;
using OwnershipAnalyzers.Tool.Console;

return CommandLine.Run(args, ToolConsole.OfThisProcess());
