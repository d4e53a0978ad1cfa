using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.CodeFixes.Neighbours;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeFixes.Moving;

/// <summary>The profile that applies to a project, and to all others below its folder.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Others">The other open projects to which it applies.</param>
internal sealed record CommonProfile(DeclaringProfile Profile, IReadOnlyList<Project> Others)
{
    private const string FileName = "service.json";

    /// <summary>The profile of a project; null when it has none, or none that an editor can change.</summary>
    public static async Task<CommonProfile?> OfAsync(Project project, CancellationToken cancellation) =>
        PathFor(project) is { } path && await DeclaringProfile.AtAsync(path, project.Solution, cancellation).ConfigureAwait(false) is { } profile
            ? new CommonProfile(profile, [.. project.Solution.Projects.Where(other => other.FilePath != project.FilePath && PathFor(other) == path)])
            : null;

    /// <summary>Whether every project would declare afterwards what it declares now.</summary>
    public async Task<bool> CanTakeAsync(IReadOnlyList<(Fact Fact, string Value)> facts, CancellationToken cancellation)
    {
        if (facts.Any(one => Profile.Text.ValueOf(one.Fact) is { } value && !IsSame(one.Fact, value, one.Value)))
            return false;
        // Or the owner that somebody stated would be one that nobody confirmed.
        if (Profile.Text.IsInferred && facts.Any(one => one.Fact.Kind == FactKind.Team))
            return false;
        foreach (var other in Others)
        {
            var written = await WrittenAttribute.AllAsync(other, cancellation).ConfigureAwait(false);
            var carried = await SliceDocument.OfAsync(other, cancellation).ConfigureAwait(false) is { } slice
                ? slice.Declarations.Where(declaration => declaration.Of is null).Select(declaration => (Fact: Fact.Of(declaration.Kind), declaration.Value)) : [];
            var said = written.SelectMany(attribute => attribute.Facts).Concat(carried).ToList();
            if (!facts.All(one => said.Exists(there => there.Fact == one.Fact && IsSame(one.Fact, there.Value, one.Value))))
                return false;
        }

        return true;
    }

    /// <summary>The edit that adds what the profile does not say already.</summary>
    public IReadOnlyList<SourceEdit> Additions(IReadOnlyList<(Fact Fact, string Value)> facts)
    {
        var added = facts.Where(one => Profile.Text.ValueOf(one.Fact) is null).Distinct().OrderBy(one => one.Fact.Kind).ToList();
        return added.Count == 0 ? [] : [Profile.Add(added)];
    }

    private static bool IsSame(Fact fact, string one, string other) => string.Equals(one, other, fact.Kind == FactKind.Stage ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>The nearest one at or above the folder of the project; those below are of logical services.</summary>
    private static string? PathFor(Project project) => Path.GetDirectoryName(project.FilePath) is { } folder
        ? project.AdditionalDocuments.Select(document => document.FilePath).OfType<string>()
            .Where(path => Path.GetFileName(path) == FileName && (folder + Path.DirectorySeparatorChar).StartsWith(Path.GetDirectoryName(path) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .OrderByDescending(path => path.Length).FirstOrDefault()
        : null;
}
