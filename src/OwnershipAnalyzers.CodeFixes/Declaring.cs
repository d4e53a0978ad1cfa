using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Writes declarations as attributes.</summary>
internal static class Declaring
{
    private const string NewFileName = "Ownership.cs";

    /// <summary>The edit that writes them where the project has its declarations, or into a new <c>Ownership.cs</c>; null when there is no place for them.</summary>
    public static async Task<SourceEdit?> InCodeAsync(FixableDiagnostic problem, IReadOnlyList<(FixSuggestion FixSuggestion, string Value)> declarations, CancellationToken cancellation)
    {
        if (await DeclaringFile.OfAsync(problem, cancellation).ConfigureAwait(false) is not { FilePath: { } path } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var lineEnd = LineEnd.Of(text);
        var (suggestion, solution) = (problem.Hint.FixSuggestion, document.Project.Solution);
        if (InsertionPoint.In(root, text) is not { } point || (problem.Hint.NeedsNewFile && suggestion.Assembly is null && !BatchHost.IsAtWork(solution)))
        {
            var newFile = Path.Combine(Path.GetDirectoryName(document.Project.FilePath ?? path) ?? "", NewFileName);
            return SourceEdit.DocumentsAt(newFile, solution).Count > 0
                ? null
                : Edit(newFile, null, declarations.Select(one => DeclarationText.Attribute(one.FixSuggestion, one.Value)), DeclarationText.File(lineEnd));
        }

        return Edit(path, new TextSpan(point.Position, 0), declarations.Select(one => DeclarationText.Attribute(one.FixSuggestion, one.Value, point.Scope, model)), point.Frame(lineEnd));

        // Of one fact there can be many, of another only one, whoever else asks for another.
        SourceEdit Edit(string file, TextSpan? span, IEnumerable<string> attributes, InsertionFrame frame)
        {
            var lines = string.Join(lineEnd, attributes);
            return Fact.Of(suggestion.Fact).IsList
                ? new SourceEdit(document.Project.Id, file, span, lines) { Frame = frame }
                : new SourceEdit(document.Project.Id, file, span, frame.Enclose([lines]));
        }
    }
}
