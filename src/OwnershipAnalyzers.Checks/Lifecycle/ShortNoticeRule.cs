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
        yield return service.Finding(Rule, service.PlaceOf(FactKind.RetiresOn), "", service.Id, Day.Text(last),
            Notice(notice, told, isStated: announced is not null), tier.Id, Days(asked.Value), asked.Place.Text, Remedy(told, asked.Value, announced is not null));
    }

    private static string Notice(int notice, DateTime told, bool isStated) => (isStated, notice) switch
    {
        (false, _) => $"{Days(notice)} from {Day.Text(told)}",
        (true, < 0) => $"before its consumers were told ({Day.Text(told)})",
        (true, _) => $"{Days(notice)} after its consumers were told ({Day.Text(told)})",
    };

    private static string Remedy(DateTime told, int asked, bool isStated)
    {
        var state = isStated ? "" : ", or state sunset.announcedOn in its service.json if they were told earlier";
        return asked <= (DateTime.MaxValue - told).Days
            ? $"Retire it on {Day.Text(told.AddDays(asked))} or later{state}."
            : $"Retire it later{state}.";
    }

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}
