import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Artifact } from "./Artifact.ts";
import { compileSolidity } from "./compileSolidity.ts";

const folder = fileURLToPath(new URL("./contracts/", import.meta.url));

/** The demo's own contracts. */
export type DemoArtifacts = {
  token: Artifact;
  governor: Artifact;
  dollar: Artifact;
  weth: Artifact;
};

/** Compiles `demo/contracts/*.sol`. @throws {CompilationFailedError} */
export function compileContracts(): DemoArtifacts {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sol"));
  const compiled = compileSolidity(
    Object.fromEntries(files.map((file) => [file, readFileSync(`${folder}${file}`, "utf8")])),
  );
  const named = (name: string) => compiled(`${name}.sol`, name);
  return {
    token: named("DemoToken"),
    governor: named("DemoGovernor"),
    dollar: named("DemoDollar"),
    weth: named("DemoWrappedEther"),
  };
}
