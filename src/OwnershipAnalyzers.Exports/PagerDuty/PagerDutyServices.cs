using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>Services that somebody is called for, and which of them need each other.</summary>
internal sealed class PagerDutyServices
{
    private const string Dependency = "pagerduty_service_dependency";

    private readonly ServiceDirectory _directory;
    private readonly PagerDutyNames _policies;
    private readonly PagerDutyVariables _variables;
    private readonly Losses _losses;
    private readonly IReadOnlyList<PortalService> _services;
    private readonly PagerDutyNames _names;

    public PagerDutyServices(ServiceDirectory directory, PagerDutyNames policies, PagerDutyVariables variables, Losses losses)
    {
        (_directory, _policies, _variables, _losses) = (directory, policies, variables, losses);
        _services = [.. PortalService.All(directory).Where(service => Operation.IsOperated(service.Service, losses, "PagerDuty"))];
        _names = new PagerDutyNames("pagerduty_service", "service", [.. _services.Select(service => (service.Id, service.Name))], Printable.Name, losses);
    }

    public IEnumerable<HclBlock> Blocks()
    {
        var dependencies = _services.SelectMany(service => service.Dependencies(_directory, _losses).Select(used => (By: service.Id, Used: used))).Where(IsHeld).ToList();
        // A space is in no label, so that two dependencies are never one.
        var labels = new UniqueNames(dependencies.Select(dependency => $"{dependency.By} {dependency.Used}"), pair => Hcl.Label(pair.Replace(" ", "--")), int.MaxValue);
        return [.. _services.Select(Block), .. dependencies.Select(dependency => Block(dependency.By, dependency.Used, labels[$"{dependency.By} {dependency.Used}"]))];
    }

    private HclBlock Block(PortalService service) => _names.Block(service.Id)
        .WithText("description", service.Description)
        .With("escalation_policy", Policy(service));

    private string Policy(PortalService service)
    {
        var team = _directory.Team(service.Service.Team);
        if (team?.Escalation is { Value: var policy } && _policies.Has(policy))
            return _policies.Reference(policy);
        _losses.Add($"service '{service.Id}'", "team",
            $"PagerDuty knows the team of a service by its escalation policy, and {(team is null ? "no known team owns the service" : $"team '{team.Id}' has none")}; a variable takes its place");
        return _variables.PolicyOf(service.Id);
    }

    private bool IsHeld((string By, string Used) dependency)
    {
        if (_names.Has(dependency.Used) && dependency.By != dependency.Used)
            return true;
        _losses.Add($"service '{dependency.By}'", $"dependency on '{dependency.Used}'",
            dependency.By == dependency.Used ? "a service of PagerDuty does not depend on itself" : "that service is not in the file, because nobody here is called for it");
        return false;
    }

    private HclBlock Block(string by, string used, string label) => new HclBlock("resource", Dependency, label)
        .With(new HclBlock("dependency").With(End("dependent_service", by)).With(End("supporting_service", used)));

    private HclBlock End(string end, string service) => new HclBlock(end).With("id", _names.Reference(service)).With("type", _names.Reference(service, "type"));
}
