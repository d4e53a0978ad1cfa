using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Profiles;

/// <summary>Reads <c>service.json</c>.</summary>
public static class ProfileReader
{
    /// <summary>
    /// Reads a profile. Whatever is wrong becomes a finding (OWN0002, OWN0003, OWN0005, OWN0008), and what can be understood stays.
    /// </summary>
    /// <param name="file">Absolute path of the profile.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static ReadResult<ServiceProfile> Read(string file, string root) =>
        Read(JsonFile.Open(file, root, ConfigurationRules.UnusableProfile));

    /// <summary>Reads a profile that is open.</summary>
    public static ReadResult<ServiceProfile> Read(JsonFile json)
    {
        if (json.Root is null)
            return json.Result<ServiceProfile>(null);
        var section = new JsonSection(json, json.Root, json.Path, ProfileSchemas.Profile);
        var details = DetailsReader.Read(section);
        IEnumerable<Declaration> declarations =
        [
            .. Fact.All.Where(fact => !fact.IsList).Select(fact => Stated(fact.Kind, section.Text(fact.JsonKey))).OfType<Declaration>(),
            .. details.Dependencies.Select(dependency => Stated(FactKind.Dependency, dependency.Service)!),
            .. section.Sections("api", ProfileSchemas.Api).Select(Api),
        ];
        var portable = declarations.Where(declared => IsPortable(json, declared)).ToList();
        return json.Result(new ServiceProfile(json.Path, portable, section.Content) { Details = details });
    }

    /// <summary>The findings (OWN0005) for profiles that are hidden by a nearer one.</summary>
    /// <param name="profiles">The profiles above a project, nearest first.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static IReadOnlyList<Finding> Hidden(IReadOnlyList<string> profiles, string root)
    {
        if (profiles.Count < 2)
            return [];
        var nearest = RepositoryPath.Relative(root, profiles[0]);
        return [.. profiles.Skip(1).Select(profile => HiddenBy(nearest, RepositoryPath.Relative(root, profile)))];
    }

    private static Finding HiddenBy(string nearest, string hidden)
    {
        var reason = $"{hidden} lies above {nearest}, and only the nearest profile applies to a project; "
            + "merge the two, or move one so that neither lies above the other";
        return new Finding(ConfigurationRules.UnusableProfile, new FilePlace(hidden), reason);
    }

    private static Declaration? Stated(FactKind kind, Located<string>? text) =>
        text is null ? null : new Declaration(kind, text.Value, text.Place);

    private static Declaration Api(JsonSection section)
    {
        var api = new ServiceApi(section.Text("namespace")?.Value, section.Text("version")?.Value, section.Text("definition")?.Value);
        return new Declaration(FactKind.Api, api.ToString(), section.Place);
    }

    private static bool IsPortable(JsonFile json, Declaration declared)
    {
        if (PortableValue.Allows(declared.Value))
            return true;
        json.Unreadable((FilePlace)declared.Place, $"'{Fact.Of(declared.Kind).JsonKey}' {PortableValue.Reason}");
        return false;
    }
}
