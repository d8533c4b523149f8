/**
 * The fields of the kernel's `Context` (`assembly/Context.ts`), four bytes each, in its order. Its
 * meaning is told there.
 */
export const kernelContext = [
  "code",
  "codeEnd",
  "lanes",
  "columnScalars",
  "columns",
  "columnCount",
  "seedLow",
  "seedHigh",
  "tags",
  "draws",
  "drawCount",
  "factors",
  "factorCount",
  "starts",
  "pulls",
  "spreads",
  "turns",
  "nodes",
  "group",
  "buckets",
  "ranks",
  "path",
  "firstLane",
  "lastLane",
  "rows",
  "initial",
  "states",
  "outputs",
  "outputCount",
  "counts",
  "countCount",
  "bounds",
  "bins",
  "ranges",
  "refused",
  "tallies",
  "zeros",
  "scratch",
] as const;

/** What the kernel is told of a run. */
export type KernelContext = Record<(typeof kernelContext)[number], number>;
