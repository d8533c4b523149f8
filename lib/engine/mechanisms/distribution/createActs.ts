import type { Process, ProcessContext } from "../../Process.ts";

/** Something that is done once, at an instant. */
export type Act = { at: number; act(at: number): void };

/**
 * Does each act at its second, in their order; those before the run's start have happened already.
 */
export function createActs(acts: readonly Act[], { asOf }: ProcessContext): Process {
  const ahead = acts.filter(({ at }) => at >= asOf).sort((a, b) => a.at - b.at);
  let next = 0;
  const process = {
    dueAt: ahead[0]?.at ?? Infinity,
    act(at: number) {
      for (; ahead[next]?.at === at; next += 1) ahead[next]?.act(at);
      process.dueAt = ahead[next]?.at ?? Infinity;
    },
  };
  return process;
}
