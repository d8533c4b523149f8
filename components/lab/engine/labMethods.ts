import type { EngineTools } from "../../../lib/engine/workers/EngineMethod.ts";
import { engineMethods } from "../../../lib/engine/workers/engineMethods.ts";
import { drawPicture } from "../results/drawPicture.ts";
import type { LabPicture } from "../results/LabPicture.ts";
import type { LabRun } from "../results/LabRun.ts";
import type { LabRequest } from "./LabEngine.ts";
import { type PreparedRun, prepareRun } from "./prepareRun.ts";

/** The last runs, quick and full, so that going back to a quantity or undoing a change costs nothing. */
const keptRuns = 8;
const runs = new Map<string, LabRun>();
let last: { key: string; prepared: PreparedRun } | undefined;

async function draw(request: LabRequest, tools: EngineTools): Promise<LabPicture> {
  return drawPicture(await runOf(request, tools), request.quantity);
}

async function runOf(request: LabRequest, tools: EngineTools): Promise<LabRun> {
  const { baseline, changed, quantity, paths } = request;
  const subject = JSON.stringify([baseline, changed, quantity]);
  const key = `${paths} ${subject}`;
  const kept = runs.get(key);
  if (kept !== undefined) return kept;
  // The full picture goes on from what the quick one has counted.
  const prepared = last?.key === subject ? last.prepared : prepareRun(request);
  last = { key: subject, prepared };
  const { signal, onProgress, workers } = tools;
  const run = await prepared({
    paths,
    run: (job) => workers.runProgram(job, { signal, onProgress }),
  });
  runs.set(key, run);
  for (const old of [...runs.keys()].slice(0, -keptRuns)) runs.delete(old);
  return run;
}

/** What the Lab's worker can do, by name. */
export const labMethods = {
  draw,
  sensitivity: engineMethods.sensitivity,
  solve: engineMethods.solve,
};

/** The methods of the Lab's worker, as the page knows them: by type alone. */
export type LabMethods = typeof labMethods;
