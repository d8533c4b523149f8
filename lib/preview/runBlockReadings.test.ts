import { encodeFunctionData, parseAbi } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import { proveAdapter } from "../../test/proveAdapter.ts";
import { readTestContract } from "../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../test/startContractChain.ts";
import { createCall } from "../actions/createCall.ts";
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
    expect(execution.gaps.map(({ what }) => what)).toEqual(["laterReadings"]);
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
});
