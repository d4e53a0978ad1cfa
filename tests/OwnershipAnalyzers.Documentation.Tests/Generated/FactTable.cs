using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>The table of the names under which each fact is written.</summary>
internal static class FactTable
{
    public static string Content => Table.Of(
        ["Fact", "C# attribute", "MSBuild property or item", "Key in `service.json`", "Carried in the assembly as"],
        Fact.All.Select(fact => (IReadOnlyList<string>) [fact.Noun, Attribute(fact), Property(fact), Key(fact), Carrier(fact)]));

    private static string Attribute(Fact fact) => fact.Attribute.Length == 0 ? "" : $"`{fact.Attribute}`{(fact.Argument is null ? "" : $", argument `{fact.Argument}`")}";

    private static string Property(Fact fact) => fact.Property.Length == 0 ? "" : $"{(fact.IsList ? "item " : "")}`{fact.Property}`";

    private static string Key(Fact fact) => !fact.IsBoundary ? $"`{fact.JsonKey}`" : fact.Attribute.Length == 0 ? "the place of the file" : "";

    private static string Carrier(Fact fact)
    {
        var metadata = $"`AssemblyMetadata(\"{fact.MetadataKey}{(fact.IsBoundary ? "/ID" : "")}\", ...)`";
        return fact.Attribute.Length == 0 ? metadata : $"the attribute, or {metadata}";
    }
}
