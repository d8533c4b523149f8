import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Bridge } from "./bridgeSchema.ts";

/** Shares may miss 1 by the rounding of a double. */
const tolerance = 1e-9;

/** Refuses a chain named twice, shares above 1 in all, and routing without what it follows. */
export function checkBridge(spec: Bridge): ModelIssue[] {
  const { routing, chains, home, homeDepth } = spec;
  const ids = [home, ...chains.map(({ bucket }) => bucket)];
  const issues = chains.flatMap((chain, index) => {
    const path = `chains[${index}]`;
    const depths = [chain.depth, chain.depthProcess].filter((depth) => depth !== undefined);
    const isFirst = ids.indexOf(chain.bucket) === index + 1;
    return [
      ...demand(isFirst, {
        path: `${path}.bucket`,
        message: "is named before; every chain needs a bucket of its own",
      }),
      ...demand((routing === "share") === (chain.share !== undefined), {
        path: `${path}.share`,
        message: "belongs with routing share; give both or neither",
      }),
      ...demand(depths.length === (routing === "depth" ? 1 : 0), {
        path: `${path}.depth`,
        message: "or depthProcess, one of them, belongs with routing depth",
      }),
    ];
  });
  const shares = chains.reduce((sum, { share = 0 }) => sum + share, 0);
  return [
    ...issues,
    ...demand(shares <= 1 + tolerance, {
      path: "chains",
      message: `have shares that sum to ${shares}, at most 1; what is missing to 1 stays at home`,
    }),
    ...demand((routing === "depth") === (homeDepth !== undefined), {
      path: "homeDepth",
      message: "belongs with routing depth; give both or neither",
    }),
  ];
}
