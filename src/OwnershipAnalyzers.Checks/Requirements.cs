using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Checks;

/// <summary>What a service must have in its stage, by its tier and by the policy for all.</summary>
internal static class Requirements
{
    /// <summary>The requirements of one kind, each once, with who asks for it.</summary>
    public static IEnumerable<AskedRequirement> Of(OwnedService service, RepositoryModel model, RequirementKind kind)
    {
        if (service.Stage is not { } stage)
            return [];
        var asked = Asked(service.Tier?.Requires, service.Tier?.Id ?? "").Concat(Asked(model.Registry.Policy.Requires, "the policy"));
        return asked.GroupBy(requirement => requirement.Name, StringComparer.Ordinal).Select(same => same.First());

        IEnumerable<AskedRequirement> Asked(IReadOnlyDictionary<LifecycleStage, IReadOnlyList<Requirement>>? requires, string who) =>
            (requires is not null && requires.TryGetValue(stage, out var list) ? list : [])
                .Where(requirement => requirement.Kind == kind)
                .Select(requirement => new AskedRequirement(requirement.Name, who, stage, requirement.Place));
    }
}

/// <summary>Something that a service must have.</summary>
/// <param name="Name">Which one, where there are several of the kind.</param>
/// <param name="By">Who asks for it: a tier, or the policy.</param>
/// <param name="Stage">The stage of the service in which it is asked for.</param>
/// <param name="Place">Where that is written.</param>
internal sealed record AskedRequirement(string Name, string By, LifecycleStage Stage, FilePlace Place)
{
    /// <summary>What fills the gaps of <c>{origin} requires it in {stage} ({place})</c>.</summary>
    public IReadOnlyList<string> Origin => [By, Stage.ToString(), Place.Text];
}
