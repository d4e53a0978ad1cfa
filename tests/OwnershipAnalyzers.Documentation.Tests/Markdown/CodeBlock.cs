namespace OwnershipAnalyzers.Documentation.Tests.Markdown;

/// <summary>A fenced code block.</summary>
/// <param name="Language">The word after the fence; empty when there is none.</param>
/// <param name="Code">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed record CodeBlock(string Language, string Code, int Line);
