using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>Where C# code declares owning teams, read without compiling it: the attribute, and the metadata that carries it.</summary>
internal static class TeamAttributes
{
    private const string AssemblyMetadata = "AssemblyMetadata";

    private static readonly Fact Team = Fact.Of(FactKind.Team);

    /// <summary>A declaration.</summary>
    /// <param name="Argument">The argument that names the team.</param>
    /// <param name="IsOfAssembly">Whether it is about the whole assembly, and not about a logical service in it.</param>
    public readonly record struct TeamArgument(AttributeArgumentSyntax Argument, bool IsOfAssembly);

    /// <summary>Whether a text is worth parsing: most files speak of no team.</summary>
    public static bool MayBeIn(string text) =>
        text.Contains(Team.Attribute, StringComparison.Ordinal) || text.Contains(Team.MetadataKey, StringComparison.Ordinal);

    /// <summary>The declarations of a file.</summary>
    public static IEnumerable<TeamArgument> In(CompilationUnitSyntax root) =>
        AssemblyAttributes.In(root).Select(known => TeamOf(known.Name, known.Attribute)).OfType<TeamArgument>();

    private static TeamArgument? TeamOf(string name, AttributeSyntax attribute)
    {
        var all = attribute.ArgumentList?.Arguments ?? [];
        var arguments = all.Where(argument => argument.NameEquals is null).ToList();
        if (name == Team.Attribute)
            return arguments is [var team, ..] ? new TeamArgument(team, arguments.Count == all.Count) : null;
        if (name != AssemblyMetadata || arguments is not [{ Expression: LiteralExpressionSyntax literal }, var value])
            return null;
        var key = literal.Token.ValueText;
        return Fact.OfMetadata(key).Fact == Team ? new TeamArgument(value, key == Team.MetadataKey) : null;
    }
}
