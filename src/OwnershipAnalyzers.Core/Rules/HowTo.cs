using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>What to type, in the same words whichever rule says it.</summary>
internal static class HowTo
{
    /// <summary>The ways to declare a fact, without a period.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="facts">The assembly; attributes are named only if its language has them.</param>
    /// <param name="attribute">The attribute with its arguments, such as <c>OwningTeam("payments")</c>.</param>
    public static string Declare(Fact fact, AssemblyFacts facts, string attribute) =>
        $"Declare it with {(facts.UsesAttributes ? $"[assembly: {attribute}], " : "")}the property {fact.Property} or \"{fact.JsonKey}\" in service.json";
}
