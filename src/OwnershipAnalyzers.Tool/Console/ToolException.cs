namespace OwnershipAnalyzers.Tool.Console;

/// <summary>The tool cannot do what was asked: the message says what is wrong, where, and what to do, and is all that people see.</summary>
internal sealed class ToolException(string message) : Exception(message);
