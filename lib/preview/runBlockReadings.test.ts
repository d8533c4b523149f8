import { type Address, createClient, custom, encodeFunctionData, parseAbi } from "viem";
import { getBalance } from "viem/actions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import { proveAdapter } from "../../test/proveAdapter.ts";
import { readTestContract } from "../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../test/startContractChain.ts";
import { createCall } from "../actions/createCall.ts";
import { runner } from "../chain/runBatch.ts";
import { previewCalls } from "./previewCalls.ts";

const holder = demoAccounts.deployer.address;
/** 300 million a year at 12 s, a block. */
const perBlock = 114_155_251_141_552_511_415n;
const setIssuance = "setIssuancePerBlock";
const abi = parseAbi(["function setIssuancePerBlock(uint256)"]);

let chain: ContractChain;
let token: Contract;
let rewards: Contract;
let dated: Contract;
beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  token = await setup.deploy(readTestContract("GraphRewards", "GraphToken"), [holder]);
  rewards = await setup.deploy(readTestContract("GraphRewards", "SteadyGraphRewards"), [
    holder,
    token.address,
  ]);
  dated = await setup.deploy(readTestContract("IncidentToken", "Dated"), [0n]);
  const start = demoChain.genesisTimestamp + 86_400;
  await chain.mineAt(start);
  await setup.write(rewards, { functionName: setIssuance, args: [perBlock] });
  await chain.mineAt(start + 12);
});
afterAll(() => chain.stop());

const open = () =>
  chain.open({
    token: token.address,
    contracts: [{ address: rewards.address, label: "Rewards", class: "community" }],
  });

describe("runBlockReadings", () => {
  it("reads a source that counts blocks years of blocks later, equal to the engine's path", async () => {
    const { execution, reconciliation } = await proveAdapter(chain, { snapshot: await open() });
    expect(execution.gaps).toEqual([]);
    expect(reconciliation).toHaveLength(4);
    const [first, , year] = reconciliation;
    const grown = (year?.rows[0]?.chain ?? 0n) - (first?.rows[0]?.chain ?? 0n);
    // 31,536,000 seconds at 12 a block.
    expect(grown).toBe(perBlock * 2_628_000n);
  });

  it("does not show a later date where the calls change the rule itself", async () => {
    const snapshot = await open();
    const data = encodeFunctionData({ abi, functionName: setIssuance, args: [perBlock * 2n] });
    const { execution } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot,
      executor: holder,
      calls: [createCall({ to: rewards.address, data })],
      executeAt: snapshot.block.timestamp + 12,
    });
    expect(execution.status).toBe("success");
    expect(execution.readings.map(({ label }) => label)).toEqual(["at execution"]);
    const reason =
      "the calls change a rule beside one that counts blocks, and no node shows both later";
    expect(execution.gaps).toEqual([{ what: "laterReadings", reason }]);
  });

  it("does not show a later date where a call fails by then, as a sale does after its deadline", async () => {
    const snapshot = await open();
    const executeAt = snapshot.block.timestamp + 12;
    const data = encodeFunctionData({
      abi: dated.abi,
      functionName: "take",
      args: [BigInt(executeAt + 86_400)],
    });
    const { execution } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot,
      executor: holder,
      calls: [createCall({ to: dated.address, data })],
      executeAt,
    });
    expect(execution.status).toBe("success");
    expect(execution.readings.map(({ label }) => label)).toEqual(["at execution"]);
    expect(execution.gaps).toEqual([
      {
        what: "laterReadings",
        reason: "beside a rule that counts blocks, calls that work at execution fail later",
      },
    ]);
  });

  it("pays what whoever executes sends along at each later date too", async () => {
    const snapshot = await open();
    const wei = await getBalance(chain.client, { address: holder });
    const { execution } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot,
      executor: holder,
      etherFrom: "caller",
      calls: [createCall({ to: rewards.address.replace(/.$/, "1") as Address, value: 2n * wei })],
      executeAt: snapshot.block.timestamp + 12,
    });
    expect(execution.status).toBe("success");
    expect(execution.gaps).toEqual([]);
    expect(execution.readings).toHaveLength(4);
  });

  it.each([
    ["takes no block number for a call", (params: readonly unknown[]) => params.length > 3],
    ["runs no calls of others", ([call]: readonly unknown[]) => isRun(call)],
  ])("shows no later date where the node %s", async (_, refuses) => {
    const snapshot = await open();
    const request = async (asked: { method: string; params: readonly unknown[] }) => {
      if (asked.method === "eth_call" && refuses(asked.params)) {
        throw Object.assign(new Error("no"), { code: -32_602 });
      }
      return chain.client.request(asked as never);
    };
    const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
    const { execution } = await previewCalls(client, {
      mintage: chain.mintage,
      snapshot,
      executor: holder,
      calls: [createCall({ to: token.address, data: "0x18160ddd" })],
      executeAt: snapshot.block.timestamp + 12,
    });
    expect(execution.status).toBe("success");
    expect(execution.readings.map(({ label }) => label)).toEqual(["at execution"]);
    const reason = "the node does not run calls at a later block number";
    expect(execution.gaps).toEqual([{ what: "laterReadings", reason }]);
  });
});

const isRun = (call: unknown) => (call as { from?: string }).from === runner;
