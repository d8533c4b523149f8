import {
  type Address,
  concat,
  encodeFunctionData,
  getAddress,
  type Hex,
  parseAbi,
  toHex,
} from "viem";
import { sign } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { createCall } from "../../lib/actions/createCall.ts";
import { encodeMultiSend } from "../../lib/actions/multiSendCalls.ts";
import type { CheckId } from "../../lib/checks/Finding.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { enterBySafe } from "../../lib/review/enterBySafe.ts";
import { type ReviewCallsParameters, reviewCalls } from "../../lib/review/reviewCalls.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";
import { type Demo, startDemo } from "../startDemo.ts";
import { inWords } from "./startIncidents.ts";

/** Looks like a token: its `transfer(address,uint256)` writes the first argument to slot 0. */
const fake = getAddress("0x00000000000000000000000000000000000f04e4");
const rightsAsBefore = ["ok: Nobody gains or loses a right"];
const noDelegatecall = ["ok: No delegatecall"];
const managementAbi = parseAbi([
  "function swapOwner(address prevOwner, address oldOwner, address newOwner)",
  "function changeThreshold(uint256 threshold)",
  "function enableModule(address module)",
]);

let demo: Demo;
let snapshot: Snapshot;
let safe: Address;
beforeAll(async () => {
  demo = await startDemo();
  const { rpcUrl } = demo.chain;
  // PUSH1 4 CALLDATALOAD PUSH1 0 SSTORE, then returns true as a token does.
  const code = concat(["0x600435600055", "0x600160005260206000f3"]);
  await requestRpc(rpcUrl, "anvil_setCode", [fake, code]);
  await requestRpc(rpcUrl, "evm_mine");
  snapshot = await demo.open("harborSafe");
  safe = demo.contract("harborSafe");
}, 120_000);
afterAll(() => demo.chain.stop());

async function review(
  check: CheckId,
  calls: readonly Call[],
  others: Pick<ReviewCallsParameters, "keptPlans" | "subject"> = {},
): Promise<string[]> {
  const { findings } = await reviewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot,
    ...others,
    calls,
    executor: safe,
    executeAt: snapshot.block.timestamp + 12,
    enter: async () => enterBySafe({ snapshot, calls }),
  });
  return findings.filter((finding) => finding.check === check).map(inWords);
}

const transfer = (operation: 0 | 1): Call =>
  createCall({
    to: fake,
    operation,
    data: encodeFunctionData({
      abi: erc20Abi,
      functionName: "transfer",
      args: [demo.account("stranger"), 0n],
    }),
  });

const batch = (calls: readonly Call[]): Call[] => [
  createCall({ to: demo.contract("MultiSend"), data: encodeMultiSend(calls), operation: 1 }),
];

/** 2025-02: a transfer of nothing, signed with operation 1, wrote slot 0: the address of the Safe's code. */
describe("Bybit", () => {
  it("is named by delegatecall and by privilege", async () => {
    expect(await review("delegatecall", [transfer(1)])).toEqual([
      "critical: Foreign code would run as the treasury",
      "critical: Slot 0 of the Safe is rewritten",
    ]);
    expect(await review("privilege", [transfer(1)])).toContain(
      "critical: The Safe's own code is replaced",
    );
  });

  it("leaves the same transfer alone with operation 0", async () => {
    expect(await review("delegatecall", [transfer(0)])).toEqual(noDelegatecall);
    expect(await review("privilege", [transfer(0)])).toEqual(rightsAsBefore);
    expect(await review("code", [transfer(0)])).toEqual(["ok: Every target has code"]);
  });
});

/** 2024-07: inside a batch of the library that is always used, a delegatecall swapped the implementation. */
describe("WazirX", () => {
  it("is named inside a batch", async () => {
    const findings = await review("delegatecall", batch([transfer(0), transfer(1)]));
    expect(findings.toSorted()).toEqual([
      "critical: Foreign code would run as the treasury",
      "critical: Slot 0 of the Safe is rewritten",
      "ok: A canonical library is used",
    ]);
    expect(await review("privilege", batch([transfer(1)]))).toContain(
      "critical: The Safe's own code is replaced",
    );
  });

  it("leaves a batch of calls alone, run through the Safe as the delegatecall it is", async () => {
    const calls = batch([transfer(0), transfer(0)]);
    expect(await review("delegatecall", calls)).toEqual(["ok: A canonical library is used"]);
    expect(await review("privilege", calls)).toEqual(rightsAsBefore);
    expect(await review("code", calls)).toEqual(["ok: Every target has code"]);
  });
});

/** 2026-04: owners had signed in advance what handed the multisig over. */
describe("Drift", () => {
  const own = (data: `0x${string}`) => createCall({ to: safe, data });
  const abi = managementAbi;

  it("is named by privilege: an owner from outside, fewer owners, a module", async () => {
    const [first, second] = snapshot.state.safe?.owners ?? [];
    if (first === undefined || second === undefined) throw new TypeError("no owners");
    const args = [first, second, demo.account("stranger")] as const;
    const swap = own(encodeFunctionData({ abi, functionName: "swapOwner", args }));
    const lower = own(encodeFunctionData({ abi, functionName: "changeThreshold", args: [1n] }));
    const module = own(encodeFunctionData({ abi, functionName: "enableModule", args: [fake] }));
    expect((await review("privilege", [swap, lower, module])).toSorted()).toEqual([
      "critical: A module may act for the Safe",
      "critical: A right goes outside the DAO",
      "critical: Fewer owners decide",
    ]);
  });

  it("is information where more owners have to sign", async () => {
    const args = [3n] as const;
    const raise = own(encodeFunctionData({ abi, functionName: "changeThreshold", args }));
    expect(await review("privilege", [raise])).toEqual(["info: More owners decide"]);
  });
});

/** 2026-04: the signatures of two of five owners, given long before, were kept and used. */
describe("Drift, kept signatures", () => {
  const signers = [demoAccounts.safeOwner1, demoAccounts.safeOwner2];
  const recent = "ok: The block is recent";
  const state = () => {
    const { safe: found } = snapshot.state;
    if (found === undefined) throw new TypeError("no Safe");
    return found;
  };
  const handOver = () => {
    const [first, second] = state().owners;
    if (first === undefined || second === undefined) throw new TypeError("no owners");
    const args = [first, second, demo.account("stranger")] as const;
    const data = encodeFunctionData({ abi: managementAbi, functionName: "swapOwner", args });
    return [createCall({ to: safe, data })];
  };
  const pay = (share: bigint) => {
    const args = [demo.account("stranger"), share] as const;
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args });
    return [createCall({ to: demo.contract("dollar"), data })];
  };
  const plan = (calls: readonly Call[], nonce = state().nonce + 1n) =>
    planSafe({
      safe: state(),
      chainId: snapshot.dao.chainId,
      block: snapshot.block,
      title: "Kept",
      calls,
      nonce,
    });
  const signedBy = async (kept: Plan, accounts: typeof signers): Promise<Plan> => {
    const hash = kept.facts.safeTxHash as Hex;
    const signed = await Promise.all(
      accounts.map(async ({ address, privateKey }) => ({
        address,
        signature: await sign({ hash, privateKey, to: "hex" }),
      })),
    );
    return {
      ...kept,
      steps: kept.steps.map((step) => {
        const found = signed.find(({ address }) => address === step.actor);
        return found === undefined ? step : { ...step, signature: found.signature };
      }),
    };
  };
  const reviewed = (keptPlans: readonly Plan[], nonce = state().nonce) =>
    review("fresh", [transfer(0)], {
      keptPlans,
      subject: { description: "", safe: { nonce, statedHash: undefined } },
    });

  it("is named by fresh, one signature being enough, also for a later number", async () => {
    const named = [
      "critical: Owners agreed to a transaction that takes or hands over",
      recent,
    ].toSorted();
    expect((await reviewed([await signedBy(plan(handOver()), signers)])).toSorted()).toEqual(named);
    const single = await signedBy(plan(handOver(), state().nonce), signers.slice(0, 1));
    expect((await reviewed([single])).toSorted()).toEqual(named);
  });

  it("is named where it takes most of an asset", async () => {
    const own = snapshot.state.accounts.find(({ address }) => address === safe);
    const held = own?.balances.find(({ asset }) => asset === demo.contract("dollar"))?.amount ?? 0n;
    const kept = await signedBy(plan(pay(held)), signers);
    expect(await reviewed([kept])).toContain(
      "critical: Owners agreed to a transaction that takes or hands over",
    );
  });

  it("is information where the same owners signed a small payment, a warning at the same number", async () => {
    const later = await signedBy(plan(pay(1n)), signers);
    expect(await reviewed([later])).toEqual(["info: Owners agreed to another transaction", recent]);
    const rival = await signedBy(plan(pay(1n), state().nonce), signers);
    expect(await reviewed([rival])).toEqual([
      "warning: Owners agreed to another transaction of the same number",
      recent,
    ]);
  });

  it("leaves alone what nobody signed, what others signed, and numbers that are used", async () => {
    expect(await reviewed([plan(handOver())])).toEqual([recent]);
    const foreign = await signedBy(plan(handOver()), signers);
    const forged = {
      ...foreign,
      steps: foreign.steps.map((step) => ({ ...step, signature: toHex(1n, { size: 65 }) })),
    };
    expect(await reviewed([forged])).toEqual([recent]);
    const used = await signedBy(plan(handOver(), 0n), signers);
    const before = snapshot;
    snapshot = { ...before, state: { ...before.state, safe: { ...state(), nonce: 1n } } };
    expect(await reviewed([used])).toEqual([recent]);
    snapshot = before;
  });

  it("leaves the subject itself alone", async () => {
    const own = await signedBy(plan([transfer(0)], state().nonce), signers);
    const stated = own.facts.safeTxHash;
    const subject = { description: "", safe: { nonce: state().nonce, statedHash: stated } };
    expect(await review("fresh", [transfer(0)], { keptPlans: [own], subject })).toEqual([recent]);
  });

  it("sees an approval on chain, and says where it is of something unknown", async () => {
    const kept = plan(handOver());
    const approvalAbi = parseAbi(["function approveHash(bytes32 hashToApprove)"]);
    const data = encodeFunctionData({
      abi: approvalAbi,
      functionName: "approveHash",
      args: [kept.facts.safeTxHash as Hex],
    });
    const { rpcUrl } = demo.chain;
    const from = demoAccounts.safeOwner3.address;
    await requestRpc(rpcUrl, "eth_sendTransactionSync", [{ from, to: safe, data }]);
    await requestRpc(rpcUrl, "evm_mine");
    snapshot = await demo.open("harborSafe");
    expect(await reviewed([])).toEqual(
      [recent, "warning: Owners approved what nobody here can explain"].toSorted((one) =>
        one === recent ? 1 : -1,
      ),
    );
    expect(await reviewed([kept])).toContain(
      "critical: Owners agreed to a transaction that takes or hands over",
    );
  });
});
