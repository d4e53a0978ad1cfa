// Opens reports in a real browser. See README.md beside it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { built, organisation } from "./catalogs.mjs";

const [tool, screenshots] = process.argv.slice(2);
if (!tool) {
  console.error("usage: node check.mjs TOOL.dll [FOLDER FOR SCREENSHOTS]");
  process.exit(2);
}

const here = import.meta.dirname;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "report-"));
const failures = [];

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
  execFileSync("dotnet", [tool, "report", "--catalog", catalog, "--output", file, ...options]);
  return `file://${file}`;
}

async function open(url, options = {}) {
  // Checks of the page run in it, which its own policy forbids to all but its own script.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: options.audits, ...options });
  const page = await context.newPage();
  page.on("request", request => /^(file|data):/.test(request.url()) || failures.push(`asks the network for ${request.url()}`));
  page.on("pageerror", error => failures.push(`script error: ${error.message}`));
  page.on("console", message => message.type() === "error" && failures.push(`console: ${message.text()}`));
  await page.goto(url);
  return page;
}

const text = (page, selector) => page.locator(selector).first().textContent();

async function audit(url, pages) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 400]) {
      const page = await open(url, { colorScheme, viewport: { width, height: 900 }, audits: true });
      for (const hash of pages) {
        await page.evaluate(next => { location.hash = next; }, hash);
        await page.waitForTimeout(50);
        await page.evaluate(axe);
        const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        for (const violation of found.violations) failures.push(`${url}#${hash} (${colorScheme}, ${width}): ${violation.id}: ${violation.nodes[0].html.slice(0, 150)}`);
        expect(`#${hash} fits ${width} pixels`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        audited++;
      }
      await page.context().close();
    }
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
  await page.evaluate(() => { location.hash = "services"; });
  await page.waitForSelector("th button");
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
    await page.evaluate(next => { location.hash = `service/${encodeURIComponent(next)}`; }, id);
    await page.waitForTimeout(30);
    expect(`the heading of ${id}`, await text(page, "main h1"), profile?.name ?? id);
  }
  for (const hash of ["services", "teams", "ladders", "findings", "team/constructor", "service/nothing", "constructor", "%E0%A4%A", "services?team=%00&sort=x&without=toString"]) {
    await page.evaluate(next => { location.hash = next; }, hash);
    await page.waitForTimeout(30);
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

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let audited = 0;
try {
  const samples = join(here, "../../../samples");
  const acme = report("acme", join(samples, "AcmeShop/catalog/ownership-catalog.json"), "--source-url", "https://github.com/acme/shop/blob/main");
  const evil = join(here, "../Catalogs/hostile.json");
  const [strange, large] = [report("hostile", evil), join(folder, "large.json")];
  writeFileSync(large, JSON.stringify(organisation(2000)));
  const big = report("large", large);

  await audit(acme, ["overview", "services", "service/storefront", "service/payments", "service/stripe", "service/legacy-invoicing", "teams", "team/storefront", "team/catalog", "ladders", "findings", "service/none"]);
  await audit(strange, ["overview", "services", "service/__proto__", "team/constructor"]);
  const checked = report("checked", repository("built", built));
  await audit(checked, ["overview", "findings", "findings?severity=warning", "service/cards", "team/payments"]);
  await findings(checked);
  await audit(big, ["services", "service/service-0"]);
  await keyboard(acme);
  await hostile(strange, JSON.parse(readFileSync(evil, "utf8")));
  await withoutScript(acme, 17);
  await measure(big);
  await shot(`${acme}#overview`, "overview");
  await shot(`${acme}#service/storefront`, "service");
  await shot(`${acme}#service/storefront`, "service-dark", { colorScheme: "dark" });
  await shot(`${acme}#service/storefront`, "service-narrow", { viewport: { width: 400, height: 900 } });
  await shot(`${acme}#services`, "services-narrow", { viewport: { width: 400, height: 900 } });
  await shot(`${acme}#team/storefront`, "team");
  await shot(`${acme}#ladders`, "ladders-dark", { colorScheme: "dark" });
  await shot(`${checked}#findings`, "findings");
  await shot(`${big}#services`, "services-2000");
  await shot(`${big}#service/service-0`, "service-busy");
  await shot(`${strange}#service/__proto__`, "hostile");
  await shot(`${acme}`, "without-script", { javaScriptEnabled: false });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

for (const failure of [...new Set(failures)]) console.error(`FAILED ${failure}`);
console.log(`${audited} pages audited, ${new Set(failures).size} failures`);
process.exit(failures.length === 0 ? 0 : 1);
