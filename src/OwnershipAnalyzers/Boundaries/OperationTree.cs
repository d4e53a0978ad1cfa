using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// All operations of a body, from the body down, without recursion: long sums are deeper than any stack. Each thread keeps one list of what
/// is still to be visited, since there are thousands of bodies; so a body is walked through before the next one is begun.
/// </summary>
internal ref struct OperationTree
{
    [ThreadStatic]
    private static Stack<Pending>? t_pending;

    private readonly Stack<Pending> _pending;

    public OperationTree(IOperation body)
    {
        _pending = t_pending ??= new Stack<Pending>();
        _pending.Clear();
        _pending.Push(new Pending(body));
        Current = body;
    }

    public IOperation Current { get; private set; }

    public readonly OperationTree GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_pending.Count == 0)
            return false;
        Current = _pending.Pop().Operation;
        foreach (var child in Current.ChildOperations)
            _pending.Push(new Pending(child));
        return true;
    }

    /// <summary>A list of values is filled without the check of types that each entry of a list of objects needs.</summary>
    private readonly record struct Pending(IOperation Operation);
}
