namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>Wrong use of the command: the message says what is wrong and what to type. Nothing has been written.</summary>
internal sealed class NewRuleException(string message) : Exception(message);
