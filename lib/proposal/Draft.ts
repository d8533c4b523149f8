import type { Address } from "viem";
import type { Action } from "../actions/Action.ts";

/** How a draft is sent: through a Governor, or as a transaction of a Safe. */
export type Route = { kind: "governor" | "safe"; address: Address };

/** What a member writes: portable, versioned, content-addressed by `draftId`. */
export type Draft = {
  version: 1;
  /** EIP-3770 short name and address of the DAO's entry, such as `eth:0x…`. */
  dao: string;
  title: string;
  /** Markdown. The proposal's text on chain is `# title`, a blank line, and this. */
  description: string;
  route: Route;
  actions: readonly Action[];
};
