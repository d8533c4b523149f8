import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** How a browser may be called, and where it may be. */
export type BrowserPlaces = {
  /** Environment variable that states its executable. */
  variable: string;
  /** Names of the executable, the best first. */
  names: readonly string[];
  /** Folders beside those of PATH. */
  folders: readonly string[];
  /** Debian's package of it. */
  debianPackage: string;
};

/**
 * The path of a browser: its variable, PATH, the usual places; on Debian as root it is installed when
 * there is none. Undefined when there is none even then.
 */
export function findBrowser(places: BrowserPlaces): string | undefined {
  return lookFor(places) ?? (install(places) ? lookFor(places) : undefined);
}

function lookFor({ variable, names, folders }: BrowserPlaces): string | undefined {
  const stated = process.env[variable];
  if (stated !== undefined) return isExecutable(stated) ? stated : undefined;
  return [...(process.env.PATH ?? "").split(delimiter), ...folders]
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);
}

function install({ variable, debianPackage }: BrowserPlaces): boolean {
  if (process.env[variable] !== undefined || process.getuid?.() !== 0) return false;
  try {
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", debianPackage], {
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
