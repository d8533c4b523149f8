import type { Action, ActionEffect } from "./Action.ts";
import type { Call } from "./Call.ts";

/**
 * A call as read from its bytes. `decoded` only if encoding the action again gives the same bytes;
 * everything else is `opaque` and says why.
 */
export type DecodedCall = { call: Call } & (
  | {
      status: "decoded";
      action: Action;
      effects: readonly ActionEffect[];
    }
  | {
      status: "opaque";
      reason: "unknownSelector" | "malformed" | "nonCanonical" | "noData";
      /** Signatures of known functions with this selector: candidates, not facts. */
      candidates: readonly string[];
    }
);
