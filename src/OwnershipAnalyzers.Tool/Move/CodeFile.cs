using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>A C# file with attributes.</summary>
internal sealed class CodeFile : DeclaringFile
{
    /// <summary>The file in which attributes are easy to find.</summary>
    public const string UsualName = "Ownership.cs";

    private readonly CompilationUnitSyntax _root;
    private readonly bool _isListed;

    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="text">Its content.</param>
    /// <param name="isListed">Whether a project names it, so that it must not disappear.</param>
    public CodeFile(string path, TextFile text, bool isListed = false)
        : base(path, text)
    {
        (_root, _isListed) = (AssemblyAttributes.Parse(text.Text), isListed);
        Declarations = [.. AssemblyAttributes.In(_root).SelectMany(one => new CodeDeclarations(path, _root).Of(one.Name, one.Attribute)), .. new CodeDeclarations(path, _root).Disabled()];
    }

    public override DeclarationForm DeclarationForm => DeclarationForm.Attributes;

    public override string Closed => Point is null ? "everything in it stands under #if; add an attribute outside of it first" : "";

    private SourceText Source => SourceText.From(Text.Text);

    private InsertionPoint? Point => InsertionPoint.In(_root, Source);

    /// <summary>Whether a text is worth parsing: most files declare nothing.</summary>
    public static bool MayDeclare(string text) => Fact.All.Any(fact => !fact.IsList && text.Contains(fact.Attribute, StringComparison.Ordinal));

    public override string? Without(IReadOnlyCollection<Fact> facts)
    {
        var unwanted = AssemblyAttributes.In(_root).Where(one => facts.Any(fact => fact.Attribute == one.Name) && CodeDeclarations.IsOfAssembly(one.Attribute)).Select(one => one.Attribute);
        var rest = Source.WithChanges(unwanted.GroupBy(attribute => (AttributeListSyntax)attribute.Parent!).Select(list => AttributeRemoval.From(list.Key, [.. list], Source, keepsComments: true))).ToString();
        return !_isListed && IsEmpty(AssemblyAttributes.Parse(rest)) ? null : rest;
    }

    public override string With(IReadOnlyList<Declared> facts)
    {
        var frame = Text.Text.Length == 0 ? DeclarationText.File(Text.LineEnd) : Point!.Frame(Text.LineEnd);
        var qualifier = Text.Text.Length == 0 || IsInScope() ? "" : Fact.AttributeNamespace + ".";
        var lists = facts.GroupBy(one => one.Fact.Attribute).Select(same => DeclarationText.Attribute([.. same.Select(one => (one.Fact, one.Value))], qualifier));
        return Text.Text.Insert(Text.Text.Length == 0 ? 0 : Point!.Position, frame.Before + string.Join(Text.LineEnd, lists) + frame.After);
    }

    /// <summary>Using directives alone do nothing, unless they are for other files.</summary>
    private static bool IsEmpty(CompilationUnitSyntax root) =>
        root.AttributeLists.Count == 0 && root.Members.Count == 0 && root.Externs.Count == 0 && root.Usings.All(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None))
        && root.DescendantTrivia().All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private bool IsInScope() => _root.Usings.Any(directive => directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.NamespaceOrType.ToString() == Fact.AttributeNamespace)
        || AssemblyAttributes.In(_root).Any(one => one.Attribute.Name is IdentifierNameSyntax { Identifier.ValueText: var name } && name == one.Name && Fact.All.Any(fact => fact.Attribute == name));
}
