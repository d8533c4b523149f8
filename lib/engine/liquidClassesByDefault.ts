import type { BucketClass } from "./Model.ts";

/** Classes counted as circulating supply unless a model's `liquidClasses` says otherwise. */
export const liquidClassesByDefault: readonly BucketClass[] = [
  "circulating",
  "liquidity",
  "staked",
  "bridged",
];
