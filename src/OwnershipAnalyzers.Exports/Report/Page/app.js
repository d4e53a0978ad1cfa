const main = document.getElementById("main");
const search = document.getElementById("search");
const theme = document.getElementById("theme");
const pages = { overview: overviewPage, services: servicesPage, teams: teamsPage, ladders: laddersPage, findings: findingsPage };
let current;

function decoded(text) {
  try { return decodeURIComponent(text); } catch { return text; }
}

function pageOf(hash) {
  const [path, query] = hash.slice(1).split("?", 2);
  const slash = path.indexOf("/");
  const [kind, id] = slash < 0 ? [path] : [path.slice(0, slash), decoded(path.slice(slash + 1))];
  const page = kind === "service" ? servicePage(id ?? "") : kind === "team" ? teamPage(id ?? "") : (Object.hasOwn(pages, kind) ? pages[kind] : overviewPage)();
  return { page, kind, params: new URLSearchParams(query) };
}

function show() {
  const { page, kind, params } = pageOf(location.hash);
  const isFirst = !current;
  current = page;
  main.replaceChildren();
  fill(main, null, page.nodes);
  page.update?.(params);
  document.title = page.title === data.title ? data.title : `${page.title} – ${data.title}`;
  for (const one of document.querySelectorAll("#pages a")) {
    const target = one.getAttribute("href").slice(1);
    const isHere = target === kind || target === kind + "s" || (target === "overview" && !Object.hasOwn(pages, kind) && kind !== "service" && kind !== "team");
    one.toggleAttribute("aria-current", isHere);
    if (isHere) one.setAttribute("aria-current", "page");
  }
  // Whoever types goes on typing; everybody else, also who only listens, begins at the heading.
  if (document.activeElement === search) return;
  search.value = params.get("q") ?? "";
  if (isFirst) return;
  scrollTo(0, 0);
  main.querySelector("h1")?.focus({ preventScroll: true });
}

search.addEventListener("input", () => {
  if (current.search) current.search(search.value);
  else if (search.value) location.hash = `services?${new URLSearchParams({ q: search.value })}`;
});

document.getElementById("tools").addEventListener("submit", event => {
  event.preventDefault();
  search.blur();
  current.open?.();
});

document.getElementById("skip").addEventListener("click", event => {
  event.preventDefault();
  main.focus();
});

document.addEventListener("keydown", event => {
  const isTyping = event.target.closest?.("input, select, textarea");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === "Escape" && event.target === search) {
    // First what was typed goes, then the field is left.
    if (search.value) {
      search.value = "";
      current.search?.("");
    } else {
      main.focus();
    }
    event.preventDefault();
  }
});

// A page opened from a file may not be allowed to remember anything.
const remembered = { get: () => { try { return localStorage.getItem("ownership-theme"); } catch { return null; } }, set: value => { try { localStorage.setItem("ownership-theme", value); } catch { /* it is only a colour */ } } };
const prefersDark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (document.documentElement.dataset.theme ?? (prefersDark.matches ? "dark" : "light")) === "dark";
const labelTheme = () => { theme.textContent = isDark() ? "Light" : "Dark"; theme.setAttribute("aria-label", isDark() ? "Light colours" : "Dark colours"); };
theme.addEventListener("click", () => {
  document.documentElement.dataset.theme = isDark() ? "light" : "dark";
  remembered.set(document.documentElement.dataset.theme);
  labelTheme();
});
prefersDark.addEventListener("change", labelTheme);
if (["light", "dark"].includes(remembered.get())) document.documentElement.dataset.theme = remembered.get();
labelTheme();

document.getElementById("pages").hidden = false;
document.getElementById("tools").hidden = false;
addEventListener("hashchange", show);
show();
