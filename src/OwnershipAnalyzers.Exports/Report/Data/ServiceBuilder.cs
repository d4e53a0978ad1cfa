using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>Joins what the catalog and the profile say of a service.</summary>
internal sealed class ServiceBuilder(ServiceDirectory directory, string? sourceUrl)
{
    public ReportService Build(CatalogService service)
    {
        var details = directory.Details(service);
        return new ReportService
        {
            Id = service.Id,
            Name = details.Name?.Value,
            Description = details.Description?.Value,
            Kind = service.Kind,
            Team = service.Team,
            Tier = service.Tier,
            Stage = service.Stage,
            RetiresOn = service.RetiresOn,
            Replacement = service.Replacement,
            InferredFrom = details.InferredFrom?.Value,
            Links = details.Links.Select(link => new ReportEntry(link.Kind, Link(link.Target)!)).OrNull(),
            Runbooks = details.Runbooks.Where(runbook => runbook.Target is not null).Select(runbook => new ReportRunbook(runbook.Name, Target(runbook), Text(runbook.ReviewedOn))).OrNull(),
            Agreements = details.Agreements.Select(ServiceLevelTarget).OrNull(),
            Objectives = details.Objectives.Select(ServiceLevelTarget).OrNull(),
            DependsOn = service.DependsOn.Select(used => Dependency(used, details)).OrNull(),
            Consumers = service.Consumers.OrNull(),
            Alerts = details.Alerts.Select(Alert).OrNull(),
            Reviews = details.Reviews.Select(review => new ReportReview(review.Kind?.Value, Text(review.CompletedOn), Link(review.Url))).OrNull(),
            Environments = details.Environments.Select(environment => environment.Value).OrNull(),
            Functions = details.Functions.Select(function => new ReportFunction(function.Function, function.Team.Value)).OrNull(),
            Sunset = details.Sunset is { } sunset ? new ReportSunset(Text(sunset.AnnouncedOn), Text(sunset.FixesUntil), Link(sunset.MigrationPlan), sunset.BusinessImpact?.Value) : null,
            Api = (service.Profile?.ObjectsOf("api") ?? []).Select(api => new ReportApi(api.TextOf("namespace"), api.TextOf("version"), api.TextOf("definition") is { } file ? File(service, file) : null)).OrNull(),
            Assemblies = service.Assemblies.OrNull(),
            Logical = service.Logical.Select(part => new ReportPart(part.Assembly, (part.Namespaces ?? []).OrNull(), (part.Folders ?? []).OrNull(), part.Files, part.Lines)).OrNull(),
            Projects = service.Projects.Select(File).OrNull(),
            DeclaredIn = service.DeclaredIn.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => new ReportDeclaration(fact.Key, [.. fact.Value.Select(File)])).OrNull(),
            Profile = service.ProfilePath is { } path ? File(path) : null,
        };

        ReportLink? Link(Located<string>? text) => text is null ? null : ReportLink.OfProfile(service, text.Value, sourceUrl);

        ReportLink Target(Runbook runbook) => runbook.IsPath ? File(service, runbook.Target!.Value) : ReportLink.Of(runbook.Target!.Value);

        ReportAlert Alert(Alert alert) => new(alert.Name?.Value, alert.Trigger?.Value, alert.Information?.Value,
            alert.Recipients.Select(recipient => recipient.Value).OrNull(), Link(alert.Tips), Text(alert.TestedOn));
    }

    /// <summary>Services that are built elsewhere; one that is also built here is shown as that.</summary>
    public IEnumerable<ReportService> BuildExternal()
    {
        var consumers = directory.Catalog.Services.SelectMany(service => service.DependsOn.Select(used => (used.Service, User: service.Id))).ToLookup(use => use.Service, use => use.User, StringComparer.Ordinal);
        return directory.Registry.ExternalServices.Where(service => directory.Service(service.Id) is null).Select(service => new ReportService
        {
            Id = service.Id,
            Name = service.Name,
            Description = service.Content.TextOf("description"),
            Kind = service.Kind ?? "external",
            External = true,
            Team = service.Team,
            Tier = service.Tier,
            Agreements = service.Agreements.Select(ServiceLevelTarget).OrNull(),
            Objectives = service.Objectives.Select(ServiceLevelTarget).OrNull(),
            Consumers = consumers[service.Id].OrderBy(user => user, StringComparer.Ordinal).OrNull(),
        });
    }

    private static ReportDependency Dependency(CatalogDependency used, ServiceDetails details) => new(
        used.Service, used.Declared, used.Used, used.Critical, details.Dependencies.FirstOrDefault(stated => stated.Service.Value == used.Service)?.Fallback?.Value, (used.Via ?? []).OrNull());

    private static ReportPromise ServiceLevelTarget(ServiceLevel level) =>
        new(level.Name, level.Description, level.Indicator, level.Objective?.Value, level.Target?.Value, level.Window?.Value);

    private ReportLink File(string path) => ReportLink.OfFile(path, sourceUrl);

    private ReportLink File(CatalogService service, string path) => File(ServiceDirectory.PathFromRoot(service, path));

    private static string? Text(Located<DateTime>? day) => day is null ? null : Day.Text(day.Value);
}
