function teamPage(id) {
  const team = teams.get(id);
  if (!team) return missingPage("team", id);
  const own = servicesOfTeam.get(id) ?? [];
  const children = data.teams.filter(other => other.parent === id);
  return {
    title: nameOf(team),
    nodes: [
      h("h1", { tabindex: "-1" }, name(nameOf(team))),
      h("p", null, quiet("Team ", name(team.id))),
      !team.known && h("div", { class: "note" }, h("p", null, "Services name this team, but the registry does not have it.")),
      team.successor && h("div", { class: "note" }, h("p", null, "Dissolved. ", teamLink(team.successor), " took over.")),
      h("section", { class: "panels", "aria-label": "How to reach the team" },
        onCallPanel(team), ladderPanel(team), h("div", { class: "panel urgent" }, h("h2", null, "Contacts"), contacts(team))),
      section("About", facts([
        ["Part of", team.parent && teamLink(team.parent)],
        ["Teams in it", children.length > 0 && joined(children.map(child => teamLink(child.id)))],
        ["Members", team.members],
        ["Former ids", team.formerIds && joined(team.formerIds.map(name))],
        ["In CODEOWNERS", team.codeOwners && joined(team.codeOwners.map(name))],
        ["Ownership confirmed on", team.attestedOn],
        ["Assemblies", team.assemblies],
      ])),
      section(`Services (${own.length})`, own.length === 0 ? h("p", { class: "quiet" }, "It owns no service.") : table("Services of the team", [
        { title: "Service", cell: service => [serviceLink(service.id), service.name && small(name(service.id))] },
        { title: "Tier", cell: service => service.tier && name(service.tier) },
        { title: "Stage", cell: service => service.external ? quiet("outside") : stageTag(service.stage) },
        { title: "Runbook", text: true, cell: service => service.runbooks ? joined(service.runbooks.map(runbook => link(runbook.target))) : gaps.runbook.lacks(service) ? gap("none") : quiet("none") },
      ], own, {})),
      findingSection(findingsOfTeam.get(id)),
    ],
  };
}

function missingPage(kind, id) {
  return {
    title: "Not found",
    nodes: [h("h1", { tabindex: "-1" }, "Not found"), h("p", null, `There is no ${kind} `, name(id), " in this report. It may have been renamed since the link was made; ", h("a", { href: `#${kind}s` }, `look through all ${kind}s`), ".")],
  };
}
