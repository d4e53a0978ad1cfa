namespace OwnershipAnalyzers.Documentation.Tests.Markdown;

/// <summary>A fenced block that a reader may copy.</summary>
/// <param name="Page">The page, relative to the root of this repository.</param>
/// <param name="Block">The block.</param>
internal sealed record Snippet(string Page, CodeBlock Block)
{
    /// <summary>Where it is, as a compiler would say it.</summary>
    public string Place => $"{Page}({Block.Line})";

    public string Code => Block.Code;

    /// <summary>The file of which it is the content, when a comment in its first line says so.</summary>
    public string? File => Code.Split('\n')[0] is ['/', '/', ' ', .. var name] && !name.Contains(' ', StringComparison.Ordinal) ? name : null;
}
