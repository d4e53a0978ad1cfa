const data = JSON.parse(document.getElementById("data").textContent);

// Maps, because an id may be the name of something that every object has.
const byId = items => new Map(items.map(item => [item.id, item]));
const services = byId(data.services);
const teams = byId(data.teams);
const schedules = byId(data.schedules);
const policies = byId(data.policies);
const tiers = byId(data.tiers);

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) {
    const value = key(item);
    if (value === undefined) continue;
    if (!groups.has(value)) groups.set(value, []);
    groups.get(value).push(item);
  }
  return groups;
}

const servicesOfTeam = grouped(data.services, service => service.team);
const findingsOfService = grouped(data.findings ?? [], finding => finding.service);
const findingsOfTeam = grouped(data.findings ?? [], finding => finding.team);
const teamsOfPolicy = grouped(data.teams, team => team.escalation);

const nameOf = item => item.name ?? item.id;
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const encode = text => encodeURIComponent(text).replace(/[!'()*]/g, c => "%" + c.charCodeAt(0).toString(16).toUpperCase());
const address = (kind, id) => `#${kind}/${encode(id)}`;

const serviceLink = id => services.has(id)
  ? h("a", { href: address("service", id) }, name(nameOf(services.get(id))))
  : [name(id), " ", quiet("(not in the catalog)")];

const teamLink = id => teams.has(id)
  ? h("a", { href: address("team", id) }, name(nameOf(teams.get(id))))
  : [name(id), " ", quiet("(not in the registry)")];

const tierOf = service => service.tier === undefined ? undefined : tiers.get(service.tier) ?? { id: service.tier };
const linkOf = (service, kind) => (service.links ?? []).find(entry => entry.key === kind)?.value;
const teamOf = service => teams.get(service.team);
const parts = service => (service.assemblies?.length ?? 0) + (service.logical?.length ?? 0);

// A library and a tool run in what uses them, so nobody is called for them at night.
const runs = service => !service.external && service.kind !== "library" && service.kind !== "tool" && service.stage !== "retired";

const stages = ["design", "runtime", "deprecated", "retired"];
const stageTag = stage => stage ? h("span", { class: `tag ${stages.includes(stage) ? stage : ""}` }, stage) : gap("no stage");

// What somebody who is called at night would miss.
const gaps = {
  owner: { title: "Owning team", lacks: service => service.team === undefined },
  oncall: { title: "On-call schedule", lacks: service => runs(service) && !teamOf(service)?.onCall },
  ladder: { title: "Escalation ladder", lacks: service => runs(service) && !policies.has(teamOf(service)?.escalation) },
  runbook: { title: "Runbook", lacks: service => runs(service) && !service.runbooks },
  dashboard: { title: "Dashboard", lacks: service => runs(service) && !linkOf(service, "dashboard") },
  tier: { title: "Tier", lacks: service => service.tier === undefined },
  stage: { title: "Lifecycle stage", lacks: service => !service.external && service.stage === undefined },
};
