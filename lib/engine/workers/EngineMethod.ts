import type { SamplingWorkers } from "./SamplingWorkers.ts";

/** What a method of the engine worker has beside its parameters. */
export type EngineTools = {
  /** Tells the share that is done, from 0 to 1. */
  onProgress(share: number): void;
  /** Aborted when nobody waits for the result any more. */
  signal: AbortSignal;
  /** For sampling; shared by all methods. */
  workers: SamplingWorkers;
};

/** One thing the engine worker can do. Parameters and result are structured clones: plain data. */
export type EngineMethod<Parameters, Result> = (
  parameters: Parameters,
  tools: EngineTools,
) => Promise<Result> | Result;

/** Methods by name. */
export type MethodMap = Readonly<Record<string, EngineMethod<never, unknown>>>;
