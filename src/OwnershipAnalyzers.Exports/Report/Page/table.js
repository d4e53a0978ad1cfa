// Rows beyond these wait for a click, so that 2,000 of them cost nothing while somebody types.
const FIRST_ROWS = 100;

// columns: { title, cell(row), sort(row)?, wide?: not on narrow screens, text?: may be broken anywhere }; state: { sort, down }; changed(state) when somebody sorts.
function table(caption, columns, rows, state, changed) {
  const body = h("tbody");
  const shown = sorted(columns, rows, state);
  const more = h("div", { class: "more" });
  add(0, FIRST_ROWS);

  function add(from, to) {
    body.append(...shown.slice(from, to).map(row => h("tr", null, columns.map((column, index) =>
      h(index === 0 ? "th" : "td", { scope: index === 0 && "row", class: classOf(column) }, column.cell(row))))));
    more.replaceChildren();
    if (to < shown.length) more.append(h("button", { type: "button", click: () => { add(to, shown.length); body.rows[to].querySelector("a")?.focus(); } }, `Show all ${shown.length}`));
  }

  return [
    h("div", { class: "scroll" }, h("table", null,
      h("caption", { class: "unseen" }, caption),
      h("thead", null, h("tr", null, columns.map(column => heading(column, state, changed)))),
      body)),
    more,
  ];
}

const classOf = column => [column.wide && "wide", column.text && "text"].filter(one => one).join(" ") || undefined;

function heading(column, state, changed) {
  if (!column.sort || !changed) return h("th", { scope: "col", class: classOf(column) }, column.title);
  const isSorted = state.sort === column.title;
  return h("th", { scope: "col", class: classOf(column), "aria-sort": isSorted ? (state.down ? "descending" : "ascending") : "none" },
    h("button", { type: "button", click: () => changed({ sort: column.title, down: isSorted && !state.down }) }, column.title));
}

// So that 9 comes before 10.
const alphabet = new Intl.Collator("en", { numeric: true });

function sorted(columns, rows, state) {
  const column = columns.find(candidate => candidate.sort && candidate.title === state.sort);
  if (!column) return rows;
  // What is not stated comes last, whichever way round.
  const keyed = rows.map(row => [column.sort(row), row]);
  const direction = state.down ? -1 : 1;
  return keyed.sort(([a], [b]) => a === undefined || b === undefined ? (a === undefined) - (b === undefined) : direction * (typeof a === "string" ? alphabet.compare(a, b) : compare(a, b))).map(([, row]) => row);
}
