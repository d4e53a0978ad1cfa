using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.CodeFixes.Neighbours;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeFixes.Moving;

/// <summary>The profile that applies to a project, and to all others below its folder.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Others">The other open projects to which it applies.</param>
internal sealed record CommonProfile(ProfileDocument Profile, IReadOnlyList<Project> Others)
{
    /// <summary>The profile of a project; null when it has none, or none that an editor can change.</summary>
    public static async Task<CommonProfile?> OfAsync(Project project, CancellationToken cancellation)
    {
        if (PathFor(project) is not { } path
            || await ProfileDocument.AtAsync(path, project.Solution, cancellation).ConfigureAwait(false) is not { } profile)
            return null;
        var others = project.Solution.Projects.Where(other => other.FilePath != project.FilePath && PathFor(other) == path);
        return new CommonProfile(profile, [.. others]);
    }

    /// <summary>Whether every project would declare afterwards what it declares now.</summary>
    public async Task<bool> CanTakeAsync(IReadOnlyList<(Fact Fact, string Value)> facts, CancellationToken cancellation)
    {
        if (facts.Any(moved => Profile.Text.ValueOf(moved.Fact) is { } value && !IsSame(moved.Fact, value, moved.Value)))
            return false;
        // An owner that somebody stated would become one that was guessed.
        if (Profile.Text.IsInferred && facts.Any(moved => moved.Fact.Kind == FactKind.Team))
            return false;
        foreach (var other in Others)
        {
            var declared = await DeclaredAsync(other, cancellation).ConfigureAwait(false);
            if (!facts.All(moved => declared.Exists(there => there.Fact == moved.Fact && IsSame(moved.Fact, there.Value, moved.Value))))
                return false;
        }

        return true;
    }

    /// <summary>The edit that adds what the profile does not say already.</summary>
    public IReadOnlyList<SourceEdit> Additions(IReadOnlyList<(Fact Fact, string Value)> facts)
    {
        var added = facts.Where(moved => Profile.Text.ValueOf(moved.Fact) is null).Distinct().OrderBy(moved => moved.Fact.Kind).ToList();
        return added.Count == 0 ? [] : [Profile.Add(added)];
    }

    /// <summary>What a project declares for its assembly as a whole, in attributes and through the build.</summary>
    private static async Task<List<(Fact Fact, string Value)>> DeclaredAsync(Project project, CancellationToken cancellation)
    {
        var written = await WrittenAttribute.AllAsync(project, cancellation).ConfigureAwait(false);
        var slice = await SliceDocument.OfAsync(project, cancellation).ConfigureAwait(false);
        var carried = (slice?.Declarations ?? [])
            .Where(declaration => declaration.Of is null)
            .Select(declaration => (Fact.Of(declaration.Kind), declaration.Value));
        return [.. written.SelectMany(attribute => attribute.Facts), .. carried];
    }

    private static bool IsSame(Fact fact, string value, string other)
    {
        var comparison = fact.Kind == FactKind.Stage ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return string.Equals(value, other, comparison);
    }

    /// <summary>The nearest one at or above the folder of the project; those below are of logical services.</summary>
    private static string? PathFor(Project project)
    {
        if (Path.GetDirectoryName(project.FilePath) is not { } folder)
            return null;
        return project.AdditionalDocuments.Select(document => document.FilePath).OfType<string>()
            .Where(path => Path.GetFileName(path) == FileNames.Profile && Holds(Path.GetDirectoryName(path)!, folder))
            .OrderByDescending(path => path.Length)
            .FirstOrDefault();
    }

    private static bool Holds(string outer, string folder) =>
        (folder + Path.DirectorySeparatorChar).StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
