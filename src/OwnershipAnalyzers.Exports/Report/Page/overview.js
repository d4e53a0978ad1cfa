function overviewPage() {
  const { assemblies, owned, withService, withStage, outOfScope, baseline } = data.coverage;
  const built = data.services.filter(service => !service.external);
  return {
    title: "Overview",
    nodes: [
      h("h1", { tabindex: "-1" }, name(data.title)),
      h("p", { class: "quiet" }, [count(built.length, "service"), count(data.teams.length, "team"), count(assemblies, "assembly", "assemblies"), data.asOf && `as of ${data.asOf}`].filter(text => text).join(" · ")),
      section("Coverage", h("div", { class: "coverage" },
        bar("With an owning team", owned, assemblies), bar("With a service", withService, assemblies), bar("With a lifecycle stage", withStage, assemblies)),
        h("p", { class: "quiet" }, `${count(outOfScope, "more assembly", "more assemblies")}, such as tests, ${outOfScope === 1 ? "is" : "are"} out of scope. Baselines accept ${count(baseline, "finding")}.`)),
      h("div", { class: "panels" },
        panel("Lifecycle", counted(built, "stage", stages, "no stage")),
        panel("Tiers", counted(data.services, "tier", data.tiers.map(tier => tier.id), "no tier")),
        panel("Services without", Object.entries(gaps).map(([key, one]) => [one.title, data.services.filter(one.lacks).length, `#services?without=${key}`]))),
      section("Findings", data.findings ? findingSummary() : h("p", null, "This report was made from a catalog alone, so nobody looked for findings. Make it in the repository, after a build, to have them here.")),
      section("Assemblies by team", h("div", { class: "coverage" }, byTeam())),
    ],
  };
}

// Rounded down, so that 100 % means all.
const percent = (part, all) => all === 0 ? "–" : `${Math.floor(100 * part / all)} %`;

function drawnBar(part, all) {
  return s("svg", { class: "bar", viewBox: "0 0 100 1", preserveAspectRatio: "none", "aria-hidden": "true" },
    s("rect", { class: "all", width: 100, height: 1 }), s("rect", { class: "part", width: all === 0 ? 0 : 100 * part / all, height: 1 }));
}

const bar = (title, part, all) => [h("span", null, title), drawnBar(part, all), h("span", { class: "number" }, `${part} of ${all} · ${percent(part, all)}`)];

const panel = (title, rows) => h("div", { class: "panel" }, h("h2", null, title),
  rows.length === 0 ? h("p", { class: "quiet" }, "none") : h("dl", null, rows.map(([text, number, href]) => [h("dt", null, number > 0 && href ? h("a", { href }, name(text)) : name(text)), h("dd", { class: "number" }, number)])));

function counted(items, key, known, none) {
  const groups = grouped(items, item => item[key] ?? "");
  const ids = [...new Set([...known, ...[...groups.keys()].filter(id => id !== "").sort(compare)])];
  return [
    ...ids.map(id => [id, groups.get(id)?.length ?? 0, `#services?${new URLSearchParams({ [key]: id })}`]),
    ...(groups.has("") ? [[none, groups.get("").length, `#services?without=${key}`]] : []),
  ];
}

function byTeam() {
  const shown = data.teams.filter(team => team.assemblies > 0).sort((a, b) => b.assemblies - a.assemblies || compare(a.id, b.id));
  return shown.slice(0, 20).map(team => [h("span", null, teamLink(team.id)), drawnBar(team.assemblies, shown[0].assemblies), h("span", { class: "number" }, count(team.assemblies, "assembly", "assemblies"))])
    .concat(shown.length > 20 ? [h("a", { href: "#teams?sort=Assemblies&down=1" }, `All ${shown.length} teams`)] : []);
}

function findingSummary() {
  const severities = ["error", "warning", "suggestion"].map(severity => [severity, data.findings.filter(finding => finding.severity === severity).length]);
  return [
    h("p", null, joined(severities.map(([severity, number]) => number === 0 ? quiet(count(number, severity)) : h("a", { href: `#findings?severity=${severity}` }, count(number, severity))))),
    data.findings.length === 0 && h("p", null, "Nothing to report."),
  ];
}
