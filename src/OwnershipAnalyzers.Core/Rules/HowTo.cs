using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>What to type, in the same words whichever rule says it.</summary>
internal static class HowTo
{
    /// <summary>The ways to declare a fact, without a period.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="facts">The assembly; attributes are named only if its language has them.</param>
    /// <param name="arguments">The arguments of the attribute, such as <c>"payments"</c> with its quotes.</param>
    public static string Declare(Fact fact, AssemblyFacts facts, string arguments) => Declare(fact, arguments, facts.Logical, facts.UsesAttributes);

    /// <summary>The ways to declare a fact of a logical service, or of the assembly as a whole, which alone has properties.</summary>
    public static string Declare(Fact fact, string arguments, string? logical, bool usesAttributes = true)
    {
        var attribute = $"[assembly: {fact.Attribute}({arguments}{(logical is null ? "" : $", Service = \"{logical}\"")})]";
        string[] ways =
        [
            .. usesAttributes ? [attribute] : Array.Empty<string>(),
            .. logical is null ? [$"the {(fact.IsList ? "item" : "property")} {fact.Property}"] : Array.Empty<string>(),
            $"\"{fact.JsonKey}\" in service.json",
        ];
        return "Declare it with " + Enumeration.Of(ways, "or");
    }
}
