import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { ownableAbi } from "../../contracts-abi/ownable.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { createCall } from "../../lib/actions/createCall.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { enterBySafe } from "../../lib/review/enterBySafe.ts";
import { reviewCalls } from "../../lib/review/reviewCalls.ts";
import { createSafeTransaction } from "../../lib/safe/createSafeTransaction.ts";
import { hashSafeTransaction } from "../../lib/safe/hashSafeTransaction.ts";
import { type Demo, startDemo } from "../startDemo.ts";
import { inWords } from "./startIncidents.ts";

let demo: Demo;
let snapshot: Snapshot;
beforeAll(async () => {
  demo = await startDemo();
  snapshot = await demo.open("harborSafe");
});
afterAll(() => demo.chain.stop());

const pay = () =>
  createCall({
    to: demo.contract("dollar"),
    data: encodeFunctionData({
      abi: erc20Abi,
      functionName: "transfer",
      args: [demo.account("grantee"), 1_000n],
    }),
  });

/** The hash that owners see in their wallet when they are asked to sign these calls. */
function hashOf(calls: readonly Call[]) {
  const { safe } = snapshot.state;
  if (safe === undefined) throw new TypeError("no Safe");
  const transaction = createSafeTransaction({ calls, nonce: safe.nonce });
  return hashSafeTransaction({ chainId: snapshot.dao.chainId, safe: safe.address, transaction });
}

/** Reviews what a page shows while owners are asked to sign something. */
async function review(shown: readonly Call[], signed: readonly Call[]): Promise<string[]> {
  const { safe } = snapshot.state;
  const { findings } = await reviewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot,
    calls: shown,
    executor: demo.contract("harborSafe"),
    executeAt: snapshot.block.timestamp + 12,
    enter: async () => enterBySafe({ snapshot, calls: shown }),
    subject: {
      description: "A payment",
      safe: { nonce: safe?.nonce ?? 0n, statedHash: hashOf(signed) },
    },
  });
  return findings.filter(({ check }) => check === "hash").map(inWords);
}

const notThese = ["critical: A hash is not that of these calls"];

/** 2024-07: a payment was shown, and a change of implementation signed. */
describe("WazirX", () => {
  it("is named by hash: what is signed is not what is shown", async () => {
    const upgrade = createCall({ to: demo.contract("harborSafe"), data: "0x3659cfe6" });
    expect(await review([pay()], [upgrade])).toEqual(notThese);
  });
});

/** 2024-10: transferOwnership was signed in place of an emissions tweak. */
describe("Radiant", () => {
  it("is named by hash", async () => {
    const handOver = createCall({
      to: demo.contract("dollar"),
      data: encodeFunctionData({
        abi: ownableAbi,
        functionName: "transferOwnership",
        args: [demo.account("stranger")],
      }),
    });
    expect(await review([pay()], [handOver])).toEqual(notThese);
  });
});

/** 2025-02: the same target and data, signed as a delegatecall. */
describe("Bybit", () => {
  it("is named by hash: operation 1 where 0 is shown", async () => {
    expect(await review([pay()], [createCall({ ...pay(), operation: 1 })])).toEqual(notThese);
  });

  it("leaves the transaction alone that is signed as it is shown", async () => {
    expect(await review([pay()], [pay()])).toEqual(["ok: Hashes agree"]);
  });

  it("leaves a batch alone that is signed as it is shown", async () => {
    const calls = [pay(), createCall({ to: demo.account("grantee"), value: 1n })];
    expect(await review(calls, calls)).toEqual(["ok: Hashes agree"]);
    expect(await review(calls, calls.toReversed())).toEqual(notThese);
  });
});
