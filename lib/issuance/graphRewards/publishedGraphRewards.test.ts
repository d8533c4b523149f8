import { encodeFunctionData, keccak256, toHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { passBlocks } from "../../../demo/passTime.ts";
import { readPublished } from "../../../test/readPublished.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { createModel, toSupplyParts } from "../../dao/createModel.ts";
import { loadDaoParts } from "../../dao/loadDaoParts.ts";
import { projectWith } from "../../engine/projectWith.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import {
  setIssuancePerBlock,
  setMinimumSubgraphSignal,
  setSubgraphAvailabilityOracle,
} from "./graphActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
/** The local chain's mean in `lib/dao/chains.ts`. */
const blockSeconds = 12;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const curation = demoAccounts.alice.address;
const oracle = demoAccounts.bob.address;
/** 300 million a year at 12 s. */
const perBlock = 114_155_251_141_552_511_415n;

let chain: ContractChain;
let token: Contract;
let rewards: Contract;

/** The Graph's contracts as @graphprotocol/contracts 7.2.1 has them, behind its own kind of proxy. */
beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  token = await setup.deploy(readPublished("GraphToken"), [10_000_000_000n * whole]);
  const controller = await setup.deploy(readPublished("GraphController"));
  const code = await setup.deploy(readPublished("RewardsManager"));
  const proxy = await setup.deploy(readPublished("GraphProxy"), [code.address, oracle]);
  rewards = { address: proxy.address, abi: code.abi };
  const data = encodeFunctionData({
    abi: code.abi,
    functionName: "initialize",
    args: [controller.address],
  });
  // an account that may upgrade the proxy reaches nothing behind it, so it is another than the governor
  await setup.write(code, {
    from: oracle,
    functionName: "acceptProxyAndCall",
    args: [proxy.address, data],
  });
  for (const [name, address] of [
    ["GraphToken", token.address],
    ["Curation", curation],
  ] as const) {
    const args = [keccak256(toHex(name)), address];
    await setup.write(controller, { functionName: "setContractProxy", args });
  }
  await setup.write(token, { functionName: "transfer", args: [curation, 7n * whole] });
  await setup.write(rewards, { functionName: "setIssuancePerBlock", args: [perBlock] });
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = () =>
  chain.open({
    token: token.address,
    contracts: [{ address: rewards.address, label: "Rewards", class: "community" }],
  });

describe("graphRewards as published", () => {
  it("is recognised behind its proxy, and reads the amount a block and who governs it", async () => {
    const { state } = await open();
    expect(state.sources.find(({ adapter }) => adapter === "graphRewards")).toMatchObject({
      target: rewards.address,
      clock: "blocks",
      authorities: [{ right: "setRate", holders: [holder], complete: true }],
      mechanisms: [{ kind: "constantRate", perBlock: "114.155251141552511415" }],
    });
  });

  it("owes on the engine's path over blocks, and as the contract itself says", async () => {
    await proveIssued([1, 2, 50]);
    const { block, state } = await open();
    const [owed] = state.sources.flatMap(({ buckets }) => buckets);
    const perSignal = await chain.client.readContract({
      address: rewards.address,
      abi: rewards.abi,
      functionName: "getNewRewardsPerSignal",
      blockNumber: block.number,
    });
    // 7 tokens are signalled; the contract rounds down what each of them gets
    expect(BigInt(String(perSignal))).toBe(((owed?.amount ?? 0n) * whole) / (7n * whole));
    expect(owed?.amount).toBeGreaterThan(0n);
  });

  it("shows what its governor sets", async () => {
    const snapshot = await open();
    const contract = rewards.address;
    const { changes, execution } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot,
      executor: holder,
      calls: [
        setIssuancePerBlock.encode({ contract, rate: (7n * whole + 1n).toString() }),
        setMinimumSubgraphSignal.encode({ contract, signal: "500" }),
        setSubgraphAvailabilityOracle.encode({ contract, account: oracle }),
      ],
      executeAt: snapshot.block.timestamp + blockSeconds,
    });
    expect(execution.results.map(({ revertReason }) => revertReason)).toEqual(
      Array(3).fill(undefined),
    );
    expect(Object.fromEntries(changes.map(({ label, after }) => [label, after]))).toMatchObject({
      "Rewards of indexers a block": { amount: 7n * whole + 1n },
      "Least signal that is rewarded": { amount: 500n },
      "May deny rewards": { address: oracle },
    });
  });
});

/** Holds the engine's total against what is minted and owed, over real blocks. */
async function proveIssued(after: readonly number[]) {
  const before = await open();
  const { processes } = await loadDaoParts(chain.mintage, before.dao);
  const asOf = before.block.timestamp;
  const model = createModel(before.dao, { state: before.state, asOf });
  const dates = after.map((blocks) => asOf + blocks * blockSeconds);
  const { total } = projectWith(processes, model, { dates });
  let mined = 0;
  for (const [index, blocks] of after.entries()) {
    await passBlocks(chain.setup.rpcUrl, { blocks: blocks - mined, secondsPerBlock: blockSeconds });
    mined = blocks;
    const now = await open();
    expect(now.block.number).toBe(before.block.number + BigInt(blocks));
    const issued = toSupplyParts(now.state).reduce((sum, { amount }) => sum + amount, 0n);
    expect({ blocks, total: total[index] }).toEqual({ blocks, total: issued });
  }
}
