using System.Text;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>A block of HCL, laid out as <c>terraform fmt</c> does.</summary>
/// <param name="type">What it is, such as <c>resource</c>.</param>
/// <param name="labels">Its labels, such as the kind of a resource and its name.</param>
internal sealed class HclBlock(string type, params IReadOnlyList<string> labels)
{
    private readonly List<(string Name, string Expression)> _attributes = [];
    private readonly List<HclBlock> _blocks = [];

    /// <summary>Adds an attribute, unless its expression is null.</summary>
    public HclBlock With(string name, string? expression)
    {
        if (expression is not null)
            _attributes.Add((name, expression));
        return this;
    }

    /// <summary>Adds an attribute that is a text, unless it is null.</summary>
    public HclBlock WithText(string name, string? text) => With(name, text is null ? null : Hcl.Quoted(text));

    /// <summary>Adds a block inside this one.</summary>
    public HclBlock With(HclBlock block)
    {
        _blocks.Add(block);
        return this;
    }

    /// <summary>Writes the block.</summary>
    public void WriteTo(StringBuilder text, int indent = 0)
    {
        var margin = new string(' ', indent);
        text.Append(margin).Append(type).Append(string.Concat(labels.Select(label => " " + Hcl.Quoted(label)))).Append(" {\n");
        var widest = _attributes.Select(attribute => attribute.Name.Length).DefaultIfEmpty().Max();
        foreach (var (name, expression) in _attributes)
            text.Append(margin).Append("  ").Append(name.PadRight(widest)).Append(" = ").Append(expression).Append('\n');
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (i > 0 || _attributes.Count > 0)
                text.Append('\n');
            _blocks[i].WriteTo(text, indent + 2);
        }

        text.Append(margin).Append("}\n");
    }
}
