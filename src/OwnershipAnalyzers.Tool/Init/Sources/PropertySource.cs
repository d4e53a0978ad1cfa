using System.Xml.Linq;
using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Portals;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>A property with which a repository names the teams of its projects already.</summary>
internal sealed class PropertySource : IOwnerSource
{
    private readonly Dictionary<string, OwnerClaim> _claims = new(StringComparer.Ordinal);

    private PropertySource(string property) => Name = $"property {property}";

    public string Name { get; }

    public bool IsDeclaration => true;

    public string Summary => $"{Plain.Count(_claims.Count, "project")}, {Plain.Count(Teams.Count, "team")}";

    public IReadOnlyList<FoundTeam> Teams { get; private set; } = [];

    public IReadOnlyList<string> Remarks { get; private set; } = [];

    public IReadOnlyList<OwnerClaim> ClaimsOn(string project) => _claims.TryGetValue(project, out var claim) ? [claim] : [];

    /// <summary>Reads the property from the projects, and from what they inherit.</summary>
    public static PropertySource Read(string root, string property, IEnumerable<string> projects)
    {
        var source = new PropertySource(property);
        var files = new Dictionary<string, XDocument?>(StringComparer.Ordinal);
        var remarks = new List<string>();
        var teams = new Dictionary<string, FoundTeam>(StringComparer.Ordinal);
        // Many projects inherit one of them, which is one question.
        var unsure = new Dictionary<FilePlace, string>();
        foreach (var project in projects)
        {
            if (Value(project) is not var (value, place, isConditional))
                continue;
            if (isConditional)
            {
                unsure.TryAdd(place, value);
                continue;
            }

            var team = FoundTeam.Named(value);
            if (team.Id.Length == 0 || value.Contains('$', StringComparison.Ordinal))
            {
                remarks.Add($"{place.Text}: '{value}' of {project} is no plain name of a team; declare its owner by hand.");
                continue;
            }

            teams.TryAdd(team.Id, team);
            source._claims[project] = new OwnerClaim(team.Id, place);
        }

        source.Teams = [.. teams.Values.OrderBy(team => team.Id, StringComparer.Ordinal)];
        var guesses = unsure.Select(known => $"{known.Key.Text}: {property} is '{known.Value}' under a condition, "
            + "so nobody is declared by it; declare by hand who owns its projects.");
        source.Remarks = [.. guesses, .. remarks];
        return source;

        (string, FilePlace, bool)? Value(string project)
        {
            var folders = RepositoryPath.FoldersUpTo(Path.GetDirectoryName(Path.Combine(root, project))!, root);
            var props = folders.Select(folder => Path.Combine(folder, "Directory.Build.props"));
            var targets = folders.Select(folder => Path.Combine(folder, "Directory.Build.targets"));
            string[] candidates = [Path.Combine(root, project), .. props, .. targets];
            foreach (var file in candidates)
            {
                if (!files.TryGetValue(file, out var content))
                    files[file] = content = BuildFile.Read(file);
                var all = content?.Descendants().Where(element => XmlText.IsNamed(element, property) && element.Value.Trim().Length > 0);
                // The last one counts, and after a condition it holds in any case.
                if (all?.LastOrDefault() is { } set)
                    return (set.Value.Trim(), XmlText.PlaceOf(set, RepositoryPath.Relative(root, file)), XmlText.IsConditional(set));
            }

            return null;
        }
    }
}
