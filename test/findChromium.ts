import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const places = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/Applications/Chromium.app/Contents/MacOS",
  "/Applications/Google Chrome.app/Contents/MacOS",
];
const macNames = ["Chromium", "Google Chrome"];

/** Headless, quiet, and without requests of its own. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** No Chromium here, and none could be installed. */
export class NoChromiumError extends Error {
  override name = "NoChromiumError";
  constructor() {
    super(
      "The browser tests need Chromium. Install it (Debian and Ubuntu: `sudo apt-get install chromium`; " +
        "elsewhere: Chromium or Google Chrome), or set CHROMIUM_PATH to its executable.",
    );
  }
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, PATH, the usual places; on Debian as root it is
 * installed when there is none.
 *
 * @throws {NoChromiumError}
 */
export function findChromium(): string {
  const found = lookForChromium() ?? (installChromium() ? lookForChromium() : undefined);
  if (found === undefined) throw new NoChromiumError();
  return found;
}

function lookForChromium(): string | undefined {
  const stated = process.env.CHROMIUM_PATH;
  if (stated !== undefined) return isExecutable(stated) ? stated : undefined;
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...places];
  return folders
    .filter((folder) => folder !== "")
    .flatMap((folder) => [...names, ...macNames].map((name) => join(folder, name)))
    .find(isExecutable);
}

function installChromium(): boolean {
  if (process.env.CHROMIUM_PATH !== undefined || process.getuid?.() !== 0) return false;
  try {
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
