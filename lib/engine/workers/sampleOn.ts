import { chooseBounds, surveyPaths } from "../kernel/createKernel.ts";
import { mergeTallies } from "../kernel/mergeTallies.ts";
import type { Tally } from "../kernel/Tally.ts";
import type { ProgramJob, ProgramRun } from "../sampling/RunProgram.ts";
import { planChunks } from "./planChunks.ts";
import type { SamplingRequest } from "./SamplingMessage.ts";
import { spreadPaths } from "./spreadPaths.ts";
import type { WorkerLink } from "./WorkerLink.ts";

type SampleParameters = {
  links: readonly WorkerLink[];
  /** Names the run; another one than that of any run before on these links. */
  run: number;
  /** Hears the share that is done. */
  onShare(share: number): void;
};

/**
 * Runs a program on some workers: first all survey the first paths for the bins, then all count; what has
 * begun goes on with its bins. The workers keep the run until they are told to drop it.
 */
export async function sampleOn(
  { program, seed, paths, begun }: ProgramJob,
  { links, run, onShare }: SampleParameters,
): Promise<ProgramRun> {
  const chunks = planChunks(paths, links.length);
  const surveyed = Math.min(paths, surveyPaths);
  const earlier = begun !== undefined && canGoOn(begun.tally, paths) ? begun : undefined;
  const counted = earlier?.tally.paths ?? 0;
  if (earlier !== undefined && counted === paths) {
    onShare(1);
    return earlier;
  }
  let done = 0;
  const onTaken = (taken: number) => {
    done += taken;
    onShare(done / (paths - counted + (earlier === undefined ? surveyed : 0)));
  };
  const tell = (request: SamplingRequest) => {
    for (const link of links) link.post(request);
  };
  const spread = (range: { firstPath: number; paths: number }, chunk: number) =>
    spreadPaths({ links, run, chunk, onTaken, ...range });
  const survey = async () => {
    const { ranges } = await spread({ firstPath: 0, paths: surveyed }, chunks.survey);
    return chooseBounds(ranges);
  };
  tell({ type: "open", run, program, seed });
  const bounds = earlier?.bounds ?? (await survey());
  tell({ type: "bound", run, bounds });
  const tally = await spread({ firstPath: counted, paths }, chunks.count);
  return { tally: earlier === undefined ? tally : mergeTallies(tally, earlier.tally), bounds };
}

/** Whether the first paths were counted in the bins of the whole, and are no more than it. */
function canGoOn(counted: Tally, paths: number): boolean {
  return counted.paths <= paths && counted.paths >= Math.min(paths, surveyPaths);
}
