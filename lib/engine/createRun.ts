import { createLedger, type Ledger } from "./createLedger.ts";
import { createProcess } from "./createProcess.ts";
import { TooManyStepsError } from "./errors.ts";
import { maximumActs } from "./limits.ts";
import type { Model } from "./Model.ts";
import type { Processes } from "./Process.ts";

/** A model being carried through time. Times only rise; the run starts at `asOf`. */
export type Run = {
  ledger: Ledger;
  /** Whether a mechanism holds a right that may not be fully used. */
  hasRight: boolean;
  /** Up to `to`, with what flows until then, without what falls due at that very second. */
  advanceBefore(to: number): void;
  /** Up to `to`, with what falls due at that second. */
  advance(to: number): void;
  /** Makes the claims of one date. */
  settle(at: number): void;
};

type ActingProcess = { dueAt: number; act(at: number): void };

/**
 * Starts a run of a model. It stops at every instant at which a mechanism acts, so a mint between two
 * dates counts the supply of that very second, and the dates asked for do not change the result.
 *
 * @throws {AmountError} @throws {UnknownBucketError}
 */
export function createRun(
  known: Processes,
  model: Model,
  options: { useEveryRight?: boolean } = {},
): Run {
  const ledger = createLedger(model);
  const processes = model.mechanisms.map((spec, mechanism) =>
    createProcess(known, spec, {
      ledger,
      asOf: model.asOf,
      decimals: model.token.decimals,
      mechanism,
      useEveryRight: options.useEveryRight ?? false,
    }),
  );
  const flows = processes.flatMap(({ flow }) => flow ?? []);
  const settles = processes.flatMap(({ settle }) => settle ?? []);
  const actors = processes.filter(
    (process): process is ActingProcess => process.act !== undefined && process.dueAt !== undefined,
  );
  let acts = 0;

  function actAt(instant: number): void {
    flowTo(instant);
    for (const actor of actors) if (actor.dueAt === instant) actor.act(instant);
    acts += 1;
    if (acts > maximumActs) throw new TooManyStepsError(`more than ${maximumActs} one-off events`);
  }

  function nextDue(): number {
    let earliest = Infinity;
    for (const { dueAt } of actors) if (dueAt < earliest) earliest = dueAt;
    return earliest;
  }

  function flowTo(to: number): void {
    for (const flow of flows) flow(to);
  }

  return {
    ledger,
    hasRight: processes.some(({ hasRight }) => hasRight === true),
    advanceBefore(to) {
      for (let due = nextDue(); due < to; due = nextDue()) actAt(due);
      flowTo(to);
    },
    advance(to) {
      for (let due = nextDue(); due <= to; due = nextDue()) actAt(due);
      flowTo(to);
    },
    settle(at) {
      for (const settle of settles) settle(at);
    },
  };
}
