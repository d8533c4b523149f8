import { type Address, createClient, custom, type Hex, hashMessage } from "viem";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import { safeAbi } from "../../contracts-abi/safe.ts";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import { dollars, tokens } from "../../demo/units.ts";
import { connectDemo, type Demo } from "../../test/connectDemo.ts";
import type { Call } from "../actions/Call.ts";
import { transfer } from "../actions/transfer.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import type { Plan } from "../proposal/Plan.ts";
import { parsePlan } from "../proposal/parsePlan.ts";
import { serializePlan } from "../proposal/serializePlan.ts";
import { fetchSafeExecutions } from "../safe/fetchSafeExecutions.ts";
import { fetchSafeStanding } from "../safe/fetchSafeStanding.ts";
import { findExecutedCalls } from "../safe/findExecutedCalls.ts";
import { planSafe } from "../safe/planSafe.ts";
import { readSafe } from "../safe/readSafe.ts";
import { addSignatures, exportSignatures, parseSignatures } from "../safe/safeSignatures.ts";
import { StepBlockedError } from "./errors.ts";
import { memoryPlanStorage } from "./memoryPlanStorage.ts";
import type { PlanStorage } from "./PlanStorage.ts";
import { resumePlan } from "./resumePlan.ts";
import { runStep } from "./runStep.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await connectDemo();
});
afterAll(() => demo.stop());

type Owner = "safeOwner1" | "safeOwner2" | "safeOwner3";

const balanceOf = (token: Address, account: Address) =>
  demo.client.readContract({
    address: token,
    abi: uniAbi,
    functionName: "balanceOf",
    args: [account],
  });

function dollarGrant(amount = dollars(1_234n)): Call {
  const { contracts, accounts } = demo.manifest;
  return transfer.encode({
    token: contracts.dollar,
    recipient: accounts.grantee.address,
    amount: amount.toString(),
  });
}

function tokenGrant(): Call {
  const { contracts, accounts } = demo.manifest;
  return transfer.encode({
    token: contracts.harborToken,
    recipient: accounts.grantee.address,
    amount: tokens(10n).toString(),
  });
}

async function planOf(calls: readonly Call[], nonce?: bigint): Promise<Plan> {
  const block = await demo.head();
  const read = readSafe(demo.manifest.contracts.harborSafe);
  const safe = await fetchReads(demo.client, { read, blockNumber: block.number });
  if (safe === undefined) throw new TypeError("no Safe");
  return planSafe({
    safe,
    chainId: demo.manifest.chainId,
    block,
    title: "Grant",
    calls,
    ...(nonce === undefined ? {} : { nonce }),
  });
}

const stepIdOf = (owner: Owner) => `sign:${demo.manifest.accounts[owner].address}`;

function sign(plan: Plan, owner: Owner, storage: PlanStorage = memoryPlanStorage()): Promise<Plan> {
  return runStep({
    client: demo.client,
    wallet: demo.walletOf(owner),
    plan,
    stepId: stepIdOf(owner),
    storage,
  });
}

/** Anybody may execute. */
function execute(plan: Plan, storage: PlanStorage = memoryPlanStorage()): Promise<Plan> {
  return runStep({
    client: demo.client,
    wallet: demo.walletOf("stranger"),
    plan,
    stepId: "execute",
    storage,
  });
}

/** An owner's consent on chain instead of a signature. */
async function approve(plan: Plan, owner: Owner): Promise<void> {
  const approver = demo.walletOf(owner);
  await approver.writeContractSync({
    address: plan.route.address,
    abi: safeAbi,
    functionName: "approveHash",
    args: [plan.facts.safeTxHash as Hex],
    account: approver.account ?? demo.manifest.accounts[owner].address,
    chain: null,
  });
}

/** The demo's node, which answers nothing until it is let go. */
function slowClient() {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const methods: string[] = [];
  const request = async (asked: { method: string; params?: unknown }) => {
    methods.push(asked.method);
    await gate;
    return requestRpc(demo.manifest.rpcUrl, asked.method, [asked.params ?? []].flat());
  };
  const client = createClient({ transport: custom({ request }) });
  return { client, methods, release: () => release() };
}

describe("runStep with a Safe", () => {
  it.each([
    { name: "one call", calls: () => [dollarGrant()] },
    { name: "several calls", calls: () => [dollarGrant(), tokenGrant()] },
  ])("pays by $name after two owners signed, each in a tab of its own", async ({ calls }) => {
    await demo.undone(async () => {
      const { dollar } = demo.manifest.contracts;
      const { grantee } = demo.manifest.accounts;
      const paid = await balanceOf(dollar, grantee.address);
      let plan = await planOf(calls());
      await expect(execute(plan)).rejects.toThrow(/0 of 2 signatures/);
      // The second owner's address is lower or higher by chance of the demo: order must not matter.
      plan = await sign(parsePlan(serializePlan(plan)), "safeOwner3");
      await expect(execute(plan)).rejects.toThrow(/1 of 2 signatures/);
      plan = await sign(parsePlan(serializePlan(plan)), "safeOwner1");
      await expect(sign(plan, "safeOwner2")).rejects.toThrow(/No more signatures are needed/);
      plan = await execute(parsePlan(serializePlan(plan)));
      expect(await balanceOf(dollar, grantee.address)).toBe(paid + dollars(1_234n));
      expect(plan.steps.at(-1)?.status).toBe("done");
      const resumed = await resumePlan({
        client: demo.client,
        plan,
        storage: memoryPlanStorage(),
      });
      const undone = resumed.plan.steps.filter(({ status }) => status !== "done");
      expect(undone.map(({ id }) => id)).toEqual([stepIdOf("safeOwner2")]);
      expect(resumed.verifications[stepIdOf("safeOwner2")]).toMatchObject({
        status: "blocked",
        reason: expect.stringContaining("Not needed"),
      });
    });
  });

  it("does nothing the second time", async () => {
    await demo.undone(async () => {
      const { address } = demo.manifest.accounts.stranger;
      const signed = await sign(
        await sign(await planOf([dollarGrant()]), "safeOwner1"),
        "safeOwner2",
      );
      const first = await execute(signed);
      const sent = await demo.client.getTransactionCount({ address });
      // The same signed plan again, by somebody who knows nothing of the first time.
      const second = await execute(signed);
      expect(first.steps.at(-1)?.status).toBe("done");
      expect(second.steps.at(-1)?.status).toBe("done");
      expect(await demo.client.getTransactionCount({ address })).toBe(sent);
    });
  });

  it("stores a signature at once and joins those of several people", async () => {
    await demo.undone(async () => {
      const plan = await planOf([dollarGrant()]);
      const storage = memoryPlanStorage();
      await sign(plan, "safeOwner1", storage);
      // The caller's copy is stale; what is stored counts.
      const joined = await sign(plan, "safeOwner2", storage);
      const elsewhere = await addSignatures(plan, parseSignatures(exportSignatures(joined)));
      expect(elsewhere.steps.filter(({ signature }) => signature !== undefined)).toHaveLength(2);
      const done = await execute(elsewhere);
      expect(done.steps.at(-1)?.status).toBe("done");
    });
  });

  it("takes an eth_sign signature and an approval on chain", async () => {
    await demo.undone(async () => {
      const plan = await planOf([dollarGrant()]);
      const hash = plan.facts.safeTxHash as Hex;
      const { safeOwner1 } = demo.manifest.accounts;
      await approve(plan, "safeOwner2");
      const account = demo.walletOf("safeOwner1").account;
      const plain = await account?.sign?.({ hash: hashMessage({ raw: hash }) });
      if (plain === undefined) throw new TypeError("no signature");
      const v = Number.parseInt(plain.slice(-2), 16) + 4;
      const signature: Hex = `0x${plain.slice(2, -2)}${v.toString(16)}`;
      const { chainId } = plan;
      const safe = plan.route.address;
      const signed = await addSignatures(plan, {
        version: 1,
        chainId,
        safe,
        safeTxHash: hash,
        signatures: [{ signer: safeOwner1.address, signature }],
      });
      const done = await execute(signed);
      expect(done.steps.at(-1)?.status).toBe("done");
    });
  });

  it("refuses what was tampered with", async () => {
    await demo.undone(async () => {
      const plan = await sign(await planOf([dollarGrant()]), "safeOwner1");
      const mismatch = { code: "safe.hashMismatch" };
      const other = { ...plan, calls: [dollarGrant(dollars(9_999n))] };
      await expect(sign(other, "safeOwner2")).rejects.toMatchObject(mismatch);
      const later = { ...plan, facts: { ...plan.facts, nonce: "1" } };
      await expect(sign(later, "safeOwner2")).rejects.toMatchObject(mismatch);
      const delegated = { ...plan, calls: [{ ...dollarGrant(), operation: 1 as const }] };
      await expect(execute(delegated)).rejects.toMatchObject(mismatch);
      // A signature of somebody else under an owner's name does not count.
      const [first, second, ...rest] = plan.steps;
      if (first?.signature === undefined || second === undefined) throw new TypeError("no step");
      const forged = {
        ...plan,
        steps: [first, { ...second, signature: first.signature }, ...rest],
      };
      await expect(execute(forged)).rejects.toThrow(/1 of 2 signatures/);
    });
  });

  it("says so when another transaction took the nonce", async () => {
    await demo.undone(async () => {
      const slow = await sign(await planOf([dollarGrant()]), "safeOwner1");
      const quick = await sign(
        await sign(await planOf([tokenGrant()]), "safeOwner1"),
        "safeOwner2",
      );
      await execute(quick);
      await expect(sign(slow, "safeOwner2")).rejects.toThrow(/took the nonce/);
      const { outcome } = await fetchSafeStanding(demo.client, slow);
      expect(outcome).toEqual({ status: "taken" });
      await expect(execute(slow)).rejects.toThrow(StepBlockedError);
      const { verifications } = await resumePlan({
        client: demo.client,
        plan: slow,
        storage: memoryPlanStorage(),
      });
      expect(verifications.execute).toMatchObject({ status: "blocked", isFinal: true });
      expect(verifications[stepIdOf("safeOwner2")]).toMatchObject({ isFinal: true });
      await expect(execute(slow)).rejects.toMatchObject({
        shortMessage: expect.stringContaining("cannot be sent any more"),
        remedy: expect.stringContaining("Make a new one"),
      });
    });
  });

  it("tells somebody else by which transaction it was executed, and when", async () => {
    await demo.undone(async () => {
      const plan = await planOf([dollarGrant()]);
      const signed = await sign(await sign(plan, "safeOwner1"), "safeOwner2");
      const done = await execute(signed);
      const storage = memoryPlanStorage();
      await storage.save(parsePlan(serializePlan(plan)));
      const resumed = await resumePlan({ client: demo.client, plan, storage });
      const kept = (await storage.load(plan.id)) ?? resumed.plan;
      expect(kept.steps.at(-1)?.status).toBe("done");
      expect(kept.steps.at(-1)?.transactionHash).toMatch(/^0x[0-9a-f]{64}$/);
      expect(kept.steps.at(-1)?.transactionHash).toBe(done.steps.at(-1)?.transactionHash);
      expect(kept.facts.executedAt).toBe(`${(await demo.head()).timestamp}`);
    });
  });

  it("tells somebody else who signed, by the calldata alone", async () => {
    await demo.undone(async () => {
      const plan = await planOf([dollarGrant()]);
      await approve(plan, "safeOwner3");
      const bySender = await runStep({
        client: demo.client,
        wallet: demo.walletOf("safeOwner1"),
        plan: await sign(plan, "safeOwner1"),
        stepId: "execute",
        storage: memoryPlanStorage(),
      });
      expect(bySender.steps.at(-1)?.status).toBe("done");
      const { plan: known } = await resumePlan({
        client: demo.client,
        plan,
        storage: memoryPlanStorage(),
      });
      const stepOf = (owner: Owner) => known.steps.find(({ id }) => id === stepIdOf(owner));
      expect(stepOf("safeOwner1")).toMatchObject({ status: "done" });
      expect(stepOf("safeOwner1")).not.toHaveProperty("signature");
      expect(stepOf("safeOwner2")).toMatchObject({ status: "waiting" });
      expect(stepOf("safeOwner3")).toMatchObject({ status: "done" });
    });
  });

  it("asks the Safe and its logs once for all of a plan's steps", async () => {
    await demo.undone(async () => {
      const plan = await planOf([dollarGrant()]);
      await execute(await sign(await sign(plan, "safeOwner1"), "safeOwner2"));
      const { client, methods, release } = slowClient();
      release();
      await resumePlan({ client, plan, storage: memoryPlanStorage() });
      for (const method of ["eth_getLogs", "eth_call", "eth_getTransactionByHash"]) {
        expect(methods.filter((asked) => asked === method)).toHaveLength(1);
      }
    });
  });

  it.each([
    { name: "one call", calls: () => [dollarGrant()] },
    { name: "several calls", calls: () => [dollarGrant(), tokenGrant()] },
  ])("finds again by the Safe's logs alone that $name were made", async ({ calls }) => {
    await demo.undone(async () => {
      const plan = await planOf(calls());
      await execute(await sign(await sign(plan, "safeOwner1"), "safeOwner2"));
      const last = await planOf([tokenGrant()]);
      await execute(await sign(await sign(last, "safeOwner1"), "safeOwner2"));
      // Nothing of it is kept: the same calls are drafted again.
      const block = await demo.head();
      const read = readSafe(plan.route.address);
      const safe = await fetchReads(demo.client, { read, blockNumber: block.number });
      if (safe === undefined) throw new TypeError("no Safe");
      const executions = await fetchSafeExecutions(demo.client, { safe, block });
      expect(BigInt(executions.length)).toBe(safe.nonce);
      const find = (drafted: readonly Call[]) =>
        findExecutedCalls(drafted, { safe, chainId: plan.chainId, executions });
      expect(find(calls())).toEqual([
        expect.objectContaining({
          nonce: BigInt(plan.facts.nonce ?? ""),
          safeTxHash: plan.facts.safeTxHash,
          isFailed: false,
          blockNumber: block.number - 1n,
        }),
      ]);
      expect(find([dollarGrant(dollars(1_235n))])).toEqual([]);
      expect(find([...calls(), tokenGrant()])).toEqual([]);
    });
  });

  it("does not blame another where the logs do not reach back to the nonce", async () => {
    await demo.undone(async () => {
      const slow = await planOf([dollarGrant()]);
      const other = await planOf([tokenGrant()]);
      await execute(await sign(await sign(other, "safeOwner1"), "safeOwner2"));
      await demo.passBlocks(1);
      const createdBlock = `${(await demo.head()).number}`;
      const late = { ...slow, facts: { ...slow.facts, createdBlock } };
      expect((await fetchSafeStanding(demo.client, slow)).outcome.status).toBe("taken");
      expect((await fetchSafeStanding(demo.client, late)).outcome.status).toBe("unknown");
      await expect(sign(late, "safeOwner1")).rejects.toThrow(/is not known/);
    });
  });

  it("keeps a signature that was given while the chain was being asked", async () => {
    await demo.undone(async () => {
      const storage = memoryPlanStorage();
      const plan = await sign(await planOf([dollarGrant()]), "safeOwner1", storage);
      const { client, release } = slowClient();
      const resuming = resumePlan({ client, plan, storage });
      await sign(plan, "safeOwner2", storage);
      release();
      const resumed = await resuming;
      const signed = (kept: Plan | undefined) =>
        kept?.steps.filter(({ signature }) => signature !== undefined).map(({ id }) => id);
      const both = [stepIdOf("safeOwner1"), stepIdOf("safeOwner2")].toSorted();
      expect(signed(await storage.load(plan.id))?.toSorted()).toEqual(both);
      expect(signed(resumed.plan)?.toSorted()).toEqual(both);
    });
  });

  it("keeps a signature that was imported while the wallet was asked", async () => {
    await demo.undone(async () => {
      const plan = await planOf([dollarGrant()]);
      const brought = parseSignatures(exportSignatures(await sign(plan, "safeOwner2")));
      const kept = memoryPlanStorage();
      const storage: PlanStorage = {
        ...kept,
        async save(next) {
          await kept.save(next);
          const isAsking = next.steps.some(({ status }) => status === "sending");
          if (isAsking) await kept.save(await addSignatures(next, brought));
        },
      };
      const signed = await sign(plan, "safeOwner1", storage);
      for (const each of [signed, await kept.load(plan.id)]) {
        expect(each?.steps.filter(({ signature }) => signature !== undefined)).toHaveLength(2);
      }
    });
  });

  it("does not bring back what was removed while the chain was being asked", async () => {
    const kept = memoryPlanStorage();
    const plan = await planOf([dollarGrant()]);
    await kept.save(plan);
    let isRemoved = false;
    const saved: Plan[] = [];
    const storage: PlanStorage = {
      ...kept,
      load: async (id) => (isRemoved ? undefined : kept.load(id)),
      save: async (next) => void saved.push(next),
    };
    const { client, methods, release } = slowClient();
    const resuming = resumePlan({ client, plan, storage });
    await vi.waitFor(() => expect(methods).not.toEqual([]));
    isRemoved = true;
    release();
    await resuming;
    expect(saved).toEqual([]);
  });

  it("can be signed ahead of its turn but not executed", async () => {
    await demo.undone(async () => {
      const { nonce } = (await planOf([dollarGrant()])).facts;
      const ahead = await planOf([dollarGrant()], BigInt(nonce ?? "") + 1n);
      const signed = await sign(await sign(ahead, "safeOwner1"), "safeOwner2");
      const refused = execute(signed);
      await expect(refused).rejects.toThrow(/comes before this/);
      await expect(refused).rejects.toMatchObject({ remedy: "Do what comes before it first." });
      const storage = memoryPlanStorage();
      const { verifications } = await resumePlan({ client: demo.client, plan: signed, storage });
      expect(verifications.execute).not.toHaveProperty("isFinal");
    });
  });

  it("asks nobody but the owner of the step", async () => {
    const plan = await planOf([dollarGrant()]);
    const stolen = runStep({
      client: demo.client,
      wallet: demo.walletOf("stranger"),
      plan,
      stepId: stepIdOf("safeOwner1"),
      storage: memoryPlanStorage(),
    });
    await expect(stolen).rejects.toMatchObject({ code: "execution.wrongActor" });
  });

  it("does not trust another contract at the library's address", async () => {
    await demo.undone(async () => {
      const { address } = canonicalSafe.multiSendCallOnly;
      await requestRpc(demo.manifest.rpcUrl, "anvil_setCode", [address, "0x00"]);
      const plan = await planOf([dollarGrant(), tokenGrant()]);
      await expect(sign(plan, "safeOwner1")).rejects.toMatchObject({
        code: "safe.multiSendMissing",
      });
    });
  });

  it("tells a transaction that would fail, and sends nothing", async () => {
    await demo.undone(async () => {
      const { address } = demo.manifest.accounts.stranger;
      const plan = await planOf([dollarGrant(dollars(999_999_999n))]);
      const signed = await sign(await sign(plan, "safeOwner1"), "safeOwner2");
      const before = await demo.client.getTransactionCount({ address });
      const storage = memoryPlanStorage();
      await expect(execute(signed, storage)).rejects.toMatchObject({
        code: "execution.wouldRevert",
      });
      expect(await demo.client.getTransactionCount({ address })).toBe(before);
      expect((await storage.load(plan.id))?.steps.at(-1)?.status).toBe("waiting");
    });
  });
});
