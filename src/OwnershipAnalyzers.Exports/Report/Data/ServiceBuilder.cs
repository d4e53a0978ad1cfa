using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
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
            Runbooks = details.Runbooks.Where(runbook => runbook.Target is not null).Select(Runbook).OrNull(),
            Agreements = details.Agreements.Select(ServiceLevel).OrNull(),
            Objectives = details.Objectives.Select(ServiceLevel).OrNull(),
            DependsOn = service.DependsOn.Select(used => Dependency(used, details)).OrNull(),
            Consumers = service.Consumers.OrNull(),
            Alerts = details.Alerts.Select(Alert).OrNull(),
            Reviews = details.Reviews.Select(Review).OrNull(),
            Environments = details.Environments.Select(environment => environment.Value).OrNull(),
            Functions = details.Functions.Select(function => new ReportFunction(function.Function, function.Team.Value)).OrNull(),
            Sunset = details.Sunset is { } sunset ? Sunset(sunset) : null,
            Api = (service.Profile?.Objects("api") ?? []).Select(Api).OrNull(),
            Assemblies = service.Assemblies.OrNull(),
            Logical = service.Logical.Select(Part).OrNull(),
            Projects = service.Projects.Select(File).OrNull(),
            DeclaredIn = service.DeclaredIn.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(Declaration).OrNull(),
            Profile = service.ProfilePath is { } path ? File(path) : null,
        };

        ReportLink? Link(Located<string>? text) => text is null ? null : ReportLink.OfProfile(service, text.Value, sourceUrl);

        ReportRunbook Runbook(Runbook runbook)
        {
            var target = runbook.Target!.Value;
            return new(runbook.Name, runbook.IsPath ? File(service, target) : ReportLink.Of(target), Text(runbook.ReviewedOn));
        }

        ReportAlert Alert(Alert alert) => new(
            alert.Name?.Value, alert.Trigger?.Value, alert.Information?.Value,
            alert.Recipients.Select(recipient => recipient.Value).OrNull(), Link(alert.Tips), Text(alert.TestedOn));

        ReportReview Review(Review review) => new(review.Kind?.Value, Text(review.CompletedOn), Link(review.Url));

        ReportSunset Sunset(Sunset sunset) =>
            new(Text(sunset.AnnouncedOn), Text(sunset.FixesUntil), Link(sunset.MigrationPlan), sunset.BusinessImpact?.Value);

        ReportApi Api(JsonElement api) =>
            new(api.Text("namespace"), api.Text("version"), api.Text("definition") is { } file ? File(service, file) : null);
    }

    /// <summary>Services that are built elsewhere; one that is also built here is shown as that.</summary>
    public IEnumerable<ReportService> BuildExternal()
    {
        var uses = directory.Catalog.Services.SelectMany(user => user.DependsOn.Select(used => (used.Service, User: user.Id)));
        var consumers = uses.ToLookup(use => use.Service, use => use.User, StringComparer.Ordinal);
        var elsewhere = directory.Registry.ExternalServices.Where(service => directory.Service(service.Id) is null);
        return elsewhere.Select(service => new ReportService
        {
            Id = service.Id,
            Name = service.Name,
            Description = service.Content.Text("description"),
            Kind = service.Kind ?? "external",
            External = true,
            Team = service.Team,
            Tier = service.Tier,
            Agreements = service.Agreements.Select(ServiceLevel).OrNull(),
            Objectives = service.Objectives.Select(ServiceLevel).OrNull(),
            Consumers = consumers[service.Id].OrderBy(user => user, StringComparer.Ordinal).OrNull(),
        });
    }

    private static ReportDependency Dependency(CatalogDependency used, ServiceDetails details)
    {
        var stated = details.Dependencies.FirstOrDefault(dependency => dependency.Service.Value == used.Service);
        return new(used.Service, used.Declared, used.Used, used.Critical, stated?.Fallback?.Value, (used.Via ?? []).OrNull());
    }

    private static ReportServiceLevel ServiceLevel(ServiceLevel level) =>
        new(level.Name, level.Description, level.Indicator, level.Objective?.Value, level.Target?.Value, level.Window?.Value);

    private static ReportPart Part(CatalogLogicalPart part) =>
        new(part.Assembly, (part.Namespaces ?? []).OrNull(), (part.Folders ?? []).OrNull(), part.Files, part.Lines);

    private ReportDeclaration Declaration(KeyValuePair<string, IReadOnlyList<string>> fact) => new(fact.Key, [.. fact.Value.Select(File)]);

    private ReportLink File(string path) => ReportLink.OfFile(path, sourceUrl);

    private ReportLink File(CatalogService service, string path) => File(ServiceDirectory.PathFromRoot(service, path));

    private static string? Text(Located<DateTime>? day) => day is null ? null : Day.Text(day.Value);
}
