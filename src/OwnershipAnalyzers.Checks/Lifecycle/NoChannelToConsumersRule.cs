using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>People of one team talk to each other anyway, so only consumers in other teams count.</summary>
internal sealed class NoChannelToConsumersRule : ServiceRule
{
    private static readonly string[] Channels = ["changelog", "mailingList", "chat", "status"];

    public override Rule Rule => LifecycleRules.NoChannelToConsumers;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Facts.Team is not { } owner || service.Stage == LifecycleStage.Retired || service.Details.Links.Any(IsChannel))
            return [];
        var consumers = service.Facts.Consumers.Select(model.FindService).OfType<OwnedService>()
            .Where(consumer => consumer.Facts.Team is { } team && team != owner)
            .Select(consumer => $"'{consumer.Id}' of {consumer.Facts.Team}").ToList();
        return consumers.Count == 0 ? [] : [service.Finding(Rule, null, "", service.Id, Enumeration.Some(consumers))];
    }

    private static bool IsChannel(Profiles.Link link) => Channels.Contains(link.Kind) && !string.IsNullOrWhiteSpace(link.Target.Value);
}
