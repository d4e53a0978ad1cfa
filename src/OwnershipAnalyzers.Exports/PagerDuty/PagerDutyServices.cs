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
        _directory = directory;
        _policies = policies;
        _variables = variables;
        _losses = losses;
        _services = [.. PortalService.All(directory).Where(service => Operation.IsOperated(service.Service, losses, "PagerDuty"))];
        List<(string Id, string Name)> entries = [.. _services.Select(service => (service.Id, service.Name))];
        _names = new PagerDutyNames("pagerduty_service", "service", entries, Printable.Name, losses);
    }

    public IEnumerable<HclBlock> Blocks()
    {
        var dependencies = _services.SelectMany(Dependencies).Where(IsHeld).ToList();
        var labels = new UniqueNames(dependencies.Select(KeyOf), key => Hcl.Label(key.Replace(" ", "--")), int.MaxValue);
        var blocks = dependencies.Select(dependency => Block(dependency.By, dependency.Used, labels[KeyOf(dependency)]));
        return [.. _services.Select(Block), .. blocks];
    }

    private IEnumerable<(string By, string Used)> Dependencies(PortalService service) =>
        service.Dependencies(_directory, _losses).Select(used => (service.Id, used));

    /// <summary>With a space, which is in no label, so that two dependencies never have one name.</summary>
    private static string KeyOf((string By, string Used) dependency) => $"{dependency.By} {dependency.Used}";

    private HclBlock Block(PortalService service) => _names.Block(service.Id)
        .WithText("description", service.Description)
        .With("escalation_policy", Policy(service));

    private string Policy(PortalService service)
    {
        var team = _directory.Team(service.Service.Team);
        if (team?.Escalation is { Value: var policy } && _policies.Has(policy))
            return _policies.Reference(policy);
        var problem = team is null ? "no known team owns the service" : $"team '{team.Id}' has none";
        var reason = $"PagerDuty knows the team of a service by its escalation policy, and {problem}; a variable takes its place";
        _losses.Add($"service '{service.Id}'", "team", reason);
        return _variables.PolicyOf(service.Id);
    }

    private bool IsHeld((string By, string Used) dependency)
    {
        if (_names.Has(dependency.Used) && dependency.By != dependency.Used)
            return true;
        var reason = dependency.By == dependency.Used
            ? "a service of PagerDuty does not depend on itself"
            : "that service is not in the file, because nobody here is called for it";
        _losses.Add($"service '{dependency.By}'", $"dependency on '{dependency.Used}'", reason);
        return false;
    }

    private HclBlock Block(string by, string used, string label) => new HclBlock("resource", Dependency, label)
        .With(new HclBlock("dependency").With(End("dependent_service", by)).With(End("supporting_service", used)));

    private HclBlock End(string end, string service) =>
        new HclBlock(end).With("id", _names.Reference(service)).With("type", _names.Reference(service, "type"));
}
