import type { Plan } from "../proposal/Plan.ts";
import type { OtherChain } from "../review/facts/fetchCodeElsewhere.ts";

/** What a reader has at hand beside the DAO's own chain, for reviews. */
export type AtHand = {
  /** Other chains that the reader chose an endpoint for. */
  otherChains: readonly OtherChain[];
  /** Plans that the reader keeps; `undefined` where they could not be read. */
  keptPlans: readonly Plan[] | undefined;
};
