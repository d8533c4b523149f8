import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const cacheFolder = fileURLToPath(new URL("../node_modules/.cache/mintage-demo/", import.meta.url));
const compiler = fileURLToPath(new URL("./compileSolidity.ts", import.meta.url));
const packages = ["solc/package.json", "@openzeppelin/contracts/package.json"];

/**
 * What was compiled of these files: kept between runs, compiled again when one of them, the compiler or
 * its settings change. `name` tells apart what is compiled of the same files.
 */
export function keepCompiled<Result>(
  { files, name = "" }: { files: readonly string[]; name?: string },
  compile: () => Result,
): Result {
  const path = `${cacheFolder}${name}${hashOf(files)}.json`;
  const cached = readCached(path);
  if (cached !== undefined) return cached as Result;
  const compiled = compile();
  mkdirSync(cacheFolder, { recursive: true });
  // Two test workers may compile at once: a rename never leaves half a file to the other.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(compiled));
  renameSync(draft, path);
  return compiled;
}

function readCached(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of [...files, compiler, ...packages.map((name) => require.resolve(name))]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 32);
}
