using System.Text;
using System.Text.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>The names by which a question can mean something in a catalog.</summary>
public sealed class CatalogQuestion
{
    private readonly List<byte[]> _code = [];
    private readonly byte[] _outer;
    private readonly string _outerText;

    /// <summary>A question.</summary>
    /// <param name="name">Id or name of a service, a team or an external service.</param>
    /// <param name="code">Names of assemblies or namespaces.</param>
    /// <param name="outer">A namespace that may lie around others; empty when there is none.</param>
    public CatalogQuestion(string name, IEnumerable<string> code, string outer)
    {
        Name = name;
        foreach (var text in code)
            _code.Add(Encoding.UTF8.GetBytes(text));
        _outerText = outer.Length > 0 ? outer + "." : "";
        _outer = Encoding.UTF8.GetBytes(_outerText);
    }

    /// <summary>Id or name of a service, a team or an external service.</summary>
    public string Name { get; }

    /// <summary>Whether an assembly or namespace of this name has to do with the question.</summary>
    /// <param name="reader">A reader at the name.</param>
    /// <exception cref="InvalidOperationException">It is at something else.</exception>
    internal bool IsAboutCode(ref Utf8JsonReader reader)
    {
        foreach (var name in _code)
        {
            if (reader.ValueTextEquals(name))
                return true;
        }

        if (_outer.Length == 0)
            return false;
        return reader.ValueIsEscaped
            ? reader.GetString()!.StartsWith(_outerText, StringComparison.Ordinal)
            : reader.ValueSpan.StartsWith(_outer);
    }
}
