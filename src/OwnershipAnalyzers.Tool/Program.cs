using OwnershipAnalyzers.Tool;

return CommandLine.Run(args, ToolConsole.OfThisProcess());
