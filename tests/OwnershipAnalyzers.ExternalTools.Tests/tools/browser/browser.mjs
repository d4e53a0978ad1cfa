// Finds Chromium. "node browser.mjs" prints where it is, and fails when there is none.
import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The path of Chromium: what CHROMIUM says, or the first that is installed. */
export function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const found = (process.env.PATH ?? "").split(delimiter).flatMap(folder => names.map(name => join(folder, name))).find(isProgram);
  if (!found) throw new Error(`There is no Chromium in PATH (${names.join(", ")}). Install it (Debian: apt-get install chromium), or name it in CHROMIUM.`);
  return found;
}

export async function launch() {
  const { chromium: type } = await import("playwright-core");
  // As root, Chromium refuses to start in its sandbox; in a container /dev/shm is small.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return type.launch({ executablePath: chromium(), args: [...sandbox, "--disable-dev-shm-usage"], timeout: 180_000 });
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(chromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
