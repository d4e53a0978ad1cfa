using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OwnershipAnalyzers.Tests.Broken;

/// <summary>Breaks C# as people who type, merge and paste do. The same seed breaks it in the same way.</summary>
internal sealed class Mutator(int seed)
{
    /// <summary>What is half typed, of the wrong kind, or out of place.</summary>
    private static readonly string[] Snippets =
    [
        "[assembly: OwningTeam(", "[assembly: Ownership.OwningTeam(null)]", "[assembly: ServiceBoundary(", "[assembly: OwningTeam(typeof(int))]", "[assembly: OwningTeam(new[] { 1 }, Service = 3)]",
        "[assembly: Lifecycle((LifecycleStage)99)]", "[assembly: Lifecycle(LifecycleStage.", "[assembly: ServiceApi(Namespace = null, Version = nameof())]", "[assembly: ServiceBoundary(Service: \"x\", Namespace = C.Text)]",
        "[assembly: OwningTeam(\"a\" + C.Missing)]", "[assembly: OwningTeam(Team: default)]", "[assembly:]", "[module: OwningTeam(\"payments\")]", "[OwningTeam]",
        "{", "}", "(", ")", "\"", "\"\"\"", "$\"{", "/*", "*/", "//", "#if", "#if X\n", "#endif\n", "#error x\n", "#pragma warning disable OWN1001\n", "#nullable enable\n", "extern alias X;", "using static X.Y;", "using A = Inventory.Stock;",
        "global::", "unsafe", "record struct R(int X);", "file class F;", "partial", "stackalloc int[3]", "await", "=>", "?.", "..", "::", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> branch\n", "\0", "\ud800", "@", "goto", "typeof(Inventory.", "nameof(Inventory.Stock.", "default!", "is { } x", "with { }",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The source with one to three faults.</summary>
    public string Mutate(string source)
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
            source = Once(source);
        return source;
    }

    private string Once(string source)
    {
        var tokens = SyntaxFactory.ParseTokens(source).Where(token => token.Span.Length > 0).ToList();
        if (tokens.Count < 2)
            return source + Pick(Snippets);
        var (one, other) = (Pick(tokens), Pick(tokens));
        return _random.Next(7) switch
        {
            0 => source.Remove(one.SpanStart, one.Span.Length),
            1 => source.Insert(one.Span.End, " " + one.Text),
            2 => source.Remove(one.SpanStart, one.Span.Length).Insert(one.SpanStart, other.Text),
            3 => source[.._random.Next(source.Length)],
            4 => source.Insert(one.SpanStart, Pick(Snippets) + " "),
            5 => source.Insert(_random.Next(source.Length), Pick(Snippets)),
            _ => source.Remove(Math.Min(one.SpanStart, other.SpanStart), Math.Abs(one.SpanStart - other.SpanStart)),
        };
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
