import { createWalletClient, custom, type WalletClient } from "viem";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { requestRpc } from "../../demo/requestRpc.ts";
import { tokens } from "../../demo/units.ts";
import { connectDemo, type Demo } from "../../test/connectDemo.ts";
import { transfer } from "../actions/transfer.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import { openZeppelinGovernor } from "../governor/openZeppelinGovernor/openZeppelinGovernor.ts";
import { openZeppelinGovernorSender } from "../governor/openZeppelinGovernor/openZeppelinGovernorSender.ts";
import type { Plan } from "../proposal/Plan.ts";
import {
  PlanRunningError,
  RefusedError,
  RevertedError,
  SendUncertainError,
  TransactionPendingError,
  UnknownStepError,
  WalletChainError,
  WalletMissingError,
} from "./errors.ts";
import { memoryPlanStorage } from "./memoryPlanStorage.ts";
import type { PlanStorage } from "./PlanStorage.ts";
import { resumePlan } from "./resumePlan.ts";
import { runStep } from "./runStep.ts";

let demo: Demo;
let plan: Plan;
beforeAll(async () => {
  demo = await connectDemo();
  plan = await createPlan();
});
afterAll(() => demo.stop());
afterEach(() => vi.unstubAllGlobals());

async function createPlan(): Promise<Plan> {
  const { contracts, accounts, chainId } = demo.manifest;
  const read = openZeppelinGovernor.readIdentity(contracts.harborGovernor);
  const { number } = await demo.head();
  const identity = await fetchReads(demo.client, { read, blockNumber: number });
  if (identity === undefined) throw new TypeError("no governor");
  const recipient = accounts.grantee.address;
  const amount = tokens(5n).toString();
  return openZeppelinGovernorSender.plan({
    identity,
    chainId,
    title: "Small grant",
    description: "Five tokens.",
    calls: [transfer.encode({ token: contracts.harborToken, recipient, amount })],
    proposer: accounts.alice.address,
  });
}

type Request = (args: { method: string; params?: unknown }) => Promise<unknown>;

/** A wallet as in a browser: it is asked over EIP-1193 and `answer` may come first. */
function browserWallet(
  answer: (method: string, pass: () => Promise<unknown>) => Promise<unknown>,
): WalletClient {
  const request: Request = ({ method, params }) =>
    answer(method, () =>
      requestRpc(demo.manifest.rpcUrl, method, Array.isArray(params) ? params : []),
    );
  const account = demo.manifest.accounts.alice.address;
  return createWalletClient({ account, transport: custom({ request }, { retryCount: 0 }) });
}

const plainWallet = () => browserWallet((_, pass) => pass());

function propose(parameters: { wallet: WalletClient; storage: PlanStorage }): Promise<Plan> {
  return runStep({ client: demo.client, plan, stepId: "propose", ...parameters });
}

const statusIn = async (storage: PlanStorage) => (await storage.load(plan.id))?.steps[0]?.status;

function sentByAlice(): Promise<number> {
  const { address } = demo.manifest.accounts.alice;
  return demo.client.getTransactionCount({ address });
}

const setAutomine = (on: boolean) => requestRpc(demo.manifest.rpcUrl, "evm_setAutomine", [on]);
const mine = () => requestRpc(demo.manifest.rpcUrl, "evm_mine");

/** A tab that is closed at its save number `fatal`: that one and all later ones are lost. */
function closedTab(kept: PlanStorage, fatal: number): PlanStorage {
  let saves = 0;
  return {
    ...kept,
    async save(saved) {
      saves += 1;
      if (saves >= fatal) throw new TypeError("tab closed");
      await kept.save(saved);
    },
  };
}

describe("runStep", () => {
  it("stores what it is about to do before the wallet is asked", async () => {
    await demo.undone(async () => {
      const storage = memoryPlanStorage();
      const seen: unknown[] = [];
      const wallet = browserWallet(async (method, pass) => {
        if (method === "eth_sendTransaction") seen.push(await statusIn(storage));
        return pass();
      });
      await propose({ wallet, storage });
      expect(seen).toEqual(["sending"]);
      expect(await statusIn(storage)).toBe("done");
    });
  });

  it("puts a refused step back and sends it on the next try", async () => {
    await demo.undone(async () => {
      const storage = memoryPlanStorage();
      const before = await sentByAlice();
      const wallet = browserWallet(async (method, pass) => {
        if (method !== "eth_sendTransaction") return pass();
        throw Object.assign(new Error("User denied"), { code: 4001 });
      });
      await expect(propose({ wallet, storage })).rejects.toThrow(RefusedError);
      expect(await statusIn(storage)).toBe("waiting");
      expect(await sentByAlice()).toBe(before);
      await propose({ wallet: plainWallet(), storage });
      expect(await sentByAlice()).toBe(before + 1);
    });
  });

  it("sends once on a double click", async () => {
    await demo.undone(async () => {
      const before = await sentByAlice();
      const storage = memoryPlanStorage();
      const clicks = [1, 2].map(() => propose({ wallet: plainWallet(), storage }));
      const [first, second] = await Promise.allSettled(clicks);
      expect(first?.status).toBe("fulfilled");
      expect(second).toMatchObject({ status: "rejected", reason: expect.any(PlanRunningError) });
      expect(await sentByAlice()).toBe(before + 1);
    });
  });

  it("sends nothing while another tab holds the plan's lock", async () => {
    const names: string[] = [];
    const request = (name: string, _: unknown, task: (lock: null) => unknown) => {
      names.push(name);
      return Promise.resolve().then(() => task(null));
    };
    vi.stubGlobal("navigator", { locks: { request } });
    const run = propose({ wallet: plainWallet(), storage: memoryPlanStorage() });
    await expect(run).rejects.toThrow(PlanRunningError);
    expect(names).toEqual([`mintage:plan:${plan.id}`]);
  });

  it("refuses a wallet on another chain, also when it switches at the last moment", async () => {
    await demo.undone(async () => {
      const before = await sentByAlice();
      for (const [honest, status] of [undefined, "waiting"].entries()) {
        let asked = 0;
        const wallet = browserWallet(async (method, pass) => {
          if (method !== "eth_chainId") return pass();
          asked += 1;
          return asked > honest ? "0x1" : pass();
        });
        const storage = memoryPlanStorage();
        await expect(propose({ wallet, storage })).rejects.toThrow(WalletChainError);
        expect(await statusIn(storage)).toBe(status);
      }
      expect(await sentByAlice()).toBe(before);
    });
  });

  it.each([1, 2, 3])("resumes after the tab was closed at save %i", async (fatal) => {
    await demo.undone(async () => {
      const before = await sentByAlice();
      const kept = memoryPlanStorage();
      const storage = closedTab(kept, fatal);
      await expect(propose({ wallet: plainWallet(), storage })).rejects.toThrow("tab closed");
      await resumePlan({ client: demo.client, plan, storage: kept });
      const resumed = await propose({ wallet: plainWallet(), storage: kept });
      expect(resumed.steps[0]?.status).toBe("done");
      expect(await sentByAlice()).toBe(before + 1);
    });
  });

  it("waits for a transaction that may be under way from a closed tab", async () => {
    await demo.undone(async () => {
      const kept = memoryPlanStorage();
      await setAutomine(false);
      const lost = propose({ wallet: plainWallet(), storage: closedTab(kept, 2) });
      await expect(lost).rejects.toThrow("tab closed");
      expect(await statusIn(kept)).toBe("sending");
      const again = propose({ wallet: plainWallet(), storage: kept });
      await expect(again).rejects.toThrow(TransactionPendingError);
      await mine();
      await setAutomine(true);
      const before = await sentByAlice();
      await propose({ wallet: plainWallet(), storage: kept });
      expect(await statusIn(kept)).toBe("done");
      expect(await sentByAlice()).toBe(before);
    });
  });

  it("picks up a sent transaction by its hash", async () => {
    await demo.undone(async () => {
      const kept = memoryPlanStorage();
      await setAutomine(false);
      const storage: PlanStorage = {
        ...kept,
        async save(saved) {
          await kept.save(saved);
          if (saved.steps[0]?.status === "sent") throw new TypeError("tab closed");
        },
      };
      const sending = propose({ wallet: plainWallet(), storage });
      await expect(sending).rejects.toThrow("tab closed");
      const waiting = await resumePlan({ client: demo.client, plan, storage: kept });
      expect(waiting.plan.steps[0]?.status).toBe("sent");
      expect(waiting.verifications.propose).toMatchObject({
        status: "blocked",
        reason: expect.stringContaining("waits to be mined"),
      });
      const settled = propose({ wallet: plainWallet(), storage: kept });
      await mine();
      await setAutomine(true);
      expect((await settled).steps[0]).toMatchObject({
        status: "done",
        transactionHash: waiting.plan.steps[0]?.transactionHash,
      });
    });
  });

  it("leaves open whether it was sent when the wallet breaks off", async () => {
    await demo.undone(async () => {
      const storage = memoryPlanStorage();
      const before = await sentByAlice();
      const wallet = browserWallet(async (method, pass) => {
        const result = await pass();
        if (method === "eth_sendTransaction") throw new Error("socket closed");
        return result;
      });
      await expect(propose({ wallet, storage })).rejects.toThrow(SendUncertainError);
      expect(await statusIn(storage)).toBe("sending");
      await propose({ wallet: plainWallet(), storage });
      expect(await statusIn(storage)).toBe("done");
      expect(await sentByAlice()).toBe(before + 1);
    });
  });

  it("tells a revert, and sees on the next try what came before", async () => {
    await demo.undone(async () => {
      const { client } = demo;
      const storage = memoryPlanStorage();
      const run = (stepId: string) =>
        runStep({ client, wallet: plainWallet(), plan, stepId, storage });
      await run("propose");
      await demo.passSeconds(3_700);
      await run("vote");
      await demo.passSeconds(3 * 86_400);
      const bob = demo.walletOf("bob");
      const queue = openZeppelinGovernorSender.steps.queue;
      const current = await storage.load(plan.id);
      const step = current?.steps.find(({ id }) => id === "queue");
      if (!queue || !current || !step || !bob.account) throw new TypeError("no step");
      const request = await queue.prepare({ client, plan: current, step, account: bob.account });
      if (request.kind !== "transaction") throw new TypeError("no transaction");
      await setAutomine(false);
      const gas = 1_000_000n;
      await bob.sendTransaction({ ...request, gas, account: bob.account, chain: null });
      // Anvil would refuse to estimate on top of the other one; a wallet's own gas limit is taken.
      const wallet = browserWallet((method, pass) =>
        method === "eth_sendTransaction" ? sendWithGas(request.data) : pass(),
      );
      const late = runStep({ client, wallet, plan, stepId: "queue", storage });
      const settled = expect(late).rejects.toThrow(RevertedError);
      await vi.waitFor(async () => {
        const kept = await storage.load(plan.id);
        expect(kept?.steps.find(({ id }) => id === "queue")?.status).toBe("sent");
      }, 20_000);
      await mine();
      await setAutomine(true);
      await settled;
      const kept = await storage.load(plan.id);
      expect(kept?.steps.find(({ id }) => id === "queue")).toMatchObject({ status: "waiting" });
      const after = await run("queue");
      expect(after.steps.find(({ id }) => id === "queue")?.status).toBe("done");
    });
  });

  it("refuses a step that the plan does not have, and a wallet without an account", async () => {
    const storage = memoryPlanStorage();
    const { client } = demo;
    const wallet = plainWallet();
    const unknown = runStep({ client, wallet, plan, stepId: "sign", storage });
    await expect(unknown).rejects.toThrow(UnknownStepError);
    const foreign = { ...plan, flavour: "other" };
    const stepId = "propose";
    await expect(runStep({ client, wallet, plan: foreign, stepId, storage })).rejects.toThrow(
      UnknownStepError,
    );
    const empty = createWalletClient({
      transport: custom({ request: async () => null }),
    });
    await expect(propose({ wallet: empty, storage })).rejects.toThrow(WalletMissingError);
  });
});

describe("resumePlan", () => {
  it("takes nothing on trust: a step counts as done only if the chain says so", async () => {
    const steps = plan.steps.map((step) => ({ ...step, status: "done" as const }));
    const lie = { ...plan, steps };
    const storage = memoryPlanStorage();
    const { plan: resumed } = await resumePlan({ client: demo.client, plan: lie, storage });
    expect(resumed.steps.map(({ status }) => status)).toEqual(Array(4).fill("waiting"));
  });
});

async function sendWithGas(data: string): Promise<unknown> {
  const transaction = {
    from: demo.manifest.accounts.alice.address,
    to: demo.manifest.contracts.harborGovernor,
    data,
    gas: "0xf4240",
  };
  return requestRpc(demo.manifest.rpcUrl, "eth_sendTransaction", [transaction]);
}
