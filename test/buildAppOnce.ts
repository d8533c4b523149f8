import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp, repositoryFolder } from "../demo/buildApp.ts";

const sources = ["app", "build", "components", "contracts-abi", "demo", "lib", "public"];
const files = ["next.config.js", "package-lock.json", "package.json", "postcss.config.mjs"];

/**
 * Builds the app in demo mode, once for all test files that need it and for as long as no source
 * changes. Gives the folder of the static export.
 */
export async function buildAppOnce(): Promise<string> {
  const folder = join(tmpdir(), `mintage-app-${hashSources()}`);
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!takeLock(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      await buildApp(new AbortController().signal);
      const copy = `${folder}.${process.pid}`;
      cpSync(join(repositoryFolder, "out"), copy, { recursive: true });
      renameSync(copy, folder);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

/** Whether this process may build; a lock whose holder is gone is taken over. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, "pid"), `${process.pid}`);
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, "pid"), "utf8")), 0);
    return true;
  } catch {
    // Between the making of the lock and of the file in it there is a moment.
    return existsSync(lock) && Date.now() - statSync(lock).mtimeMs < 2_000;
  }
}

function hashSources(): string {
  const hash = createHash("sha256");
  const inFolders = sources.flatMap((source) =>
    readdirSync(join(repositoryFolder, source), { recursive: true, encoding: "utf8" })
      .map((path) => join(source, path))
      .filter((path) => /\.[a-z]+$/.test(path) && !path.includes(".test.")),
  );
  for (const path of [...inFolders, ...files].sort()) {
    const whole = join(repositoryFolder, path);
    if (statSync(whole).isFile()) hash.update(path).update(readFileSync(whole));
  }
  return hash.digest("hex").slice(0, 16);
}
