function servicePage(id) {
  const service = services.get(id);
  if (!service) return missingPage("service", id);
  const team = teamOf(service);
  return {
    title: nameOf(service),
    nodes: [
      h("h1", { tabindex: "-1" }, name(nameOf(service))),
      h("p", null, quiet(name(service.id)), " ", h("span", { class: "tag quiet" }, name(service.kind)), service.tier && h("span", { class: "tag" }, name(service.tier)), service.external ? h("span", { class: "tag quiet" }, "outside of this repository") : stageTag(service.stage)),
      sunsetNote(service),
      urgent(service, team),
      service.description ? h("p", null, name(service.description)) : h("p", null, gap("No description is declared.")),
      ownerSection(service, team),
      section("Dependencies and consumers", graphSection(service), dependencyTable(service), consumerTable(service),
        !service.dependsOn && !service.consumers && h("p", { class: "quiet" }, "It uses no other service, and no other service uses it.")),
      promiseSection(service),
      alertSection(service),
      section("Reviews", service.reviews && list(service.reviews.map(review => [name(review.kind ?? "review"), review.completedOn ? `, completed on ${review.completedOn}` : ", not completed", review.url && [", ", link(review.url)]]))),
      section("Links", service.links && facts(service.links.map(entry => [name(entry.key), link(entry.value)]))),
      codeSection(service),
      findingSection(findingsOfService.get(id)),
    ],
  };
}

function sunsetNote(service) {
  if (service.stage !== "deprecated" && service.stage !== "retired" && !service.retiresOn && !service.sunset) return [];
  const end = service.sunset ?? {};
  return h("div", { class: "note" },
    h("p", null, h("strong", null, service.stage === "retired" ? "Retired." : service.retiresOn ? `Retires on ${service.retiresOn}.` : service.stage === "deprecated" ? "Deprecated, without a retirement date." : "Its end is planned."),
      service.replacement && [" Use ", serviceLink(service.replacement), " instead."]),
    facts([["Announced on", end.announcedOn], ["Fixes until", end.fixesUntil], ["Migration plan", end.migrationPlan && link(end.migrationPlan)], ["Impact", end.businessImpact && name(end.businessImpact)]]));
}

function urgent(service, team) {
  const [chat, dashboard] = [linkOf(service, "chat"), linkOf(service, "dashboard")];
  return h("section", { class: "panels", "aria-label": "When it is broken" },
    onCallPanel(team),
    ladderPanel(team),
    h("div", { class: "panel urgent" }, h("h2", null, "Runbook"), service.runbooks ? list(service.runbooks.map(runbook => [runbook.name && [name(runbook.name), ": "], link(runbook.target), small(runbook.reviewedOn ? `reviewed on ${runbook.reviewedOn}` : "never reviewed")]))
      : h("p", null, gap("No runbook is declared."))),
    h("div", { class: "panel urgent" }, h("h2", null, "Chat and dashboard"), facts([
      ["Chat", chat ? link(chat) : gap("none")],
      ["Dashboard", dashboard ? link(dashboard) : gap("none")],
      ["Team", service.team === undefined ? gap("nobody owns it") : teamLink(service.team)],
    ]), contacts(team)));
}

function ownerSection(service, team) {
  const tier = tierOf(service);
  return section("Owner and lifecycle", facts([
    ["Owning team", service.team === undefined ? gap("none, or the declarations contradict each other") : [teamLink(service.team), team?.parent && [quiet(", part of "), teamLink(team.parent)]]],
    ["Guessed from", service.inferredFrom && [name(service.inferredFrom), ", not confirmed"]],
    ["Tier", tier ? [name(tier.name ? `${tier.name} (${tier.id})` : tier.id), small(name([tier.description, tier.coverage && `covered ${tier.coverage}`].filter(text => text).join(" · ")))] : gap("none")],
    ["Stage", !service.external && stageTag(service.stage)],
    ["Retires on", service.retiresOn],
    ["Replacement", service.replacement && serviceLink(service.replacement)],
    ["Environments", service.environments && joined(service.environments.map(name))],
    ["Accountable", service.functions && list(service.functions.map(one => [name(one.function), ": ", teamLink(one.team)]))],
  ]));
}

function dependencyTable(service) {
  return service.dependsOn && [h("h3", null, "Needs"), table("Services that it needs", [
    { title: "Service", cell: use => serviceLink(use.service) },
    { title: "Critical", cell: use => use.critical ? h("strong", null, "critical") : quiet("no") },
    { title: "Without it", cell: use => use.fallback && name(use.fallback) },
    { title: "Known from", cell: use => [use.declared && "declared", use.used && "used in code"].filter(text => text).join(", ") },
    { title: "Via", wide: true, text: true, cell: use => use.via && joined(use.via.map(name)) },
  ], service.dependsOn, {})];
}

function consumerTable(service) {
  return service.consumers && [h("h3", null, "Needed by"), table("Services that need it", [
    { title: "Service", cell: id => serviceLink(id) },
    { title: "Team", cell: id => services.get(id)?.team !== undefined && teamLink(services.get(id).team) },
    { title: "Tier", cell: id => services.get(id)?.tier && name(services.get(id).tier) },
    { title: "Critical for it", cell: id => services.get(id)?.dependsOn?.find(use => use.service === service.id)?.critical ? h("strong", null, "critical") : quiet("no") },
  ], service.consumers, {})];
}

function promiseSection(service) {
  const rows = [...(service.agreements ?? []).map(one => ({ ...one, kind: "SLA" })), ...(service.objectives ?? []).map(one => ({ ...one, kind: "SLO" }))];
  return section("Service levels", rows.length > 0 && table("Service levels", [
    { title: "Kind", cell: one => one.kind },
    { title: "What", cell: one => [one.name && name(one.name), one.indicator && small(name(one.indicator)), one.description && small(name(one.description))] },
    { title: "Objective", cell: one => one.objective && name(one.objective) },
    { title: "Target", wide: true, cell: one => one.target && name(one.target) },
    { title: "Window", cell: one => one.window && name(one.window) },
  ], rows, {}));
}

function alertSection(service) {
  return section("Alerts", service.alerts && table("Alerts", [
    { title: "Alert", cell: alert => name(alert.name ?? "without a name") },
    { title: "Trigger", cell: alert => alert.trigger && name(alert.trigger) },
    { title: "Says", wide: true, cell: alert => alert.information && name(alert.information) },
    { title: "Recipients", wide: true, cell: alert => alert.recipients && joined(alert.recipients.map(name)) },
    { title: "What to do", text: true, cell: alert => alert.tips && link(alert.tips) },
    { title: "Tested", wide: true, cell: alert => alert.testedOn ?? quiet("never") },
  ], service.alerts, {}));
}

function codeSection(service) {
  return section("Code", !service.external && facts([
    ["Assemblies", service.assemblies && list(service.assemblies.map(name))],
    ["Parts of assemblies", service.logical && list(service.logical.map(part => [name(part.assembly), ": ", joined([...(part.namespaces ?? []), ...(part.folders ?? [])].map(name)), part.files !== undefined && quiet(` (${count(part.files, "file")}, ${count(part.lines ?? 0, "line")})`)]))],
    ["Projects", service.projects && list(service.projects.map(link))],
    ["Profile", service.profile && link(service.profile)],
    ["Service API", service.api && list(service.api.map(api => [name(api.namespace ?? "*"), api.version && [", version ", name(api.version)], api.definition && [", ", link(api.definition)]]))],
    ["Declared in", service.declaredIn && list(service.declaredIn.map(one => [name(one.fact), ": ", joined(one.files.map(link))]))],
  ]));
}
