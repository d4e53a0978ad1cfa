using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.CodeFixes.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Writes the declaration that an assembly lacks into the file where its declarations are, or into a new <c>Ownership.cs</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareFactCodeFix))]
public sealed class DeclareFactCodeFix : RemedyCodeFix
{
    private const string NewFileName = "Ownership.cs";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [DefinitionRules.MissingTeam.Id, DefinitionRules.MissingService.Id, FunctionRules.MissingTier.Id, LifecycleRules.MissingStage.Id];

    internal override string Title(Remedy remedy, string value) => $"Declare {Fact.Of(remedy.Fact).Noun} '{value}'";

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(Problem problem, string value, CancellationToken cancellation)
    {
        var document = problem.Document;
        if (document.FilePath is not { } path
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return [];
        var fact = Fact.Of(problem.Hint.Remedy.Fact);
        if (await problem.ArgumentAsync(cancellation).ConfigureAwait(false) is { } empty)
            return [new SourceEdit(document.Project.Id, path, empty.Span, DeclarationText.Value(fact, value, empty, model))];
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var lineEnd = LineEnd.Of(text);
        if (InsertionPoint.In(root, text) is not { } point || (problem.Hint.NeedsNewFile && !BatchHost.IsAtWork(document.Project.Solution)))
        {
            var newFile = NewFile(document.Project, path);
            return SourceEdit.DocumentsAt(newFile, document.Project.Solution).Count > 0
                ? []
                : [new SourceEdit(document.Project.Id, newFile, Span: null, DeclarationText.File(fact, value, lineEnd))];
        }

        var declaration = DeclarationText.Attribute(fact, value, point.Scope, model);
        return [new SourceEdit(document.Project.Id, path, new TextSpan(point.Position, 0), point.Surround(declaration, lineEnd))];
    }

    private static string NewFile(Project project, string neighbour) =>
        Path.Combine(Path.GetDirectoryName(project.FilePath ?? neighbour) ?? "", NewFileName);
}
