using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeFixes.Moving;

/// <summary>
/// An attribute that declares something for the assembly as a whole, and that can be taken away without losing anything else.
/// </summary>
internal sealed record WrittenAttribute(Document Document, AttributeSyntax Syntax, IReadOnlyList<(Fact Fact, string Value)> Facts)
{
    /// <summary>The attributes of a project.</summary>
    public static async Task<IReadOnlyList<WrittenAttribute>> AllAsync(Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return [];
        var found = new List<WrittenAttribute>();
        foreach (var attribute in compilation.Assembly.GetAttributes().Where(attribute => DeclarationText.IsOurs(attribute.AttributeClass)))
        {
            if (attribute.ApplicationSyntaxReference is { } reference
                && await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false) is AttributeSyntax syntax
                && project.Solution.GetDocument(reference.SyntaxTree) is { FilePath: not null } document and not SourceGeneratedDocument
                && FactsOf(attribute) is { Count: > 0 } facts
                && CanGo(syntax))
                found.Add(new WrittenAttribute(document, syntax, facts));
        }

        return found;
    }

    /// <summary>The edits that take attributes away.</summary>
    public static async Task<IReadOnlyList<SourceEdit>> RemovalsAsync(
        IEnumerable<WrittenAttribute> attributes, CancellationToken cancellation)
    {
        var edits = new List<SourceEdit>();
        foreach (var same in attributes.GroupBy(attribute => attribute.Syntax.Parent))
        {
            var document = same.First().Document;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var list = (AttributeListSyntax)same.Key!;
            var change = AttributeRemoval.From(list, [.. same.Select(attribute => attribute.Syntax)], text, keepsComments: true);
            edits.Add(new SourceEdit(document.Project.Id, document.FilePath!, change.Span, change.NewText!));
        }

        return edits;
    }

    /// <summary>What it declares; nothing when it is about a part of the assembly, or a value is none.</summary>
    private static List<(Fact Fact, string Value)> FactsOf(AttributeData attribute)
    {
        var single = Fact.OfAttribute(attribute.AttributeClass!.Name).Where(fact => !fact.IsList).ToList();
        var arguments = new List<(string? Name, TypedConstant Value)> { (null, attribute.ConstructorArguments.FirstOrDefault()) };
        arguments.AddRange(attribute.NamedArguments.Select(named => ((string?)named.Key, named.Value)));
        var facts = new List<(Fact, string)>();
        foreach (var (name, value) in arguments)
        {
            if (single.Find(fact => fact.Argument == name) is not { } fact || ValueOf(fact, value) is not { Length: > 0 } text)
                return [];
            facts.Add((fact, text));
        }

        return facts;
    }

    private static string? ValueOf(Fact fact, TypedConstant value)
    {
        if (fact.Kind != FactKind.Stage)
            return value.Value as string;
        return value.Value is int number && number >= 0 && number < LifecycleStages.Names.Count ? LifecycleStages.Names[number] : null;
    }

    /// <summary>A comment inside would be lost, and what stands under an <c>#if</c> holds for some builds only.</summary>
    private static bool CanGo(AttributeSyntax attribute) =>
        attribute.Parent is AttributeListSyntax list
        && attribute.SyntaxTree.GetRoot() is CompilationUnitSyntax root
        && !InsertionPoint.IsConditional(root, list.SpanStart)
        && !AttributeRemoval.LosesTrivia(list);
}
