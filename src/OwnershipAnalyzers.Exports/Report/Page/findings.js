const severityRank = { error: 0, warning: 1, suggestion: 2 };
const severityTag = severity => h("span", { class: `tag ${severity}` }, severity);
const ruleLink = finding => h("a", { href: finding.help, title: finding.title, rel: "noopener noreferrer" }, finding.rule);
const placeOf = finding => finding.place && [link(finding.place), finding.line && `, line ${finding.line}`];

function findingSection(findings) {
  if (!data.findings) return [];
  return section(`Findings (${findings?.length ?? 0})`, !findings ? h("p", { class: "quiet" }, "Nothing to report.") : table("Findings", [
    { title: "Severity", cell: finding => severityTag(finding.severity) },
    { title: "Rule", cell: ruleLink },
    { title: "What is wrong", text: true, cell: finding => [name(finding.message), small(placeOf(finding))] },
  ], findings, {}));
}

function findingsPage() {
  if (!data.findings) {
    return { title: "Findings", nodes: [h("h1", { tabindex: "-1" }, "Findings"), h("p", null, "This report was made from a catalog alone, so nobody looked for findings. Make it in the repository, after a build, to have them here.")] };
  }
  return listPage({
    title: "Findings", noun: "finding", rows: data.findings,
    textOf: finding => [finding.rule, finding.title, finding.message, finding.path, finding.service, finding.team],
    columns: [
      { title: "Severity", sort: finding => severityRank[finding.severity], cell: finding => severityTag(finding.severity) },
      { title: "Rule", sort: finding => finding.rule, cell: ruleLink },
      { title: "What is wrong", text: true, cell: finding => [name(finding.message), small(placeOf(finding))] },
      { title: "Service", wide: true, sort: finding => finding.service, cell: finding => finding.service !== undefined && serviceLink(finding.service) },
      { title: "Team", wide: true, sort: finding => finding.team, cell: finding => finding.team !== undefined && teamLink(finding.team) },
    ],
    filters: [
      { key: "severity", title: "Severity", values: () => Object.keys(severityRank).map(severity => [severity, severity]), accepts: (finding, value) => finding.severity === value },
      { key: "rule", title: "Rule", values: () => [...new Map(data.findings.map(finding => [finding.rule, `${finding.rule} ${finding.title}`]))].sort(([a], [b]) => compare(a, b)), accepts: (finding, value) => finding.rule === value },
      { key: "team", title: "Team", values: () => values(data.findings.map(finding => finding.team)), accepts: (finding, value) => finding.team === value },
    ],
  });
}
