import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
} from "../../../test/createCheckContext.ts";
import { statedCall } from "../../../test/statedCall.ts";
import type { ActionEffect } from "../../actions/Action.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import type { IssuanceSource } from "../../issuance/IssuanceAdapter.ts";
import { unstatedEmissions } from "./unstatedEmissions.ts";

const { alice, dollar, pool, stranger, token } = checkAccounts;
const rate = (count: bigint): Parameter => ({
  id: `${pool}.rate`,
  label: "Rate",
  value: { unit: "count", count },
  source: { address: pool, functionName: "rate" },
});
const at = (count: bigint) => ({
  parameters: [rate(count)],
  sources: [
    {
      adapter: "rewards",
      target: pool,
      parameters: [rate(count)],
      authorities: [],
      buckets: [],
      mechanisms: [],
      pokes: [],
    } satisfies IssuanceSource,
  ],
});
const none = { parameters: [], sources: [] };
const find = (effects: readonly ActionEffect[], change: ContextChange = {}) => {
  const context = createCheckContext({
    decoded: [statedCall(...effects)],
    before: at(5n),
    after: at(6n),
    labels: { [pool]: "Rewards" },
    ...change,
  });
  return unstatedEmissions(context.preview);
};

describe("unstatedEmissions", () => {
  it("says what changes of what, and where it was read", () => {
    expect(find([])).toEqual([
      {
        check: "supply",
        level: "critical",
        title: "An emission parameter changes and no call states it",
        detail: `Rate of Rewards (${pool}): 5 → 6.`,
        evidence: [{ kind: "read", address: pool, functionName: "rate", value: "5 → 6" }],
      },
    ]);
  });

  it("names a parameter that comes or goes with its source", () => {
    expect(find([], { before: none })).toMatchObject([
      { detail: expect.stringContaining("— → 6") },
    ]);
    expect(find([], { after: none })).toMatchObject([{ detail: expect.stringContaining("5 → —") }]);
    expect(find([], { after: undefined })).toEqual([]);
  });

  it("leaves alone a value that issues nothing", () => {
    expect(
      find([], { before: { ...at(5n), sources: [] }, after: { ...at(6n), sources: [] } }),
    ).toEqual([]);
  });

  const swap = { kind: "swap", amount: 1n, least: 1n, recipient: alice } as const;
  it.each<ActionEffect>([
    { kind: "parameter", contract: pool, name: "other" },
    { ...swap, sold: pool, bought: dollar },
    { ...swap, sold: token, bought: pool },
    { kind: "flow", asset: "ether", amount: 1n, recipient: pool },
    { kind: "flow", asset: pool, amount: 1n, recipient: alice },
    { kind: "flow", asset: token, amount: 1n, recipient: pool },
    { kind: "burn", token: pool, amount: 1n, holder: "executor" },
    { kind: "supply", token: pool, amount: 1n, recipient: alice },
  ])("takes a contract for touched by %o", (effect) => {
    expect(find([effect])).toEqual([]);
  });

  it.each<ActionEffect>([
    { kind: "parameter", contract: stranger, name: "rate" },
    { ...swap, sold: token, bought: dollar, recipient: pool },
    { kind: "flow", asset: token, amount: 1n, recipient: alice },
    { kind: "burn", token, amount: 1n, holder: pool },
  ])("takes no contract for touched by %o", (effect) => {
    expect(find([effect])).toHaveLength(1);
  });
});
