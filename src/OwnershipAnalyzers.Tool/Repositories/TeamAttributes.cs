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
    public readonly record struct Declared(AttributeArgumentSyntax Argument, bool IsOfAssembly);

    /// <summary>Whether a text is worth parsing: most files speak of no team.</summary>
    public static bool MayBeIn(string text) => text.Contains(Team.Attribute, StringComparison.Ordinal) || text.Contains(Team.MetadataKey, StringComparison.Ordinal);

    /// <summary>The declarations of a file.</summary>
    public static IEnumerable<Declared> In(CompilationUnitSyntax root) => AssemblyAttributes.In(root).Select(one => TeamOf(one.Name, one.Attribute)).OfType<Declared>();

    private static Declared? TeamOf(string name, AttributeSyntax attribute)
    {
        var all = attribute.ArgumentList?.Arguments ?? [];
        var arguments = all.Where(argument => argument.NameEquals is null).ToList();
        if (name == Team.Attribute)
            return arguments is [var team, ..] ? new Declared(team, arguments.Count == all.Count) : null;
        var isCarrier = name == AssemblyMetadata && arguments is [{ Expression: LiteralExpressionSyntax key }, _] && Fact.OfMetadata(key.Token.ValueText).Fact == Team;
        return isCarrier ? new Declared(arguments[1], ((LiteralExpressionSyntax)arguments[0].Expression).Token.ValueText == Team.MetadataKey) : null;
    }
}
