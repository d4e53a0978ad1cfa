using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Editing;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>The file in which a declaration belongs.</summary>
internal static class DeclaringFile
{
    /// <summary>The document; null when there is none at hand.</summary>
    public static async Task<Document?> OfAsync(FixableDiagnostic problem, CancellationToken cancellation)
    {
        var project = problem.Document.Project;
        return problem.Hint switch
        {
            { FixSuggestion.Assembly: { } assembly } => await OfAssemblyAsync(assembly, project.Solution, cancellation).ConfigureAwait(false),
            { Home: { } home } => project.Documents.FirstOrDefault(document => document.FilePath == home),
            _ => problem.Document,
        };
    }

    /// <summary>The file in which another project has declarations. Which other file its team would choose, nobody knows.</summary>
    private static async Task<Document?> OfAssemblyAsync(string assembly, Solution solution, CancellationToken cancellation)
    {
        var projects = solution.Projects.Where(project => project.AssemblyName == assembly && project.Language == LanguageNames.CSharp).ToList();
        if (projects.Select(project => project.FilePath).Distinct().Count() != 1)
            return null;
        // The first of several target frameworks; they share the file.
        var compilation = await projects[0].GetCompilationAsync(cancellation).ConfigureAwait(false);
        return compilation?.Assembly.GetAttributes().Where(attribute => DeclarationText.IsOurs(attribute.AttributeClass))
            .Select(attribute => solution.GetDocument(attribute.ApplicationSyntaxReference?.SyntaxTree)).OfType<Document>()
            .Where(document => document is { FilePath: not null } and not SourceGeneratedDocument)
            .OrderBy(document => document.FilePath, StringComparer.Ordinal).FirstOrDefault();
    }
}
