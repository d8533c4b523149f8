import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Artifact } from "../demo/Artifact.ts";
import { compileSolidity } from "../demo/compileSolidity.ts";
import { keepCompiled } from "../demo/keepCompiled.ts";

const folder = fileURLToPath(new URL("./contracts/", import.meta.url));

/**
 * A contract of `test/contracts/<file>.sol`: written for the tests after a published rule, where no
 * package carries the real bytecode. Compiled when it changed, else from the cache.
 *
 * @throws {CompilationFailedError}
 */
export function readTestContract(file: string, name: string = file): Artifact {
  const path = `${folder}${file}.sol`;
  return keepCompiled({ files: [path], name }, () =>
    compileSolidity({ [`${file}.sol`]: readFileSync(path, "utf8") })(`${file}.sol`, name),
  );
}
