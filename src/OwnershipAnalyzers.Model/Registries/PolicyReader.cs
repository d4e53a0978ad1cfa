using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.OnCall;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Registries;

/// <summary>Reads what the organisation asks, of whom, and from when on.</summary>
internal sealed class PolicyReader(JsonFile json, RegistryNames names)
{
    public Policy Read(JsonSection top)
    {
        if (top.Section("policy", RegistrySchemas.Policy) is not { } section)
            return new Policy();
        var linkKinds = section.TextMap("linkKinds").ToDictionary(kind => kind.Key, kind => kind.Value.Value, StringComparer.Ordinal);
        var policy = new Policy
        {
            MaxServicesPerTeam = section.Number("maxServicesPerTeam", least: 1),
            AttestationDays = section.Number("attestationDays", least: 1),
            RequiresDeclaredDependencies = section.Flag("requireDeclaredDependencies", otherwise: true),
            MinimumPeople = ReadMinimumPeople(section),
            LinkKinds = linkKinds,
            Requires = ReadRequirements(section, [.. linkKinds.Keys]),
            Severities = SeverityReader.Read(json, section),
            Words = ReadWords(section),
        };
        return policy with { Content = section.Content };
    }

    /// <summary>What is required in which stage.</summary>
    public IReadOnlyDictionary<LifecycleStage, IReadOnlyList<Requirement>> ReadRequirements(
        JsonSection owner, IReadOnlyList<string> linkKinds)
    {
        var requirements = new Dictionary<LifecycleStage, IReadOnlyList<Requirement>>();
        if (owner.Section("requires", RegistrySchemas.Requires) is not { } section)
            return requirements;
        foreach (var stage in LifecycleStages.Names)
        {
            requirements[LifecycleStages.Parse(stage)!.Value] =
                [.. section.Texts(stage.ToLowerInvariant()).Select(text => ReadRequirement(text, linkKinds)).OfType<Requirement>()];
        }

        return requirements;
    }

    public IReadOnlyList<AdoptionWave> ReadWaves(JsonSection? adoption) =>
    [
        .. (adoption?.Sections("waves", RegistrySchemas.Wave) ?? []).Select(wave =>
        {
            wave.Text("name");
            var teams = wave.Texts("teams").Select(team => names.Use("Team", "teams", team)).OfType<Located<string>>();
            return new AdoptionWave([.. teams], wave.Date("from"), wave.Place) { Mode = wave.Mode("mode") };
        }),
    ];

    public IReadOnlyList<Exemption> ReadExemptions(JsonSection top) =>
    [
        .. top.Sections("exemptions", RegistrySchemas.Exemption).Select(section => new Exemption(
            Known(section.RequiredText("rule")),
            section.Text("service"),
            names.Use("Team", "teams", section.Text("team")),
            section.Text("reason"),
            section.Text("approvedBy"),
            section.Date("expires"),
            section.Place)),
    ];

    private Requirement? ReadRequirement(Located<string> text, IReadOnlyList<string> linkKinds)
    {
        if (Requirement.Parse(text.Value, linkKinds, text.Place) is { } requirement)
            return requirement;
        var hint = Nearest.Question(text.Value, Requirement.Vocabulary(linkKinds));
        names.Undefined("Requirement", text, hint.Length > 0 ? hint : " Kinds of links of your own are defined under policy.linkKinds.");
        return null;
    }

    private Located<string>? Known(Located<string>? rule)
    {
        if (rule is null || RuleBook.All.Any(known => known.Id == rule.Value))
            return rule;
        var suggestion = Nearest.Question(rule.Value, RuleBook.All.Select(known => known.Id));
        json.Unreadable(rule.Place, $"'{Excerpt.Of(rule.Value)}' is not a rule.{suggestion} Write the id of one, such as OWN2013");
        return null;
    }

    private Dictionary<string, Located<int>> ReadMinimumPeople(JsonSection policy)
    {
        var people = new Dictionary<string, Located<int>>(StringComparer.Ordinal);
        if (policy.Section("minimumPeople", new JsonObjectSchema("minimumPeople")) is not { } section)
            return people;
        foreach (var member in section.Members)
        {
            if (Coverage.Parse(member.Key, out var problem) is null)
                json.Unreadable(member.At, $"'{Excerpt.Of(member.Key)}' is not a coverage: {problem}");
            else if (section.Number(member.Key, least: 1) is { } number)
                people[member.Key] = number;
        }

        return people;
    }

    private static WordLists ReadWords(JsonSection policy)
    {
        if (policy.Section("words", RegistrySchemas.Words) is not { } section)
            return WordLists.Shipped;
        var lists = WordLists.Shipped;
        foreach (var list in WordLists.Names)
            lists = lists.With(list, section.Texts(list).Select(word => word.Value));
        return lists;
    }
}
