import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileContracts, type DemoArtifacts } from "./compileContracts.ts";
import { keepCompiled } from "./keepCompiled.ts";

const folder = fileURLToPath(new URL("./contracts/", import.meta.url));
const own = fileURLToPath(new URL("./compileContracts.ts", import.meta.url));

/** The compiled contracts of the demo: from the cache, or compiled now (five seconds, once). */
export function fetchDemoArtifacts(): DemoArtifacts {
  const sources = readdirSync(folder).map((file) => `${folder}${file}`);
  return keepCompiled({ files: [...sources, own] }, compileContracts);
}
