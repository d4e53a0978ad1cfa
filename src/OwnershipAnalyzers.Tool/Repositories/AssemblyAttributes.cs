using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>The attributes that C# code gives its assembly, read without compiling it.</summary>
internal static class AssemblyAttributes
{
    private const string Suffix = "Attribute";

    /// <summary>Parses a file, in whatever version of C#.</summary>
    public static CompilationUnitSyntax Parse(string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();

    /// <summary>The attributes, each with its name without qualifier, alias and suffix.</summary>
    public static IEnumerable<(string Name, AttributeSyntax Attribute)> In(CompilationUnitSyntax root)
    {
        var named = root.Usings.Where(directive => directive.Alias is not null);
        var aliases = named.ToLookup(alias => alias.Alias!.Name.Identifier.ValueText, alias => LastName(alias.NamespaceOrType));
        var lists = root.AttributeLists.Where(list => list.Target?.Identifier.ValueText is "assembly" or "module");
        return lists.SelectMany(list => list.Attributes).Select(attribute => (NameOf(attribute.Name, aliases), attribute));
    }

    private static string NameOf(NameSyntax written, ILookup<string, string> aliases)
    {
        var last = LastName(written);
        var name = written is IdentifierNameSyntax && aliases[last].FirstOrDefault() is { } meant ? meant : last;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }

    private static string LastName(TypeSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
