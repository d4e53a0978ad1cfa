using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>What to type, in the same words whichever rule says it.</summary>
internal static class HowTo
{
    /// <summary>The ways to declare a fact: <c>[assembly: OwningTeam("payments")], ... or "team" in service.json</c>.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="facts">The assembly; attributes are named only if its language has them.</param>
    /// <param name="arguments">The arguments of the attribute, such as <c>"payments"</c> with its quotes.</param>
    public static string Declare(Fact fact, AssemblyFacts facts, string arguments) =>
        Declare(fact, arguments, facts.Logical, facts.UsesAttributes);

    /// <summary>The ways to declare a fact of a logical service, or of the assembly as a whole, which alone has properties.</summary>
    public static string Declare(Fact fact, string arguments, string? logical, bool usesAttributes = true)
    {
        var ways = new List<string>();
        if (usesAttributes)
        {
            var service = logical is null ? "" : $", Service = \"{logical}\"";
            ways.Add($"[assembly: {fact.Attribute}({arguments}{service})]");
        }

        if (logical is null)
            ways.Add($"the {(fact.IsList ? "item" : "property")} {fact.Property}");
        ways.Add($"\"{fact.JsonKey}\" in service.json");
        return Enumeration.Of(ways, "or");
    }
}
