using System.Text;

namespace OwnershipAnalyzers.Tool.StackTraces;

/// <summary>From the name that the runtime knows back to the one in the source.</summary>
internal static class WrittenName
{
    /// <summary>Splits a name into type and method; null when it has no type.</summary>
    /// <param name="name">Such as <c>Acme.Shop.Cart`1.&lt;AddAsync&gt;d__5.MoveNext</c>.</param>
    /// <param name="isConstructor">Whether it names a type of which an instance is made.</param>
    public static StackTraceFrame? Of(string name, bool isConstructor = false)
    {
        // Debuggers put the assembly in front: Acme.Shop!Acme.Shop.Cart.Add.
        var types = new List<string>();
        var parts = Parts(name.Substring(name.LastIndexOf('!') + 1));
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.StartsWith("<StartupCode$", StringComparison.Ordinal))
                continue;
            // <AddAsync>d__5, <Add>b__0, <Add>g__Check|0_0, <<Add>b__1>d; <>c and <>c__DisplayClass0_0 say nothing. F# writes add@12.
            if (part[0] == '<' && i > 0)
            {
                if (Inner(part) is { Length: > 0 } written)
                    return Frame(types, written);
                continue;
            }

            if (part.IndexOf('@') is > 0 and var at && types.Count > 0)
                return Frame(types, part.Substring(0, at));
            types.Add(Plain(part));
        }

        if (isConstructor)
            return types.Count < 2 ? null : Frame(types, ".ctor");
        if (types.Count < 2 || types.Contains(""))
            return null;
        var method = types[types.Count - 1];
        types.RemoveAt(types.Count - 1);
        return Frame(types, method);
    }

    private static StackTraceFrame? Frame(List<string> types, string method) => types.Count == 0 ? null : new StackTraceFrame(string.Join(".", types), method);

    /// <summary>What stands in the innermost angle brackets at the beginning.</summary>
    private static string Inner(string part)
    {
        var start = 0;
        while (start < part.Length && part[start] == '<')
            start++;
        var end = part.IndexOf('>', start);
        return end < 0 ? "" : part.Substring(start, end - start);
    }

    /// <summary>Without type arguments: of <c>Cart`1</c>, <c>Cart[T]</c> and <c>Cart&lt;T&gt;</c> the first word.</summary>
    private static string Plain(string part) => part.IndexOfAny(['`', '[', '<']) is > 0 and var end ? part.Substring(0, end) : part;

    /// <summary>The parts between periods, those in brackets left alone. A constructor is called .ctor, so its period belongs to it.</summary>
    private static List<string> Parts(string name)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var depth = 0;
        foreach (var c in name)
        {
            depth += c switch { '<' or '[' => 1, '>' or ']' => -1, _ => 0 };
            if (depth > 0 || c is not ('.' or '+'))
            {
                part.Append(c);
                continue;
            }

            // The period of "..ctor".
            if (part.Length == 0)
            {
                part.Append(c);
                continue;
            }

            parts.Add(part.ToString());
            part.Clear();
        }

        if (part.Length > 0)
            parts.Add(part.ToString());
        return parts;
    }
}
