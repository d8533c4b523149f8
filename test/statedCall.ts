import type { ActionEffect } from "../lib/actions/Action.ts";
import { createCall } from "../lib/actions/createCall.ts";
import type { DecodedCall } from "../lib/actions/DecodedCall.ts";
import { checkAccounts } from "./createCheckContext.ts";

/** A call of the made-up DAO's token that is understood, and states these effects. */
export function statedCall(...effects: readonly ActionEffect[]): DecodedCall {
  return {
    call: createCall({ to: checkAccounts.token }),
    status: "decoded",
    action: { type: "any" },
    effects,
  };
}
