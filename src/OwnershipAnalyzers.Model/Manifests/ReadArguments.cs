using System.Reflection.Metadata;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Manifests;

/// <summary>The arguments of a compiled attribute as text.</summary>
internal sealed class ReadArguments
{
    private readonly IReadOnlyList<string> _positional;
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    private ReadArguments(CustomAttributeValue<string> value)
    {
        _positional = [.. value.FixedArguments.Select(argument => ArgumentTypes.Text(argument.Type, argument.Value))];
        foreach (var argument in value.NamedArguments)
            _named[argument.Name!] = ArgumentTypes.Text(argument.Type, argument.Value);
    }

    /// <summary>The arguments of an attribute; none when they cannot be read.</summary>
    public static ReadArguments Of(CustomAttribute attribute)
    {
        try
        {
            return new ReadArguments(attribute.DecodeValue(ArgumentTypes.Instance));
        }
        catch (BadImageFormatException)
        {
            // A tool rewrote the assembly badly. The attribute is there and says nothing, which the rules report as an empty declaration.
            return new ReadArguments(new CustomAttributeValue<string>([], []));
        }
    }

    /// <summary>The argument for a parameter of the constructor; empty when there is none.</summary>
    public string At(int position) => position < _positional.Count ? _positional[position] : "";

    /// <summary>Whether a property of the attribute is given.</summary>
    public bool Has(string name) => _named.ContainsKey(name);

    /// <summary>What the attribute says about a fact; empty when that is nothing.</summary>
    public string Text(Fact fact) => fact switch
    {
        { Kind: FactKind.Api } => new ServiceApi(Named("Namespace"), Named("Version")).ToString(),
        { Argument: { } name } => Named(name),
        _ => At(0),
    };

    /// <summary>The logical service that the attribute is about, or null. A boundary is about the one that it names as soon as it is limited to a part.</summary>
    public string? ServiceOf(IReadOnlyList<Fact> facts)
    {
        var service = facts.FirstOrDefault(fact => fact.IsBoundary) is not { } boundary ? Named(Fact.ServiceArgument) : Has(boundary.Argument!) ? At(0) : "";
        return service.Length == 0 ? null : service;
    }

    private string Named(string name) => _named.TryGetValue(name, out var value) ? value : "";
}
