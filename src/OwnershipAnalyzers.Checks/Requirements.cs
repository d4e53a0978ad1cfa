using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Checks;

/// <summary>What a service must have in its stage, by its tier and by the policy for all.</summary>
internal static class Requirements
{
    /// <summary>The requirements of one kind, each once, with who asks for it, in words and with its place.</summary>
    public static IEnumerable<(string Name, string Origin)> Of(OwnedService service, RepositoryModel model, RequirementKind kind)
    {
        if (service.Stage is not { } stage)
            return [];
        var asked = Asked(service.Tier?.Requires, $"{service.Tier?.Id} requires").Concat(Asked(model.Registry.Policy.Requires, "the policy requires"));
        return asked.GroupBy(requirement => requirement.Name, StringComparer.Ordinal).Select(same => same.First());

        IEnumerable<(string Name, string Origin)> Asked(IReadOnlyDictionary<LifecycleStage, IReadOnlyList<Requirement>>? requires, string who) =>
            (requires is not null && requires.TryGetValue(stage, out var list) ? list : [])
                .Where(requirement => requirement.Kind == kind)
                .Select(requirement => (requirement.Name, $"{who} it in {stage} ({requirement.Place.Text})"));
    }
}
