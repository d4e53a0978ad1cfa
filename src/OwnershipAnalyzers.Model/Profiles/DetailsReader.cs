using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Profiles;

/// <summary>Reads what a profile says beyond the declarations of its projects.</summary>
internal static class DetailsReader
{
    public static ServiceDetails Read(JsonSection profile)
    {
        var availability = profile.Section("availability", ServiceLevelSchemas.Availability);
        return new ServiceDetails
        {
            Kind = profile.Choice("kind", ServiceKinds.All),
            Name = profile.Text("name"),
            Description = profile.Text("description"),
            InferredFrom = profile.Text("inferredFrom"),
            Links = [.. profile.TextMap("links").Select(link => new Link(link.Key, link.Value))],
            Runbooks = [.. profile.Sections("runbooks", ProfileSchemas.Runbook).Select(Runbook)],
            Agreements = ServiceLevelReader.ReadAll(availability, "sla", orSingle: true),
            Objectives = ServiceLevelReader.ReadAll(availability, "slos"),
            Dependencies = [.. profile.Sections("dependencies", ProfileSchemas.Dependency).Select(Dependency).OfType<StatedDependency>()],
            Alerts = [.. profile.Sections("alerts", ProfileSchemas.Alert).Select(Alert)],
            Reviews = [.. profile.Sections("reviews", ProfileSchemas.Review).Select(Review)],
            Environments = profile.Texts("environments"),
            Functions = [.. profile.TextMap("functions").Select(function => new AccountableTeam(function.Key, function.Value))],
            Sunset = profile.Section("sunset", ProfileSchemas.Sunset) is { } sunset ? Sunset(sunset) : null,
        };
    }

    private static Runbook Runbook(JsonSection runbook)
    {
        var name = runbook.Text("name");
        var path = runbook.Text("path");
        var url = runbook.Text("url");
        return new Runbook(path ?? url, path is not null, runbook.Date("reviewedOn"), runbook.Place) { Name = name?.Value };
    }

    /// <summary>Null without the id, which is what the dependency is about.</summary>
    private static StatedDependency? Dependency(JsonSection dependency)
    {
        var isCritical = dependency.Flag("critical");
        var fallback = dependency.Text("fallback");
        return dependency.RequiredText("service") is { } service ? new StatedDependency(service, isCritical, fallback) : null;
    }

    private static Alert Alert(JsonSection alert) => new(
        alert.Text("name"),
        alert.Text("trigger"),
        alert.Text("information"),
        alert.Texts("recipients"),
        alert.Text("tips"),
        alert.Date("testedOn"),
        alert.Place);

    private static Review Review(JsonSection review) =>
        new(review.RequiredText("kind"), review.Date("completedOn"), review.Text("url"), review.Place);

    private static Sunset Sunset(JsonSection sunset) => new(
        sunset.Date("announcedOn"), sunset.Date("fixesUntil"), sunset.Text("migrationPlan"), sunset.Text("businessImpact"), sunset.Place);
}
