import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { floorArguments } from "./plainModel.ts";

/** The compiled floor. */
export type Floor = {
  compiler: string;
  flags: readonly string[];
  run(seed: number): FloorRun;
  /** Deletes what was compiled. */
  remove(): void;
};

/** What one run of the floor prints. */
export type FloorRun = {
  nanosecondsPerPathStep: number;
  checksum: number;
  meanPrice: number;
  meanSupply: number;
};

const compilers = ["gcc", "clang", "cc"];

/** For this very machine, and `exp` without errno, which nobody reads: as fast as plain C gets. */
const flags = ["-O3", "-march=native", "-fno-math-errno"];

/** Compiles `floor.c`; undefined where no C compiler is found. */
export function compileFloor(): Floor | undefined {
  const source = fileURLToPath(new URL("floor.c", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "mintage-floor-"));
  const program = join(folder, "floor");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  for (const compiler of compilers) {
    try {
      execFileSync(compiler, [...flags, "-o", program, source, "-lm"], { stdio: "ignore" });
    } catch {
      continue;
    }
    const version = execFileSync(compiler, ["--version"], { encoding: "utf8" }).split("\n")[0];
    return {
      compiler: version ?? compiler,
      flags,
      remove,
      run: (seed) =>
        JSON.parse(execFileSync(program, [...floorArguments(), `${seed}`], { encoding: "utf8" })),
    };
  }
  remove();
  return undefined;
}
