import type { Address } from "viem";
import type { Action, ActionEffect } from "./Action.ts";
import type { Call } from "./Call.ts";

/**
 * A call as read from its bytes. `decoded` only if encoding the action again, with the inner calls
 * it carries, gives the same bytes; everything else is `opaque` and says why.
 */
export type DecodedCall = { call: Call } & (
  | {
      status: "decoded";
      action: Action;
      /** Those of the inner calls included where they run at once: see `wrapperEffects`. */
      effects: readonly ActionEffect[];
      /** The calls that this one carries, in their order; absent where it is no wrapper. */
      inner?: readonly InnerCall[];
    }
  | {
      status: "opaque";
      reason: OpaqueReason;
      /** Signatures of known functions with this selector: candidates, not facts. */
      candidates: readonly string[];
    }
);

/**
 * Why a call is not read. `inconsistent`: the arguments of a wrapper contradict each other, such as
 * lists of different lengths. `tooDeep` and `tooMany`: what it carries is beyond the limits of
 * `decodeCalls` and was not looked at.
 */
export type OpaqueReason =
  | "unknownSelector"
  | "malformed"
  | "nonCanonical"
  | "noData"
  | "inconsistent"
  | "tooDeep"
  | "tooMany";

/**
 * What becomes of an inner call when its wrapper is executed: it runs `now`, within the wrapper;
 * `later`, by a further transaction; or `never`: it is taken off a queue.
 */
export type InnerRun = "now" | "later" | "never";

/** Whose a call is: an account, whoever makes the outermost call, or one the bytes do not tell. */
export type Executor = Address | "caller" | "unknown";

/** A call that another one carries. How it runs is its own `call.operation`. */
export type InnerCall = DecodedCall & {
  /** The sender that its target sees; of a delegatecall, the account in whose place code runs. */
  executor: Executor;
  runs: InnerRun;
};
