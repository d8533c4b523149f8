import { drawNodes } from "./drawNodes.ts";
import { boxMuller } from "./numbers/boxMuller.ts";
import { domain, philox, seedKey, type Words } from "./numbers/philox.ts";
import { planPoints } from "./numbers/planPoints.ts";
import { type Operation, operation } from "./operation.ts";
import type { PathRange } from "./PathRange.ts";
import type { Program } from "./Program.ts";
import { groupPaths } from "./planBridge.ts";

/** `source`: the stream of a draw, or the number of a factor. */
export type ReferenceDraw = { of: Operation; source: number; step: number; lane: number };

/** Gives the random number of an operation at a step on a path. */
export type ReferenceDraws = (draw: ReferenceDraw) => number;

/**
 * Creates the random numbers of some paths. Each block of four steps takes the four words of one
 * counter (path, step ÷ 4, stream, domain). A Brownian factor must be asked at every step in turn.
 */
export function createReferenceDraws(program: Program, range: PathRange): ReferenceDraws {
  const { bridge, factors } = program;
  const key = seedKey(range.seed);
  const points = planPoints(factors, key);
  const groups = new Map<string, Float64Array[]>();
  const nodesOf = (factor: number, group: number): Float64Array[] => {
    const name = `${factor} ${group}`;
    const nodes = groups.get(name) ?? drawNodes({ bridge, points, key, factor, group });
    groups.set(name, nodes);
    return nodes;
  };
  const paths = Array.from({ length: factors }, (_, factor) =>
    Array.from({ length: range.count }, (_, lane) => {
      const path = range.firstPath + lane;
      const nodes = nodesOf(factor, Math.floor(path / groupPaths));
      return { nodes, member: path % groupPaths, node: 0, left: 0 };
    }),
  );
  const words = ({ source, step, lane }: ReferenceDraw, use: number): Words =>
    philox([range.firstPath + lane, step >>> 2, source >>> 0, use], key);
  const normal = (draw: ReferenceDraw, use: number): number => {
    const [a, b, c, d] = words(draw, use);
    const pair = (draw.step & 2) === 0 ? boxMuller(a, b) : boxMuller(c, d);
    return pair[draw.step & 1] ?? 0;
  };
  const advance = (draw: ReferenceDraw): number => {
    const path = paths[draw.source]?.[draw.lane];
    if (path === undefined) {
      return 0;
    }
    if (draw.step === 0 || draw.step - 1 === bridge.ends[path.node - 1]) {
      path.left = path.nodes[path.node]?.[path.member] ?? 0;
      path.node += 1;
    }
    const spread = bridge.spreads[draw.step] ?? 0;
    const mean = path.left * (bridge.pulls[draw.step] ?? 0);
    const increment = spread === 0 ? mean : mean + spread * normal(draw, domain.bridge);
    path.left -= increment;
    return increment;
  };
  return (draw) => {
    if (draw.of === operation.brownian) {
      return advance(draw);
    }
    if (draw.of === operation.normal) {
      return normal(draw, domain.normal);
    }
    return ((words(draw, domain.uniform)[draw.step & 3] ?? 0) + 0.5) * 2 ** -32;
  };
}
