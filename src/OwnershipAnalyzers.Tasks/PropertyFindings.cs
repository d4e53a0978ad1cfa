using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tasks;

/// <summary>What is wrong with the properties of a project.</summary>
internal static class PropertyFindings
{
    /// <summary>A value that the property does not have (OWN0010).</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">Its value.</param>
    /// <param name="consequence">What happens instead, such as <c>'Owned' is used</c>.</param>
    /// <param name="allowed">The values that it can have, in words.</param>
    public static Finding Unknown(string property, string value, string consequence, string allowed) =>
        new(ConfigurationRules.UnknownPropertyValue, null, property, value, consequence, "", allowed);

    /// <summary>The same for a property whose values can be listed, with the one that is probably meant.</summary>
    public static Finding Unknown(string property, string value, string consequence, IReadOnlyList<string> known)
    {
        var question = Nearest.Question(value, known);
        return new(ConfigurationRules.UnknownPropertyValue, null, property, value, consequence, question, string.Join(", ", known));
    }

    /// <summary>Declarations that do not get into the assembly (OWN0007), with the code that would declare the same.</summary>
    /// <param name="reason">Why they do not.</param>
    /// <param name="declarations">What properties and profiles declare.</param>
    public static Finding NotCarried(string reason, IEnumerable<Declaration> declarations)
    {
        var sources = declarations.Select(fact => $"{Fact.Of(fact.Kind).Noun} '{fact.Value}' ({fact.Place.Text})");
        var attributes = declarations.Select(fact => $"[assembly: AssemblyMetadata(\"{Fact.MetadataKeyOf(fact)}\", \"{fact.Value}\")]");
        var inCode = string.Join(" ", attributes.Distinct());
        return new(ConfigurationRules.PropertiesNotCarried, null, reason, string.Join(", ", sources), inCode);
    }
}
