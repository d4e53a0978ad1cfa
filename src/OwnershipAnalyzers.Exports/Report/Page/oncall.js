function scheduleFacts(schedule) {
  return [
    schedule.coverage, schedule.timeZone, schedule.people && count(schedule.people, "person", "people"),
    schedule.turn && `turns of ${schedule.turn}`, schedule.handoff && `hand-off ${schedule.handoff}`, schedule.shadowOf && `shadow of ${schedule.shadowOf}`,
  ].filter(fact => fact).join(", ");
}

function scheduleNodes(id) {
  const schedule = schedules.get(id);
  return schedule
    ? [name(nameOf(schedule)), schedule.name && schedule.name !== id && [" ", quiet("(", name(id), ")")], small(name(scheduleFacts(schedule) || "nothing more is stated")), schedule.description && small(name(schedule.description))]
    : [name(id), small("not in the registry")];
}

function ladder(policy) {
  return [
    h("ol", { class: "ladder" }, policy.levels.map((level, index) => h("li", null,
      h("span", { class: "when" }, level.afterMinutes === undefined ? `level ${index + 1}` : level.afterMinutes === 0 ? "at once" : `after ${level.afterMinutes} min`),
      h("span", null, level.schedule === undefined ? [name(level.user ?? "nobody"), small("a person, not a schedule")] : scheduleNodes(level.schedule), level.role && small("role: ", name(level.role)))))),
    policy.repeat > 0 && h("p", { class: "quiet" }, `Repeated ${count(policy.repeat, "time")} if nobody answers.`),
  ];
}

function contacts(team) {
  return team?.contacts ? facts(team.contacts.map(contact => [name(contact.key), link(contact.value)])) : gap("No contact is declared.");
}

function onCallPanel(team) {
  return h("div", { class: "panel urgent" }, h("h2", null, "On call"),
    team?.onCall ? h("p", null, scheduleNodes(team.onCall)) : h("p", null, gap(team ? "The team declares no on-call schedule." : "Without an owning team nobody is on call.")));
}

function ladderPanel(team) {
  const policy = policies.get(team?.escalation);
  return h("div", { class: "panel urgent" }, h("h2", null, "Escalation ladder"), policy ? ladder(policy)
    : h("p", null, gap(team?.escalation ? `The escalation policy ${team.escalation} is not in the registry.` : "No escalation policy is declared.")));
}

function laddersPage() {
  return {
    title: "Escalation",
    nodes: [
      h("h1", { tabindex: "-1" }, "Escalation ladders"),
      h("p", { class: "quiet" }, "Minutes count from the alert."),
      data.policies.length === 0 && h("p", null, "The registry has no escalation policies."),
      data.policies.map(policy => [
        h("h2", null, name(nameOf(policy))),
        policy.description && h("p", null, name(policy.description)),
        h("div", { class: "panel" }, ladder(policy)),
        h("p", null, quiet("Teams: "), joined((teamsOfPolicy.get(policy.id) ?? []).map(team => teamLink(team.id))), !teamsOfPolicy.has(policy.id) && quiet("none")),
      ]),
      section("On-call schedules", data.schedules.length > 0 && table("On-call schedules", [
        { title: "Schedule", cell: schedule => [name(nameOf(schedule)), schedule.name && small(name(schedule.id))] },
        { title: "Team", cell: schedule => schedule.team && teamLink(schedule.team) },
        { title: "When and who", cell: schedule => name(scheduleFacts(schedule)) },
      ], data.schedules, {})),
    ],
  };
}
