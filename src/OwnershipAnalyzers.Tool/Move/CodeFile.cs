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
        _root = AssemblyAttributes.Parse(text.Text);
        _isListed = isListed;
        var declarations = new CodeDeclarations(path, _root);
        var attributes = AssemblyAttributes.In(_root).SelectMany(known => declarations.Of(known.Name, known.Attribute));
        Declarations = [.. attributes, .. declarations.Disabled()];
    }

    public override DeclarationForm DeclarationForm => DeclarationForm.Attributes;

    public override string Closed => Point is null ? "everything in it stands under #if; add an attribute outside of it first" : "";

    private SourceText Source => SourceText.From(Text.Text);

    private InsertionPoint? Point => InsertionPoint.In(_root, Source);

    /// <summary>Whether a text is worth parsing: most files declare nothing.</summary>
    public static bool MayDeclare(string text) =>
        Fact.All.Any(fact => !fact.IsList && text.Contains(fact.Attribute, StringComparison.Ordinal));

    public override string? Without(IReadOnlyCollection<Fact> facts)
    {
        var ofAssembly = AssemblyAttributes.In(_root).Where(known => CodeDeclarations.IsOfAssembly(known.Attribute));
        var unwanted = ofAssembly.Where(known => facts.Any(fact => fact.Attribute == known.Name)).Select(known => known.Attribute);
        var lists = unwanted.GroupBy(attribute => (AttributeListSyntax)attribute.Parent!);
        var removals = lists.Select(list => AttributeRemoval.From(list.Key, [.. list], Source, keepsComments: true));
        var rest = Source.WithChanges(removals).ToString();
        return !_isListed && IsEmpty(AssemblyAttributes.Parse(rest)) ? null : rest;
    }

    public override string With(IReadOnlyList<MovableFact> facts)
    {
        var isNew = Text.Text.Length == 0;
        var frame = isNew ? DeclarationText.File(Text.LineEnd) : Point!.Frame(Text.LineEnd);
        var qualifier = isNew || IsInScope() ? "" : Fact.AttributeNamespace + ".";
        var attributes = facts.GroupBy(declared => declared.Fact.Attribute, declared => (declared.Fact, declared.Value));
        var lists = attributes.Select(same => DeclarationText.Attribute([.. same], qualifier));
        return Text.Text.Insert(isNew ? 0 : Point!.Position, frame.Before + string.Join(Text.LineEnd, lists) + frame.After);
    }

    /// <summary>Using directives alone do nothing, unless they are for other files.</summary>
    private static bool IsEmpty(CompilationUnitSyntax root)
    {
        var hasCode = root.AttributeLists.Count > 0 || root.Members.Count > 0 || root.Externs.Count > 0;
        return !hasCode && root.Usings.All(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None))
            && root.DescendantTrivia().All(trivia => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);
    }

    /// <summary>Whether attributes need no namespace before their names: the file imports it, or writes one of them so already.</summary>
    private bool IsInScope() => _root.Usings.Any(IsOfAttributes) || AssemblyAttributes.In(_root).Any(IsUnqualified);

    private static bool IsOfAttributes(UsingDirectiveSyntax directive) => directive.Alias is null
        && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.NamespaceOrType.ToString() == Fact.AttributeNamespace;

    private static bool IsUnqualified((string Name, AttributeSyntax Attribute) known) =>
        known.Attribute.Name is IdentifierNameSyntax { Identifier.ValueText: var name } && name == known.Name
        && Fact.All.Any(fact => fact.Attribute == name);
}
