import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { createCall } from "../actions/createCall.ts";
import { SimulationUnavailableError } from "../chain/SimulationUnavailableError.ts";
import type { CallOutcome } from "../chain/simulateCalls.ts";
import { findUnpaid } from "./findUnpaid.ts";

const fine: CallOutcome = { status: "success", data: "0x", gasUsed: 2n, logs: [] };
const worked = { status: "success", gasUsed: 2n };
const notReached = { status: "notReached", gasUsed: 0n };
const unpaid = { status: "reverted", gasUsed: 0n, revertReason: "no ETH" };

/** A node that runs calls up to the first that it cannot pay. */
async function find(values: readonly bigint[], first: number, outcome = () => fine) {
  const calls = values.map((value) => createCall({ to: zeroAddress, value }));
  let requests = 0;
  const results = await findUnpaid(calls, {
    separate: calls.map((call, index) => ({ call, index })),
    reason: "no ETH",
    async run(count) {
      requests += 1;
      if (count > first)
        throw new SimulationUnavailableError({ details: "insufficient", cause: undefined });
      return calls.slice(0, count).map(outcome);
    },
  });
  return { results, requests };
}

describe("findUnpaid", () => {
  it.each([0, 1, 2, 3, 6, 7])(
    "finds that it is call %i of eight, and how those before end",
    async (first) => {
      const { results, requests } = await find(Array(8).fill(1n), first);
      expect(results).toEqual([
        ...Array(first).fill(worked),
        unpaid,
        ...Array(7 - first).fill(notReached),
      ]);
      expect(requests).toBeLessThanOrEqual(3);
    },
  );

  it("asks nothing where there is one call", async () => {
    expect(await find([5n], 0)).toEqual({ results: [unpaid], requests: 0 });
  });

  it("tells of a call that fails before, by its own reason", async () => {
    const { results } = await find([0n, 1n], 1, () => ({ ...fine, status: "reverted" }));
    expect(results).toEqual([
      { status: "reverted", gasUsed: 2n, revertReason: "no reason given", revertData: "0x" },
      notReached,
    ]);
  });

  it("knows nothing where the call sends no ETH, and passes on what is no refusal", async () => {
    expect((await find([1n, 0n, 1n], 1)).results).toBeUndefined();
    const broken = findUnpaid([createCall({ to: zeroAddress }), createCall({ to: zeroAddress })], {
      separate: [0, 1].map((index) => ({ call: createCall({ to: zeroAddress }), index })),
      reason: "",
      run: () => Promise.reject(new RangeError("other")),
    });
    await expect(broken).rejects.toThrow(RangeError);
  });
});
