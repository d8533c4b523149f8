import type { ActionKind } from "../../actions/Action.ts";
import { createRetryableTicket } from "./createRetryableTicket.ts";
import { depositEtherToArbitrum } from "./depositEtherToArbitrum.ts";

/** What governance can do with it, beside the general actions. */
export const arbitrumInboxActions: readonly ActionKind[] = [
  depositEtherToArbitrum,
  createRetryableTicket,
];
