using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Registries;

/// <summary>Reads teams, and the services they answer for but do not build.</summary>
internal sealed class TeamReader(RegistryNames names)
{
    public Team Read(string id, FilePlace place, JsonSection section)
    {
        section.Section("contacts", new JsonObjectSchema("contacts"))?.AcceptAll();
        var team = new Team(id, default)
        {
            Place = place,
            Name = section.Text("name")?.Value,
            Parent = names.Use("Parent team", "teams", section.Text("parent")),
            Successor = names.Use("Successor", "teams", section.Text("successor"))?.Value,
            FormerIds = names.Former(id, section.Texts("formerIds")),
            CodeOwners = section.Texts("codeowners"),
            Members = section.Number("members", least: 1),
            OnCall = names.Use("Schedule", "schedules", section.Text("onCall")),
            Escalation = names.Use("Escalation policy", "escalationPolicies", section.Text("escalation")),
            AttestedOn = section.Date("attestedOn"),
            Adoption = section.Mode("adoption"),
        };
        return team with { Content = section.Content };
    }

    public ExternalService ReadExternalService(string id, FilePlace place, JsonSection section)
    {
        section.Text("description");
        var availability = section.Section("availability", ServiceLevelSchemas.Availability);
        var service = new ExternalService(id, default)
        {
            Name = section.Text("name")?.Value,
            Team = names.Use("Team", "teams", section.Text("team"))?.Value,
            Kind = section.Text("kind")?.Value,
            Tier = names.Use("Tier", "tiers", section.Text("tier"))?.Value,
            Agreements = ServiceLevelReader.ReadAll(availability, "sla", orSingle: true),
            Objectives = ServiceLevelReader.ReadAll(availability, "slos"),
        };
        return service with { Content = section.Content };
    }
}
