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
            let problem = ProblemOf(recipient.Value, service, recipients, model.Registry)
            where problem is not null
            let part = $"{AlertName.Part(alert)}/{Excerpt.Of(recipient.Value)}"
            let what = new[] { AlertName.Of(alert), service.Id, Excerpt.Of(recipient.Value) }
            select service.Finding(problem.Message, recipient.Place, part, [.. what, .. problem.Arguments]);
    }

    private static Problem? ProblemOf(string recipient, OwnedService service, Recipients recipients, Registry registry)
    {
        if (IsPerson(recipient))
            return new Problem(LifecycleRules.RecipientIsAPerson, Example(service.Team));
        if (!recipients.Knows(recipient))
            return new Problem(LifecycleRules.UnknownRecipient, registry.Path, recipients.Question(recipient), Example(service.Team));
        if (service.Team is not { } owner || recipients.TeamsOf(recipient) is not [var first, ..] teams)
            return null;
        if (teams.Any(team => recipients.AreRelated(team, owner.Id)) || recipients.IsInPolicyOf(owner, recipient))
            return null;
        return new Problem(LifecycleRules.RecipientOfOtherTeam, first == recipient ? "" : first, owner.Id, Example(owner));
    }

    /// <summary>Whom to write instead; empty when nobody is known to own the service.</summary>
    private static string Example(Team? owner) => owner is null ? "" : owner.OnCall?.Value ?? owner.Id;

    /// <summary>An e-mail address or a handle; <c>@organisation/team</c> is no person.</summary>
    private static bool IsPerson(string recipient) => recipient.IndexOf('@') is var at and >= 0 && (at > 0 || recipient.IndexOf('/') < 0);
}
