// A page with a table that is searched, filtered and sorted. All of that is in the address, so it can be sent to somebody.
function listPage({ title, noun, rows, columns, filters, textOf, first, intro }) {
  const view = h("div");
  const status = h("p", { role: "status", class: "quiet" });
  const texts = new Map();
  let params = new URLSearchParams();

  function matches(row, terms) {
    if (terms.length === 0) return true;
    if (!texts.has(row)) texts.set(row, textOf(row).filter(text => text).join("\n").toLowerCase());
    return terms.every(term => texts.get(row).includes(term));
  }

  function set(changes) {
    for (const [key, value] of Object.entries(changes)) {
      if (value) params.set(key, value);
      else params.delete(key);
    }
    history.replaceState(null, "", `#${title.toLowerCase()}${params.size ? "?" + params : ""}`);
    update(params);
  }

  function found() {
    const terms = (params.get("q") ?? "").toLowerCase().split(/\s+/).filter(term => term);
    const active = filters.filter(filter => params.get(filter.key));
    return rows.filter(row => matches(row, terms) && active.every(filter => filter.accepts(row, params.get(filter.key))));
  }

  function update(next) {
    params = next;
    const shown = found();
    const state = { sort: params.get("sort") ?? columns[0].title, down: params.get("down") === "1" };
    status.textContent = shown.length === rows.length ? count(rows.length, noun) : `${shown.length} of ${count(rows.length, noun)}`;
    view.replaceChildren(...(shown.length === 0 ? [h("p", null, "Nothing matches. Shorten the search, or choose other filters.")]
      : table(title, columns, shown, state, change => {
        set({ sort: change.sort, down: change.down ? "1" : "" });
        [...view.querySelectorAll("th button")].find(button => button.textContent === change.sort)?.focus();
      })));
    for (const select of bar.querySelectorAll("select")) select.value = params.get(select.name) ?? "";
  }

  const bar = h("div", { class: "filters" }, filters.map(filter => h("label", null, filter.title,
    h("select", { name: filter.key, change: event => set({ [filter.key]: event.target.value }) },
      h("option", { value: "" }, "all"),
      filter.values().map(([value, text]) => h("option", { value }, text))))));

  return {
    title,
    nodes: [h("h1", { tabindex: "-1" }, title), intro, filters.length > 0 && bar, status, view],
    update,
    search: text => set({ q: text }),
    open: () => { const [row] = sorted(columns, found(), { sort: params.get("sort") ?? columns[0].title, down: params.get("down") === "1" }); if (row && first) location.hash = first(row); },
  };
}

const values = (items, text = value => value) => [...new Set(items)].filter(item => item !== undefined).sort(compare).map(value => [value, text(value)]);

function servicesPage() {
  return listPage({
    title: "Services", noun: "service", rows: data.services,
    first: service => address("service", service.id),
    textOf: service => [service.id, service.name, service.team, teamOf(service)?.name, service.description, ...(service.assemblies ?? []),
      ...(service.logical ?? []).flatMap(part => [part.assembly, ...(part.namespaces ?? [])]), ...(service.projects ?? []).map(project => project.text)],
    columns: [
      { title: "Service", sort: service => nameOf(service).toLowerCase(), cell: service => [serviceLink(service.id), service.name && service.name !== service.id && small(name(service.id))] },
      { title: "Team", sort: service => service.team, cell: service => service.team === undefined ? gap("no owner") : teamLink(service.team) },
      { title: "On call", wide: true, sort: service => teamOf(service)?.onCall, cell: service => teamOf(service)?.onCall ? name(teamOf(service).onCall) : gaps.oncall.lacks(service) ? gap("nobody") : quiet("not needed") },
      { title: "Tier", wide: true, sort: service => tierOf(service)?.rank ?? (service.tier && Infinity), cell: service => service.tier ? name(service.tier) : quiet("none") },
      { title: "Stage", sort: service => service.stage && stages.indexOf(service.stage), cell: service => service.external ? quiet("outside") : stageTag(service.stage) },
      { title: "Kind", wide: true, sort: service => service.kind, cell: service => name(service.kind) },
      { title: "Consumers", wide: true, sort: service => service.consumers?.length ?? 0, cell: service => service.consumers?.length ?? 0 },
    ],
    filters: [
      { key: "team", title: "Team", values: () => values(data.services.map(service => service.team)), accepts: (service, value) => service.team === value },
      { key: "tier", title: "Tier", values: () => values(data.services.map(service => service.tier)), accepts: (service, value) => service.tier === value },
      { key: "stage", title: "Stage", values: () => values(data.services.map(service => service.stage)), accepts: (service, value) => service.stage === value },
      { key: "without", title: "Without", values: () => Object.entries(gaps).map(([key, one]) => [key, one.title]), accepts: (service, value) => Object.hasOwn(gaps, value) && gaps[value].lacks(service) },
    ],
  });
}

function teamsPage() {
  return listPage({
    title: "Teams", noun: "team", rows: data.teams, filters: [],
    first: team => address("team", team.id),
    textOf: team => [team.id, team.name, team.parent, ...(team.formerIds ?? []), ...(team.contacts ?? []).map(contact => contact.value.text), ...(servicesOfTeam.get(team.id) ?? []).map(service => service.id)],
    columns: [
      { title: "Team", sort: team => nameOf(team).toLowerCase(), cell: team => [teamLink(team.id), team.name && team.name !== team.id && small(name(team.id)), !team.known && small("not in the registry")] },
      { title: "Part of", wide: true, sort: team => team.parent, cell: team => team.parent && teamLink(team.parent) },
      { title: "On call", sort: team => team.onCall, cell: team => team.onCall ? name(team.onCall) : quiet("nobody") },
      { title: "Contacts", wide: true, text: true, cell: team => joined((team.contacts ?? []).map(contact => link(contact.value))) },
      { title: "Services", sort: team => servicesOfTeam.get(team.id)?.length ?? 0, cell: team => servicesOfTeam.get(team.id)?.length ?? 0 },
      { title: "Assemblies", wide: true, sort: team => team.assemblies, cell: team => team.assemblies },
    ],
  });
}
