import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileContracts, type DemoArtifacts } from "./compileContracts.ts";

const require = createRequire(import.meta.url);
const cacheFolder = fileURLToPath(new URL("../node_modules/.cache/mintage-demo/", import.meta.url));
const sourceFolder = fileURLToPath(new URL("./contracts/", import.meta.url));

/** The compiled contracts of the demo: from the cache, or compiled now (five seconds, once). */
export function fetchDemoArtifacts(): DemoArtifacts {
  const path = `${cacheFolder}${hashOfSources()}.json`;
  const cached = readCached(path);
  if (cached !== undefined) return cached;
  const artifacts = compileContracts();
  mkdirSync(cacheFolder, { recursive: true });
  // Two test workers may compile at once: a rename never leaves half a file to the other.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(artifacts));
  renameSync(draft, path);
  return artifacts;
}

function readCached(path: string): DemoArtifacts | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  const own = readdirSync(sourceFolder).map((file) => `${sourceFolder}${file}`);
  const compiler = fileURLToPath(new URL("./compileContracts.ts", import.meta.url));
  const packages = ["solc/package.json", "@openzeppelin/contracts/package.json"];
  const files = [...own, compiler, ...packages.map((name) => require.resolve(name))];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 32);
}
