import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../cli/runCommandLine.ts";
import { presets } from "../../lib/engine/presets/presets.ts";
import { createFigure, type Figure } from "../Figure.ts";
import { runInTurn } from "../runInTurn.ts";

/** How long each preset takes through `mintage project`, from its file to the printed result. */
export async function measurePresets(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "mintage-presets-"));
  try {
    const times = await runInTurn(
      Object.fromEntries(
        presets.map(({ id, model }) => {
          const path = join(folder, `${id}.json`);
          writeFileSync(path, JSON.stringify(model));
          return [id, () => timeProject(path)];
        }),
      ),
    );
    return presets.map(({ id, model }) =>
      createFigure({
        name: `preset ${id}`,
        what: "mintage project, in a process that has run it before",
        unit: "ms",
        goal: null,
        runs: times[id] ?? [],
        detail: { paths: model.paths, mechanisms: model.mechanisms.length },
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeProject(path: string): Promise<number> {
  const from = performance.now();
  const errors: string[] = [];
  const exitCode = await runCommandLine(["project", path], {
    out: () => {},
    err: (text) => errors.push(text),
  });
  if (exitCode !== 0) throw new Error(`mintage project ${path}: ${errors.join("")}`);
  return performance.now() - from;
}
