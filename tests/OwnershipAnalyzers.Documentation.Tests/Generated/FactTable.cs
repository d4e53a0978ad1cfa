using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>The table of the names under which each fact is written.</summary>
internal static class FactTable
{
    public static string Content => Table.Of(
        ["Fact", "C# attribute", "MSBuild property or item", "Key in `service.json`", "Carried in the assembly as"],
        Fact.All.Select(fact => (IReadOnlyList<string>)
            [fact.Noun, $"`{fact.Attribute}`{(fact.Argument is null ? "" : $", argument `{fact.Argument}`")}", $"{(fact.IsList ? "item " : "")}`{fact.Property}`", $"`{fact.JsonKey}`", $"the attribute, or `AssemblyMetadata(\"{fact.MetadataKey}\", ...)`"]));
}
