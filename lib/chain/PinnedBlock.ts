import type { Hex } from "viem";

/** The block that everything on one screen is read at. */
export type PinnedBlock = {
  number: bigint;
  hash: Hex;
  /** Unix seconds: "now" for every projection. */
  timestamp: number;
};
