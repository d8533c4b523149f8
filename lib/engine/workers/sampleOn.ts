import { chooseBounds, surveyPaths } from "../kernel/createKernel.ts";
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
 * Runs a program on some workers: first all survey the first paths for the bins, then all count. The
 * workers keep the run until they are told to drop it.
 */
export async function sampleOn(
  { program, seed, paths }: ProgramJob,
  { links, run, onShare }: SampleParameters,
): Promise<ProgramRun> {
  const chunks = planChunks(paths, links.length);
  const surveyed = Math.min(paths, surveyPaths);
  let done = 0;
  const onTaken = (taken: number) => {
    done += taken;
    onShare(done / (surveyed + paths));
  };
  const tell = (request: SamplingRequest) => {
    for (const link of links) link.post(request);
  };
  tell({ type: "open", run, program, seed });
  const survey = await spreadPaths({ links, run, paths: surveyed, chunk: chunks.survey, onTaken });
  const bounds = chooseBounds(survey.ranges);
  tell({ type: "bound", run, bounds });
  const tally = await spreadPaths({ links, run, paths, chunk: chunks.count, onTaken });
  return { tally, bounds };
}
