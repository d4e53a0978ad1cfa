// Opens reports in a real browser. See README.md beside it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { built, organisation } from "./catalogs.mjs";

const { values: { screenshots }, positionals: [subject, ...chosen] } = parseArgs({ allowPositionals: true, options: { screenshots: { type: "string" } } });
if (!subject) {
  console.error("usage: node check.mjs TOOL.dll [CHECK ...] [--screenshots FOLDER]\n       node check.mjs REPORT.html");
  process.exit(2);
}

const tests = fileURLToPath(new URL("../../..", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "report-"));
const failures = [];
let audited = 0;

function expect(what, actual, expected = true) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) failures.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

function repository(name, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
  return join(folder, name);
}

function report(name, catalog, ...options) {
  const file = join(folder, `${name}.html`);
  execFileSync("dotnet", [resolve(subject), "report", "--catalog", catalog, "--output", file, ...options]);
  return pathToFileURL(file).href;
}

async function open(url, options = {}) {
  // Checks of the page run in it, which its own policy forbids to all but its own script.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: options.audits, ...options });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on("request", request => /^(file|data):/.test(request.url()) || failures.push(`asks the network for ${request.url()}`));
  page.on("pageerror", error => failures.push(`script error: ${error.message}`));
  page.on("console", message => message.type() === "error" && failures.push(`console: ${message.text()}`));
  await page.goto(url);
  return page;
}

// A page is there when its event has been heard, however slow the machine is.
const go = (page, hash) => page.evaluate(next => new Promise(done => {
  if (location.hash === `#${next}`) return done();
  addEventListener("hashchange", () => done(), { once: true });
  location.hash = next;
}), hash);

const text = (page, selector) => page.locator(selector).first().textContent();

async function audit(url, pages) {
  // Colours do not depend on the width, so two of the four combinations see both.
  for (const [colorScheme, width] of [["light", 1280], ["dark", 400]]) {
    const page = await open(url, { colorScheme, viewport: { width, height: 900 }, audits: true });
    for (const hash of pages) {
      await go(page, hash);
      await page.evaluate(axe);
      const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      for (const violation of found.violations) failures.push(`#${hash} (${colorScheme}, ${width}): ${violation.id}: ${violation.nodes[0].html.slice(0, 150)}`);
      expect(`#${hash} fits ${width} pixels`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      audited++;
    }
    await page.context().close();
  }
}

async function shot(url, name, options) {
  if (!screenshots) return;
  mkdirSync(screenshots, { recursive: true });
  const page = await open(url, options);
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
  await page.context().close();
}

async function keyboard(url) {
  const page = await open(url);
  await page.keyboard.press("Tab");
  expect("the first stop is the skip link", await page.evaluate(() => document.activeElement.id), "skip");
  await page.keyboard.press("Enter");
  expect("the skip link leads to the content", await page.evaluate(() => document.activeElement.id), "main");
  await page.keyboard.press("/");
  expect("a slash leads to the search", await page.evaluate(() => document.activeElement.id), "search");
  await page.keyboard.type("payments");
  await page.waitForFunction(() => location.hash.startsWith("#services?q=payments"));
  expect("typing goes on while the page changes", await page.inputValue("#search"), "payments");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.startsWith("#service/"));
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await page.keyboard.press("/");
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  expect("Escape clears the search", await page.inputValue("#search"), "");
  await page.keyboard.press("Escape");
  expect("Escape leaves the empty search", await page.evaluate(() => document.activeElement.id), "main");
  await go(page, "services");
  await page.locator("th button", { hasText: "Tier" }).focus();
  await page.keyboard.press("Enter");
  expect("sorting is announced", await page.locator("th", { hasText: "Tier" }).getAttribute("aria-sort"), "ascending");
  expect("the heading keeps the focus", await page.evaluate(() => document.activeElement.textContent), "Tier");
  await page.click("#theme");
  expect("the colours can be chosen", await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  await page.reload();
  expect("the choice is remembered", await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  await page.context().close();
}

async function hostile(url, catalog) {
  const page = await open(url);
  for (const { id, profile } of catalog.services) {
    await go(page, `service/${encodeURIComponent(id)}`);
    expect(`the heading of ${id}`, await text(page, "main h1"), profile?.name ?? id);
  }
  for (const hash of ["services", "teams", "ladders", "findings", "team/constructor", "service/nothing", "constructor", "%E0%A4%A", "services?team=%00&sort=x&without=toString"]) {
    await go(page, hash);
    expect(`#${hash} has a heading`, (await text(page, "main h1")).length > 0);
  }
  expect("no name becomes a script", await page.evaluate(() => globalThis.pwned ?? null), null);
  expect("one script of ours and the data", await page.locator("script").count(), 2);
  expect("no address but safe ones", await page.evaluate(() => [...document.links].every(one => /^(#|https?:|mailto:|tel:)/.test(one.getAttribute("href") ?? one.href.baseVal))));
  await page.context().close();
}

async function findings(url) {
  const page = await open(`${url}#findings?rule=OWN2003`);
  expect("a finding is found by its rule", await page.locator("tbody tr").count(), 1);
  await page.keyboard.press("/");
  await page.keyboard.type("no such words");
  await page.waitForSelector("text=Nothing matches");
  await page.keyboard.press("Escape");
  expect("a cleared search shows it again", await page.locator("tbody tr").count(), 1);
  await page.locator("tbody a", { hasText: "cards" }).first().click();
  expect("it is on the page of its service too", await page.locator("tbody tr", { hasText: "OWN2003" }).count(), 1);
  await page.context().close();
}

async function withoutScript(url, services) {
  const page = await open(url, { javaScriptEnabled: false });
  expect("without a script all services are there", await page.locator("tr[id^='service/']").count(), services);
  expect("without a script there is no dead search", await page.locator("#search").isVisible(), false);
  await page.context().close();
}

async function searchOfAll(url) {
  const page = await open(`${url}#services`);
  await page.fill("#search", "order 1999");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
  expect("one of many is found", (await text(page, "tbody tr")).includes("1999"));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#service/service-1999");
  await page.context().close();
}

async function measure(url) {
  const page = await open(`${url}#services`);
  const load = await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd);
  const typed = await page.evaluate(async () => {
    const search = document.getElementById("search");
    const times = [];
    for (const query of ["o", "or", "ord", "orde", "order 1", "order 19", "order 199", "zzz", "", "area7"]) {
      const begin = performance.now();
      search.value = query;
      search.dispatchEvent(new Event("input"));
      document.body.getBoundingClientRect();
      times.push(performance.now() - begin);
    }
    return times;
  });
  const timed = hash => page.evaluate(next => new Promise(done => {
    const begin = performance.now();
    addEventListener("hashchange", () => { document.body.getBoundingClientRect(); done(performance.now() - begin); }, { once: true });
    location.hash = next;
  }), hash);
  const [service, busy, overview] = [await timed("service/service-77"), await timed("service/service-0"), await timed("overview")];
  console.log(`2,000 services: loaded after ${load.toFixed(0)} ms; a key in the search ${typed.sort((a, b) => a - b)[typed.length >> 1].toFixed(0)} ms (median), ${typed.at(-1).toFixed(0)} ms at most; a service ${service.toFixed(0)} ms, one with 2,000 consumers ${busy.toFixed(0)} ms; overview ${overview.toFixed(0)} ms`);
  await page.context().close();
}

const catalog = {
  acme: join(tests, "../samples/AcmeShop/catalog/ownership-catalog.json"),
  hostile: join(tests, "OwnershipAnalyzers.Exports.Tests/Catalogs/hostile.json"),
};

// What can be checked, each with a report of its own.
const checks = {
  async acme() {
    const url = report("acme", catalog.acme, "--source-url", "https://github.com/acme/shop/blob/main");
    await audit(url, ["overview", "services", "service/storefront", "service/payments", "service/stripe", "service/legacy-invoicing", "teams", "team/storefront", "team/catalog", "ladders", "findings", "service/none"]);
    await keyboard(url);
    await withoutScript(url, 17);
    await shot(`${url}#overview`, "overview");
    await shot(`${url}#service/storefront`, "service");
    await shot(`${url}#service/storefront`, "service-dark", { colorScheme: "dark" });
    await shot(`${url}#service/storefront`, "service-narrow", { viewport: { width: 400, height: 900 } });
    await shot(`${url}#services`, "services-narrow", { viewport: { width: 400, height: 900 } });
    await shot(`${url}#team/storefront`, "team");
    await shot(`${url}#ladders`, "ladders-dark", { colorScheme: "dark" });
    await shot(url, "without-script", { javaScriptEnabled: false });
  },
  async hostile() {
    const url = report("hostile", catalog.hostile);
    await audit(url, ["overview", "services", "service/__proto__", "team/constructor"]);
    await hostile(url, JSON.parse(readFileSync(catalog.hostile, "utf8")));
    await shot(`${url}#service/__proto__`, "hostile");
    await shot(`${url}#team/constructor`, "hostile-team");
  },
  async findings() {
    const url = report("findings", repository("built", built));
    await audit(url, ["overview", "findings", "findings?severity=warning", "service/cards", "team/payments"]);
    await findings(url);
    await shot(`${url}#findings`, "findings");
  },
  async large() {
    const file = join(folder, "large.json");
    writeFileSync(file, JSON.stringify(organisation(2000)));
    const url = report("large", file);
    await audit(url, ["services", "service/service-0"]);
    await searchOfAll(url);
    await measure(url);
    await shot(`${url}#services`, "services-2000");
    await shot(`${url}#service/service-0`, "service-busy");
  },
};

const unknown = chosen.filter(name => !Object.hasOwn(checks, name));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(", ")}; there are ${Object.keys(checks).join(", ")}.`);
  process.exit(2);
}

const browser = await launch();
try {
  if (subject.endsWith(".html")) await audit(pathToFileURL(resolve(subject)).href, ["overview", "services"]);
  else for (const name of chosen.length > 0 ? chosen : Object.keys(checks)) await checks[name]();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

for (const failure of new Set(failures)) console.error(`FAILED ${failure}`);
console.log(`${audited} pages audited, ${new Set(failures).size} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
