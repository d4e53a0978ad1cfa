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
    [
        DefinitionRules.MissingTeam.Id, DefinitionRules.MissingService.Id, FunctionRules.MissingTier.Id, LifecycleRules.MissingStage.Id,
        DependencyRules.Undeclared.Id, DependencyRules.OutsideApi.Id, DependencyRules.CrossesBoundary.Id,
    ];

    internal override string Title(Remedy remedy, string value) =>
        $"Declare {Fact.Of(remedy.Fact).Noun} '{value}'" + (remedy.Assembly is null ? "" : $" in assembly '{remedy.Assembly}'");

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(Problem problem, string value, CancellationToken cancellation)
    {
        if (await DeclaringFile.OfAsync(problem, cancellation).ConfigureAwait(false) is not { FilePath: { } path } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return [];
        var remedy = problem.Hint.Remedy;
        if (await problem.EmptyArgumentAsync(cancellation).ConfigureAwait(false) is { } empty)
            return [new SourceEdit(document.Project.Id, path, empty.Span, DeclarationText.Value(Fact.Of(remedy.Fact), value, empty, model))];
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var lineEnd = LineEnd.Of(text);
        if (InsertionPoint.In(root, text) is not { } point || (problem.Hint.NeedsNewFile && remedy.Assembly is null && !BatchHost.IsAtWork(document.Project.Solution)))
        {
            var newFile = NewFile(document.Project, path);
            return SourceEdit.DocumentsAt(newFile, document.Project.Solution).Count > 0
                ? []
                : [Edit(newFile, null, DeclarationText.Attribute(remedy, value), DeclarationText.File(lineEnd))];
        }

        return [Edit(path, new TextSpan(point.Position, 0), DeclarationText.Attribute(remedy, value, point.Scope, model), point.Frame(lineEnd))];

        // Of one fact there can be many, of another only one, whoever else asks for another.
        SourceEdit Edit(string file, TextSpan? span, string declaration, Frame frame) => Fact.Of(remedy.Fact).IsList
            ? new SourceEdit(document.Project.Id, file, span, declaration) { Frame = frame }
            : new SourceEdit(document.Project.Id, file, span, frame.Around([declaration]));
    }

    private static string NewFile(Project project, string neighbour) =>
        Path.Combine(Path.GetDirectoryName(project.FilePath ?? neighbour) ?? "", NewFileName);
}
