import type { Ledger } from "./createLedger.ts";
import type { Mechanism } from "./Model.ts";

/**
 * A mechanism at work in one run. A run stops at every date and at every `dueAt`; there it first lets
 * all processes flow, then act, then (at dates alone) settle, each in the model's order.
 */
export type Process = {
  /** Unix seconds of the next one-off act, `Infinity` when there is none; `act` moves it on. */
  dueAt?: number;
  /** Does what is due at `at`: a mint, a payment, a cliff. */
  act?(at: number): void;
  /** Brings what runs all the time up to `to`. In closed form, so that extra stops change nothing. */
  flow?(to: number): void;
  /** Does what somebody has to do, and does at each date: a claim. Depends on the dates. */
  settle?(at: number): void;
  /** Holds a right that `allowedTotal` counts as fully used. */
  hasRight?: boolean;
};

/** What a mechanism may know of the run it is created for. */
export type ProcessContext = {
  ledger: Ledger;
  /** Unix seconds at which the run starts. */
  asOf: number;
  decimals: number;
  /** The mechanism's place in the model. */
  mechanism: number;
  /** Uses every right to issue in full as soon as it arises. */
  useEveryRight: boolean;
};

/** By kind, what puts a mechanism to work; a kind that is not there does nothing in an exact run. */
export type Processes = Partial<
  Record<Mechanism["kind"], (spec: never, context: ProcessContext) => Process>
>;
