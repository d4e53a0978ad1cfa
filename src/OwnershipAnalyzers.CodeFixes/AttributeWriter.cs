using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Writes declarations as attributes.</summary>
internal static class AttributeWriter
{
    private const string NewFileName = "Ownership.cs";

    /// <summary>
    /// The edit that writes declarations where the project has its attributes, or into a new <c>Ownership.cs</c>; null when there is no
    /// place for them.
    /// </summary>
    public static async Task<SourceEdit?> EditAsync(
        FixableDiagnostic fixable, IReadOnlyList<(FixSuggestion Suggestion, string Value)> declarations, CancellationToken cancellation)
    {
        if (await TargetDocument.FindAsync(fixable, cancellation).ConfigureAwait(false) is not { FilePath: { } path } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var lineEnd = LineEnd.Of(text);
        var suggestion = fixable.Hint.FixSuggestion;
        var solution = document.Project.Solution;
        var wantsNewFile = fixable.Hint.NeedsNewFile && suggestion.Assembly is null && !BatchHost.IsAtWork(solution);
        if (wantsNewFile || InsertionPoint.In(root, text) is not { } point)
        {
            var newFile = Path.Combine(Path.GetDirectoryName(document.Project.FilePath ?? path) ?? "", NewFileName);
            if (SourceEdit.DocumentsAt(newFile, solution).Count > 0)
                return null;
            var newLines = declarations.Select(declaration => DeclarationText.Attribute(declaration.Suggestion, declaration.Value));
            return Edit(newFile, span: null, newLines, DeclarationText.File(lineEnd));
        }

        var lines = declarations.Select(
            declaration => DeclarationText.Attribute(declaration.Suggestion, declaration.Value, point.Scope, model));
        return Edit(path, new TextSpan(point.Position, 0), lines, point.Frame(lineEnd));

        // Several findings may each add an item of a list, but a fact with one value is written once, whichever finding asks for it.
        SourceEdit Edit(string file, TextSpan? span, IEnumerable<string> attributes, InsertionFrame frame)
        {
            var joined = string.Join(lineEnd, attributes);
            return Fact.Of(suggestion.Fact).IsList
                ? new SourceEdit(document.Project.Id, file, span, joined) { Frame = frame }
                : new SourceEdit(document.Project.Id, file, span, frame.Enclose([joined]));
        }
    }
}
