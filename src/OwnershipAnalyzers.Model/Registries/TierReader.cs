using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Registries;

/// <summary>Reads tiers.</summary>
internal sealed class TierReader(PolicyReader policies, IReadOnlyList<string> linkKinds)
{
    public Tier Read(string id, FilePlace place, JsonSection section)
    {
        section.Text("description");
        var delay = section.Section("escalationDelay", RegistrySchemas.EscalationDelay);
        var tier = new Tier(id, default)
        {
            Place = place,
            Name = section.Text("name")?.Value,
            Rank = section.Number("rank")?.Value,
            Coverage = section.Text("coverage"),
            EscalationLevels = section.Number("escalationLevels", least: 1),
            MinDelayMinutes = delay?.Number("minMinutes", least: 0),
            MaxDelayMinutes = delay?.Number("maxMinutes", least: 1),
            NoticeDays = section.Number("noticeDays", least: 0),
            RunbookReviewDays = section.Number("runbookReviewDays", least: 1),
            Requires = policies.ReadRequirements(section, linkKinds),
        };
        return tier with { Content = section.Content };
    }
}
