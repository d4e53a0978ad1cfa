// A large organisation, to measure with: 200 teams, and services that need each other.
export function organisation(size) {
  const teams = Array.from({ length: 200 }, (_, t) => t);
  const needs = i => [...new Set([1, 2, 3, 4, 5, 6, 7, 8].map(k => (i * 7 + k * 13) % size).concat(0))].filter(d => d !== i);
  const users = new Map();
  for (let i = 0; i < size; i++) for (const d of needs(i)) users.set(d, [...(users.get(d) ?? []), `service-${i}`]);
  const service = i => ({
    id: `service-${i}`, team: `team-${i % 200}`, stage: ["runtime", "design", "deprecated", "runtime"][i % 4], tier: `tier-${i % 3 + 1}`,
    assemblies: [`Acme.Area${i % 50}.Service${i}`, `Acme.Area${i % 50}.Service${i}.Contracts`],
    projects: [`src/Area${i % 50}/Service${i}/Acme.Service${i}.csproj`],
    profilePath: `src/Area${i % 50}/Service${i}/service.json`,
    profile: {
      name: `Order service number ${i}`,
      description: "Takes orders so that customers can buy; without it nobody can order anything in this part of the shop.",
      links: { dashboard: `https://dashboards.acme.example/${i}`, chat: `#service-${i}` },
      runbooks: [{ path: "docs/runbook.md", reviewedOn: "2026-10-01" }],
      availability: { slos: [{ name: "latency", indicator: "p99", objective: "300ms", window: "P30D" }] },
      alerts: [{ name: "backlog", trigger: "queue > 500", recipients: [`schedule-${i % 200}`], tips: "docs/runbook.md#backlog", testedOn: "2026-09-01" }],
    },
    dependsOn: needs(i).map(d => ({ service: `service-${d}`, declared: true, used: d % 3 !== 0, critical: d % 2 === 0, via: [`A${i} -> A${d}`] })),
    consumers: users.get(i) ?? [],
  });
  return {
    schemaVersion: 1,
    services: Array.from({ length: size }, (_, i) => service(i)),
    teams: teams.map(t => ({ id: `team-${t}`, name: `Team ${t}`, contacts: { slack: `#team-${t}`, email: `team-${t}@acme.example` }, onCall: `schedule-${t}`, escalation: `policy-${t}` })),
    schedules: teams.map(t => ({ id: `schedule-${t}`, team: `team-${t}`, timeZone: "Europe/Berlin", coverage: "24x7", people: 6, turn: "P1W", handoff: "Mon 10:00" })),
    escalationPolicies: teams.map(t => ({ id: `policy-${t}`, levels: [{ schedule: `schedule-${t}`, afterMinutes: 0 }, { schedule: `schedule-${(t + 1) % 200}`, afterMinutes: 15 }] })),
    tiers: [1, 2, 3].map(rank => ({ id: `tier-${rank}`, rank })),
    coverage: { assemblies: 2 * size, owned: 2 * size - 100, withService: 2 * size, withStage: 2 * size - 1000, byTeam: Object.fromEntries(teams.map(t => [`team-${t}`, { assemblies: size / 100 }])) },
  };
}

// What a build leaves of a repository with a service that lacks much, by path: its report has findings.
export const built = {
  "ownership.json": { teams: { payments: {} } },
  "src/Cards/Cards.fsproj": "<Project />",
  "src/Cards/service.json": { service: "cards", team: "payments", stage: "runtime" },
  "src/Cards/obj/Debug/net10.0/Cards.ownership.json": {
    schemaVersion: 1, assembly: "Cards", project: "src/Cards/Cards.fsproj", language: "F#", targetFramework: "net10.0", inScope: true, profile: "src/Cards/service.json",
    declarations: [["service", "cards"], ["team", "payments"], ["stage", "Runtime"]].map(([fact, value]) => ({ fact, value, path: "src/Cards/service.json", line: 1, column: 1 })),
  },
};
