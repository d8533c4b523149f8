import { domain, type Key, philox } from "./philox.ts";
import { sobolDirections } from "./sobolDirections.ts";

/** The turns of a bridge that take a Sobol' sequence over all paths: the end, and three halvings. */
export const sobolTurns = 4;

/**
 * Factors that share one Sobol' sequence. Each turn has this many dimensions, whether they are used or
 * not, so that a further factor changes no other.
 */
export const factorsPerGroup = 4;

const dimensions = sobolTurns * factorsPerGroup;

/** What the points of a run are made of. */
export type Points = {
  /** 32 to a dimension; dimension = turn · `factorsPerGroup` + factor of the group. */
  readonly directions: Uint32Array;
  /** For each group of factors, one seed to a dimension. */
  readonly scrambles: readonly Uint32Array[];
  /** For each group the seed that shuffles its indices; the first is not shuffled. */
  readonly shuffles: Uint32Array;
};

/** Prepares the quasi-random points of `factors` Brownian motions for a seed. */
export function planPoints(factors: number, key: Key): Points {
  const groups = Math.ceil(factors / factorsPerGroup);
  const seed = (index: number, group: number, use: number) =>
    philox([index, group, 0, use], key)[0];
  return {
    directions: factors === 0 ? new Uint32Array(0) : sobolDirections(dimensions),
    scrambles: Array.from({ length: groups }, (_, group) =>
      Uint32Array.from({ length: dimensions }, (_, index) => seed(index, group, domain.scramble)),
    ),
    shuffles: Uint32Array.from({ length: groups }, (_, group) => seed(0, group, domain.shuffle)),
  };
}
