using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Baselines;

/// <summary>
/// Where baselines are. One beside each <c>service.json</c>, so that those who own the service review what is accepted of it, and one at
/// the repository root for all the rest.
/// </summary>
public static class BaselineFiles
{
    /// <summary>The baselines that exist at the root and beside some profiles, absolute, each once; that at the root first.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="profiles">Absolute paths of profiles.</param>
    public static IReadOnlyList<string> Of(string root, IEnumerable<string> profiles)
    {
        IEnumerable<string> places = [Path.Combine(root, Baseline.FileName), .. profiles.Select(Baseline.Beside)];
        return [.. places.Distinct(StringComparer.Ordinal).Where(File.Exists)];
    }

    /// <summary>The entries of a file that count: at the root all, beside a profile those of the service that it describes.</summary>
    /// <param name="baseline">The file.</param>
    /// <param name="profile">The profile beside it; null when there is none.</param>
    public static IEnumerable<BaselineEntry> CountedEntries(Baseline baseline, ServiceProfile? profile) =>
        baseline.Path == Baseline.FileName ? baseline.Entries : baseline.Entries.Where(entry => IsAbout(entry, profile));

    /// <summary>Says of the other entries that they do not count (OWN0014): nobody may accept what others have to mend.</summary>
    public static ReadResult<Baseline> Checked(ReadResult<Baseline> read, ServiceProfile? profile)
    {
        if (read.Value is not { } baseline || baseline.Path == Baseline.FileName)
            return read;
        var service = profile is null ? "a service of which there is no service.json beside it" : $"the service of {profile.Path}";
        var misplaced = baseline.Entries.Where(entry => !IsAbout(entry, profile)).Select(entry => Misplaced(entry, service));
        return read with { Findings = [.. read.Findings, .. misplaced] };
    }

    /// <summary>
    /// The baselines in the folders of projects and above them that nobody reads, because no profile is beside them (OWN0014).
    /// </summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="projects">The projects, relative to the root.</param>
    /// <param name="known">The baselines that are read, relative to the root.</param>
    public static IReadOnlyList<Finding> Unread(string root, IEnumerable<string> projects, IEnumerable<string> known)
    {
        var read = new HashSet<string>(known, RepositoryPath.Comparer);
        var projectFolders = projects
            .Where(project => project.Length > 0 && RepositoryPath.IsInside(project))
            .Select(project => Path.GetDirectoryName(Path.Combine(root, project))!)
            .Distinct(StringComparer.Ordinal);
        var baselines = projectFolders
            .SelectMany(folder => RepositoryPath.FoldersUpTo(folder, root))
            .Distinct(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, Baseline.FileName))
            .Where(File.Exists)
            .Select(file => RepositoryPath.Relative(root, file));
        return [.. baselines.Where(file => !read.Contains(file)).OrderBy(file => file, StringComparer.Ordinal).Select(Unread)];
    }

    private static Finding Unread(string file)
    {
        var reason = "nobody reads it, because there is no service.json beside it; "
            + $"move its entries to the {Baseline.FileName} at the repository root";
        return new Finding(ConfigurationRules.UnusableBaseline, new FilePlace(file), reason);
    }

    private static Finding Misplaced(BaselineEntry entry, string service)
    {
        var reason = $"{entry.Key.Rule} of '{Excerpt.Of(entry.Key.Subject)}' is not about {service}, so the entry does not count; "
            + $"move it to the {Baseline.FileName} beside the service.json of what it is about, or at the repository root";
        return new Finding(ConfigurationRules.UnusableBaseline, entry.Place, reason);
    }

    private static bool IsAbout(BaselineEntry entry, ServiceProfile? profile)
    {
        var owner = Subjects.OwnerOf(entry.Key.Subject);
        return profile is not null && owner.IndexOf(':') < 0 && profile.Describes(owner);
    }
}
