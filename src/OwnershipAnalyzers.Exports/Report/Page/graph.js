const BOX = { width: 190, height: 44, gap: 12, column: 290, margin: 44 };
const MOST_IN_COLUMN = 12;

// Who uses the service stands to the left of it, what it uses to the right: an arrow means "needs".
function neighbourhood(id, depth) {
  const level = new Map([[id, 0]]);
  const spread = (direction, next) => {
    let border = [id];
    for (let step = 1; step <= depth; step++) {
      border = [...new Set(border.flatMap(next))].filter(found => !level.has(found)).sort(compare);
      for (const found of border) level.set(found, direction * step);
    }
  };
  spread(1, from => (services.get(from)?.dependsOn ?? []).map(use => use.service));
  spread(-1, from => services.get(from)?.consumers ?? []);
  return level;
}

function columnsOf(level, edges) {
  const columns = new Map();
  const touching = new Map([...level.keys()].map(id => [id, []]));
  for (const edge of edges) {
    touching.get(edge.from).push({ other: edge.to, critical: edge.critical });
    touching.get(edge.to).push({ other: edge.from, critical: edge.critical });
  }
  for (const step of [...new Set(level.values())].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)) {
    const inner = new Map((columns.get(step - Math.sign(step))?.ids ?? []).map((id, index) => [id, index]));
    // Near what they are connected to, so that few lines cross.
    const weight = id => {
      const near = touching.get(id).map(edge => inner.get(edge.other)).filter(index => index !== undefined);
      return near.length === 0 ? inner.size : near.reduce((sum, index) => sum + index, 0) / near.length;
    };
    const isCritical = id => touching.get(id).some(edge => edge.critical && inner.has(edge.other));
    const keys = new Map([...level].filter(([, at]) => at === step).map(([id]) => [id, [weight(id), isCritical(id) ? 0 : 1, id]]));
    const ids = [...keys.keys()].sort((a, b) => { const [x, y] = [keys.get(a), keys.get(b)]; return x[0] - y[0] || x[1] - y[1] || compare(x[2], y[2]); });
    columns.set(step, { ids: ids.slice(0, MOST_IN_COLUMN), hidden: Math.max(0, ids.length - MOST_IN_COLUMN) });
  }
  return columns;
}

function edgesAmong(level) {
  return [...level.keys()].flatMap(from => (services.get(from)?.dependsOn ?? []).filter(use => level.has(use.service)).map(use => ({ ...use, from, to: use.service })));
}

function drawGraph(id, depth) {
  const level = neighbourhood(id, depth);
  const edges = edgesAmong(level);
  const columns = columnsOf(level, edges);
  const steps = [...columns.keys()].sort((a, b) => a - b);
  const rows = Math.max(...[...columns.values()].map(column => column.ids.length + (column.hidden ? 1 : 0)));
  const size = { width: steps.length * BOX.column - (BOX.column - BOX.width) + 2 * BOX.margin, height: rows * (BOX.height + BOX.gap) + BOX.gap };
  const at = new Map();
  const boxes = steps.flatMap((step, column) => {
    const { ids, hidden } = columns.get(step);
    const top = (size.height - (ids.length + (hidden ? 1 : 0)) * (BOX.height + BOX.gap) + BOX.gap) / 2;
    ids.forEach((found, row) => at.set(found, { x: BOX.margin + column * BOX.column, y: top + row * (BOX.height + BOX.gap) }));
    return [...ids.map(found => box(found, at.get(found), found === id)),
      ...(hidden ? [s("text", { x: BOX.margin + column * BOX.column + BOX.width / 2, y: top + ids.length * (BOX.height + BOX.gap) + 20, "text-anchor": "middle", class: "sub" }, `and ${hidden} more`)] : [])];
  });
  return s("svg", { class: "graph", viewBox: `0 0 ${size.width} ${size.height}`, width: size.width, height: size.height, role: "group", "aria-label": "What needs what around this service" },
    s("defs", null, s("marker", { id: "arrow", viewBox: "0 0 8 8", refX: "7", refY: "4", markerWidth: "8", markerHeight: "8", markerUnits: "userSpaceOnUse", orient: "auto" }, s("path", { d: "M0 0 8 4 0 8z" }))),
    edges.filter(edge => at.has(edge.from) && at.has(edge.to)).map(edge => line(edge, at.get(edge.from), at.get(edge.to))),
    boxes);
}

function line(edge, from, to) {
  const [y1, y2] = [from.y + BOX.height / 2, to.y + BOX.height / 2];
  const kind = edge.critical ? "critical" : !edge.declared ? "undeclared" : !edge.used ? "unused" : "";
  return s("path", { d: curve(from.x, y1, to.x, y2), class: kind, "marker-end": "url(#arrow)" });
}

function curve(x1, y1, x2, y2) {
  const bend = (BOX.column - BOX.width) / 2;
  if (x2 > x1) return `M${x1 + BOX.width} ${y1}C${x1 + BOX.width + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  // Back, a little lower than the way there; within a column, around its right-hand side.
  if (x2 < x1) return `M${x1} ${y1 + 9}C${x1 - bend} ${y1 + 9} ${x2 + BOX.width + bend} ${y2 + 9} ${x2 + BOX.width} ${y2 + 9}`;
  return `M${x1 + BOX.width} ${y1}C${x1 + BOX.width + 40} ${y1} ${x2 + BOX.width + 40} ${y2} ${x2 + BOX.width} ${y2}`;
}

const cut = (text, length) => { const letters = [...text]; return letters.length > length ? letters.slice(0, length - 1).join("") + "…" : text; };

function box(id, { x, y }, isSelf) {
  const service = services.get(id);
  const sub = service ? [service.team ?? "no owner", service.external ? "outside" : service.stage ?? "no stage"].join(" · ") : "not in the catalog";
  const content = [
    s("title", null, `${service ? nameOf(service) : id}: ${sub}`),
    s("rect", { x, y, width: BOX.width, height: BOX.height, rx: 6 }),
    // An inner picture cuts off what letters wider than usual would write beside the box.
    s("svg", { x, y, width: BOX.width - 5, height: BOX.height },
      s("text", { x: 10, y: 19 }, cut(service ? nameOf(service) : id, 24)),
      s("text", { x: 10, y: 35, class: "sub" }, cut(sub, 30))),
  ];
  const kind = stages.includes(service?.stage) ? service.stage : "";
  return isSelf || !service ? s("g", { class: isSelf ? "self" : "" }, content) : s("a", { href: address("service", id), class: kind }, content);
}

function graphSection(service) {
  if (!service.dependsOn && !service.consumers) return [];
  const place = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Dependency graph" }, drawGraph(service.id, 1));
  const depth = h("select", { change: event => place.replaceChildren(drawGraph(service.id, Number(event.target.value))) },
    h("option", { value: "1" }, "direct"), h("option", { value: "2" }, "two steps"), h("option", { value: "3" }, "three steps"));
  return [
    h("div", { class: "filters" }, h("label", null, "Neighbours", depth)),
    place,
    h("p", { class: "quiet" }, "An arrow points to what is needed. Thick: critical. Long dashes: declared, but no code uses it. Dots: used, but not declared."),
  ];
}
