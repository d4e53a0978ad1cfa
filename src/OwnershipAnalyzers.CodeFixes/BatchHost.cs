using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Programs such as <c>dotnet format</c>, which apply fixes without asking anybody.</summary>
internal static class BatchHost
{
    /// <summary>
    /// Whether such a program is at work. It takes the first action of the first finding for all of them, so nobody chose a value. And it
    /// cannot create files: it drops the new file, or lists it in the project file, which then includes it twice and no longer builds.
    /// </summary>
    public static bool IsAtWork(Solution solution) => solution.Workspace.Kind == WorkspaceKind.MSBuild;
}
