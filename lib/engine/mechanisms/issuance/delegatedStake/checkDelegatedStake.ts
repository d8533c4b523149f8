import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { DelegatedStake } from "./delegatedStakeSchema.ts";

/** Refuses a rate that is not told once, and shares that are not the whole. */
export function checkDelegatedStake(spec: DelegatedStake): ModelIssue[] {
  const { perYear, perBlock, blockSeconds, producerShareBps, voterShareBps } = spec;
  const isPerBlock = perBlock !== undefined;
  return [
    ...demand((perYear === undefined) === isPerBlock, {
      path: isPerBlock ? "perBlock" : "perYear",
      message: "give either perYear, or perBlock with blockSeconds",
    }),
    ...demand((blockSeconds !== undefined) === isPerBlock, {
      path: "blockSeconds",
      message: "belongs to perBlock; give both or neither",
    }),
    ...demand(producerShareBps + voterShareBps === 10_000, {
      path: "voterShareBps",
      message: "must be 10000 together with producerShareBps",
    }),
    ...demand(producerShareBps === 0 || spec.producers.some(({ votes }) => /[1-9]/.test(votes)), {
      path: "producers",
      message: "must have votes where producers get a share",
    }),
  ];
}
