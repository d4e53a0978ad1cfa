using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Profiles;

/// <summary>Reads <c>service.json</c>.</summary>
public static class ProfileReader
{
    /// <summary>
    /// Reads a profile. Whatever is wrong becomes a finding (OWN0002, OWN0003, OWN0005, OWN0008), and what can be understood stays.
    /// </summary>
    /// <param name="file">Absolute path of the profile.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static ReadResult<ServiceProfile> Read(string file, string root)
    {
        var json = JsonFile.Open(file, root, ConfigurationRules.UnusableProfile);
        if (json.Root is null)
            return json.Result<ServiceProfile>(null);
        var section = new JsonSection(json, json.Root, json.Path, ProfileShapes.Profile);
        var details = DetailsReader.Read(section);
        var declarations = Fact.All.Select(fact => Declared(json, section, fact)).OfType<Declaration>().ToList();
        return json.Result(new ServiceProfile(json.Path, declarations, section.Content) { Details = details });
    }

    /// <summary>The findings (OWN0005) for profiles that are hidden by a nearer one.</summary>
    /// <param name="profiles">The profiles above a project, nearest first.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static IReadOnlyList<Finding> Hidden(IReadOnlyList<string> profiles, string root)
    {
        if (profiles.Count < 2)
            return [];
        var nearest = RepositoryPath.Relative(root, profiles[0]);
        return
        [
            .. profiles.Skip(1).Select(profile => RepositoryPath.Relative(root, profile)).Select(hidden =>
                new Finding(ConfigurationRules.UnusableProfile, new FilePlace(hidden),
                    $"{hidden} lies above {nearest}, and only the nearest profile applies to a project; merge the two, or move one so that neither lies above the other")),
        ];
    }

    private static Declaration? Declared(JsonFile json, JsonSection section, Fact fact)
    {
        if (section.Text(fact.JsonKey) is not { } value)
            return null;
        if (Portable.Allows(value.Value))
            return new Declaration(fact.Kind, value.Value, value.Place);
        json.Unreadable(value.Place, $"'{fact.JsonKey}' {Portable.Reason}");
        return null;
    }
}
