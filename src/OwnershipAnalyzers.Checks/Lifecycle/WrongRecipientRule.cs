using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>Whoever owns a service is called when it fails, through a rotation.</summary>
internal sealed class WrongRecipientRule : CatalogRule
{
    public override Rule Rule => LifecycleRules.WrongRecipient;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        if (!model.HasRegistry || !model.Registry.TeamsAreKnown)
            return [];
        var recipients = new Recipients(model);
        return
            from service in model.Services
            where service.Stage != LifecycleStage.Retired
            from alert in service.Details.Alerts
            from recipient in alert.Recipients
            where !string.IsNullOrWhiteSpace(recipient.Value)
            let problem = Problem(recipient.Value, service, recipients, model.Registry)
            where problem is not null
            select service.Finding(Rule, recipient.Place, $"{AlertName.Part(alert)}/{Excerpt.Of(recipient.Value)}",
                AlertName.Of(alert), service.Id, Excerpt.Of(recipient.Value), problem);
    }

    private static string? Problem(string recipient, OwnedService service, Recipients recipients, Registry registry)
    {
        if (IsPerson(recipient))
            return "which is a person, who is on holiday one day. Write the id of a schedule or team instead" + Suggestion(service.Team);
        if (!recipients.Knows(recipient))
            return $"which is neither a schedule nor a team of {registry.Path}.{recipients.Question(recipient)} Write the id of one{Suggestion(service.Team)}";
        if (service.Team is not { } owner || recipients.TeamsOf(recipient) is not [var first, ..] teams || teams.Any(team => recipients.AreRelated(team, owner.Id)))
            return null;
        return recipients.IsInPolicyOf(owner, recipient)
            ? null
            : $"which is {(first == recipient ? "" : $"of team '{first}', ")}not of its owner '{owner.Id}'. Whoever owns a service is called first: write a schedule or team of the owner{Suggestion(owner)}";
    }

    private static string Suggestion(Team? owner) => owner is null ? "" : $", such as '{owner.OnCall?.Value ?? owner.Id}'";

    /// <summary>An e-mail address or a handle; <c>@organisation/team</c> is no person.</summary>
    private static bool IsPerson(string recipient) => recipient.IndexOf('@') is var at and >= 0 && (at > 0 || recipient.IndexOf('/') < 0);
}
