// Every text becomes a text node, so no name is ever read as markup. Nothing here sets innerHTML.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") node.addEventListener(key, value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) node.append(child);
  }
  return node;
}

const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

// A name is isolated, so that marks for the writing direction in it do not turn its surroundings.
const name = text => h("bdi", null, text);
const quiet = (...children) => h("span", { class: "quiet" }, ...children);
const gap = text => h("span", { class: "gap" }, text);
const small = (...children) => h("small", null, ...children);
const count = (number, one, many = one + "s") => `${number} ${number === 1 ? one : many}`;

// Addresses were judged when the report was written; a link without one is only text.
const link = to => to.href ? h("a", { href: to.href, rel: "noopener noreferrer" }, name(to.text)) : name(to.text);

function joined(nodes, separator = ", ") {
  return nodes.flatMap((node, index) => index === 0 ? [node] : [separator, node]);
}

function facts(rows) {
  const stated = rows.filter(([, value]) => value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0));
  return h("dl", null, stated.map(([key, value]) => [h("dt", null, key), h("dd", null, value)]));
}

function section(title, ...children) {
  const shown = children.flat(Infinity).filter(child => child);
  return shown.length === 0 ? [] : [h("h2", null, title), ...shown];
}

const list = items => h("ul", null, items.map(item => h("li", null, item)));
