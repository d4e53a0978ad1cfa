using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// The bodies that were looked through while the compiler had their operations at hand, kept until their file is looked through as a whole.
/// Nothing depends on the order in which that happens: a body that is not here is looked through with its file.
/// </summary>
internal sealed class BoundBodies
{
    private static readonly ConcurrentStack<(SyntaxNode Syntax, BoundBody Body)> Closed = new();

    private readonly ConcurrentDictionary<SyntaxTree, ConcurrentStack<(SyntaxNode Syntax, BoundBody Body)>> _files = new();

    public void Add(SyntaxNode syntax, BoundBody body)
    {
        var file = _files.GetOrAdd(syntax.SyntaxTree, static _ => new ConcurrentStack<(SyntaxNode, BoundBody)>());
        if (file != Closed)
            file.Push((syntax, body));
    }

    /// <summary>The bodies of a file. Those that come later are not kept: nobody would ever ask for them.</summary>
    public Dictionary<SyntaxNode, BoundBody> Take(SyntaxTree file)
    {
        _files.TryGetValue(file, out var known);
        _files[file] = Closed;
        var bodies = new Dictionary<SyntaxNode, BoundBody>();
        foreach (var (syntax, body) in known ?? Closed)
            bodies[syntax] = body;
        return bodies;
    }
}
