using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Editing;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Finds the file in which a declaration belongs.</summary>
internal static class TargetDocument
{
    /// <summary>The document; null when there is none at hand.</summary>
    public static async Task<Document?> FindAsync(FixableDiagnostic fixable, CancellationToken cancellation)
    {
        var project = fixable.Document.Project;
        if (fixable.Hint.FixSuggestion.Assembly is { } assembly)
            return await OfAssemblyAsync(assembly, project.Solution, cancellation).ConfigureAwait(false);
        return fixable.Hint.Home is { } home
            ? project.Documents.FirstOrDefault(document => document.FilePath == home)
            : fixable.Document;
    }

    /// <summary>
    /// The file in which another project has declarations. If it has none, nobody knows which file its team would choose.
    /// </summary>
    private static async Task<Document?> OfAssemblyAsync(string assembly, Solution solution, CancellationToken cancellation)
    {
        var projects = solution.Projects
            .Where(project => project.AssemblyName == assembly && project.Language == LanguageNames.CSharp)
            .ToList();
        if (projects.Select(project => project.FilePath).Distinct().Count() != 1)
            return null;
        // The first of several target frameworks; they share the file.
        var compilation = await projects[0].GetCompilationAsync(cancellation).ConfigureAwait(false);
        return compilation?.Assembly.GetAttributes()
            .Where(attribute => DeclarationText.IsOurs(attribute.AttributeClass))
            .Select(attribute => solution.GetDocument(attribute.ApplicationSyntaxReference?.SyntaxTree))
            .OfType<Document>()
            .Where(document => document is { FilePath: not null } and not SourceGeneratedDocument)
            .OrderBy(document => document.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
