using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>Notice counts from the day on which consumers were told; when nobody says which that was, from today.</summary>
internal sealed class ShortNoticeRule : ServiceRule
{
    public override Rule Rule => LifecycleRules.ShortNotice;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service is not { Stage: LifecycleStage.Deprecated, RetiresOn: { } last, Tier: { NoticeDays: { } asked } tier })
            yield break;
        var announced = service.Details.Sunset?.AnnouncedOn?.Value;
        var today = model.EvaluationContext.AsOf;
        // A day that has passed is a finding of its own.
        if (announced is null && last < today)
            yield break;
        var told = announced ?? today;
        var notice = (last - told).Days;
        if (notice >= asked.Value)
            yield break;
        string[] notices = notice < 0 && announced is not null ? [] : [Days(notice)];
        string[] asks = [tier.Id, Days(asked.Value), asked.Place.Text, EarliestDay(told, asked.Value)];
        var message = Message(notice, isAnnounced: announced is not null);
        string[] arguments = [service.Id, Day.Text(last), .. notices, Day.Text(told), .. asks];
        yield return service.Finding(message, service.PlaceOf(FactKind.RetiresOn), "", arguments);
    }

    private static MessageTemplate Message(int notice, bool isAnnounced)
    {
        if (!isAnnounced)
            return LifecycleRules.ShortNoticeFromToday;
        return notice < 0 ? LifecycleRules.RetirementBeforeAnnouncement : LifecycleRules.ShortNoticeAfterAnnouncement;
    }

    /// <summary>The first day on which it can retire; empty when that is beyond all calendars.</summary>
    private static string EarliestDay(DateTime told, int asked) =>
        asked <= (DateTime.MaxValue - told).Days ? Day.Text(told.AddDays(asked)) : "";

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}
