import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { passBlocks } from "../../../demo/passTime.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { createModel, toSupplyParts } from "../../dao/createModel.ts";
import { loadDaoParts } from "../../dao/loadDaoParts.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { projectWith } from "../../engine/projectWith.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import {
  setIssuancePerBlock,
  setIssuanceRate,
  setMinimumSubgraphSignal,
  setSubgraphAvailabilityOracle,
} from "./graphActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
/** The local chain's mean in `lib/dao/chains.ts`. */
const blockSeconds = 12;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const { address: other } = demoAccounts.alice;
/** 300 million a year at 12 s. */
const perBlock = 114_155_251_141_552_511_415n;
/** 3 % a year at 13 s, as The Graph began. */
const growth = 1_000_000_012_184_945_188n;

let chain: ContractChain;
let token: Contract;
let steady: Contract;
let growing: Contract;
let odd: Contract;
let clone: Contract;
let undated: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const named = (name: string) => readTestContract("GraphRewards", name);
  token = await setup.deploy(named("GraphToken"), [holder]);
  const args = [holder, token.address];
  steady = await setup.deploy(named("SteadyGraphRewards"), args);
  growing = await setup.deploy(named("GrowingGraphRewards"), args);
  odd = await setup.deploy(named("SteadyGraphRewards"), args);
  clone = await setup.deploy(cloneOf(steady));
  undated = await setup.deploy(named("UndatedRewards"));
  await chain.mineAt(start);
  await setup.write(steady, { functionName: "setIssuancePerBlock", args: [perBlock] });
  await setup.write(growing, { functionName: "setIssuanceRate", args: [growth] });
  await chain.mineAt(start + blockSeconds);
});
afterAll(() => chain.stop());

const open = (...contracts: Contract[]) =>
  chain.open({
    token: token.address,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Rewards ${index}`,
      class: "community",
    })),
  });
const sourcesOf = ({ state }: Snapshot) =>
  state.sources.filter(({ adapter }) => adapter === "graphRewards");
/** Minted or owed. */
const issuedIn = ({ state }: Snapshot) =>
  toSupplyParts(state).reduce((sum, { amount }) => sum + amount, 0n);

/** Holds the engine's total against the contracts' over real blocks; a block may carry one call more. */
async function proveIssued(
  contract: Contract,
  { after, functionName }: { after: readonly number[]; functionName?: string },
) {
  const before = await open(contract);
  const { processes } = await loadDaoParts(chain.mintage, before.dao);
  const asOf = before.block.timestamp;
  const model = createModel(before.dao, { state: before.state, asOf });
  const dates = after.map((blocks) => asOf + blocks * blockSeconds);
  const { total } = projectWith(processes, model, { dates });
  let mined = 0;
  for (const [index, blocks] of after.entries()) {
    const between = blocks - mined - 1;
    await passBlocks(chain.setup.rpcUrl, { blocks: between, secondsPerBlock: blockSeconds });
    if (functionName !== undefined) await chain.setup.write(contract, { functionName });
    await chain.mineAt(asOf + blocks * blockSeconds);
    mined = blocks;
    const now = await open(contract);
    expect(now.block.number).toBe(before.block.number + BigInt(blocks));
    expect({ blocks, total: total[index] }).toEqual({ blocks, total: issuedIn(now) });
  }
}

describe("graphRewards of 2022", () => {
  it("reads the amount a block and who governs it", async () => {
    const snapshot = await open(steady, undated, clone);
    const known = snapshot.dao.recognised.filter(({ adapter }) => adapter === "graphRewards");
    expect(known.map(({ target }) => target)).toEqual([steady.address, clone.address]);
    expect(sourcesOf(snapshot)[0]).toMatchObject({
      target: steady.address,
      clock: "blocks",
      authorities: [{ right: "setRate", holders: [holder], complete: true }],
      mechanisms: [{ kind: "constantRate", perBlock: "114.155251141552511415" }],
      pokes: [],
    });
    expect(sourcesOf(snapshot)[0]?.parameters[0]).toMatchObject({
      label: "Rewards of indexers a block",
      value: { amount: perBlock },
    });
  });

  it("holds its path over blocks, owed or taken", async () => {
    await proveIssued(steady, { after: [1, 2, 50] });
    await proveIssued(steady, { after: [3, 20], functionName: "takeRewards" });
  });

  it("holds its path after the governor sets all there is to set", async () => {
    const { setup } = chain;
    const contract = steady.address;
    const calls = [
      setIssuancePerBlock.encode({ contract, rate: (7n * whole + 1n).toString() }),
      setMinimumSubgraphSignal.encode({ contract, signal: "500" }),
      setSubgraphAvailabilityOracle.encode({ contract, account: other }),
    ];
    const snapshot = await open(steady);
    const { changes, descriptions } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot,
      executor: holder,
      calls,
      executeAt: snapshot.block.timestamp + blockSeconds,
    });
    expect(Object.fromEntries(changes.map(({ label, after }) => [label, after]))).toMatchObject({
      "Rewards of indexers a block": { amount: 7n * whole + 1n },
      "Least signal that is rewarded": { amount: 500n },
      "May deny rewards": { address: other },
    });
    expect(descriptions[0]?.sentence).toBe(
      "Set the rewards of Rewards 0 to 7.000000000000000001 SGL a block, from 114.155251141552511415 SGL",
    );
    for (const { to, data } of calls) await setup.send("set", { to, data });
    await setup.mine();
    await proveIssued(steady, { after: [1, 40] });
    const stop = setIssuancePerBlock.encode({ contract, rate: "0" });
    await setup.send("stop", { to: contract, data: stop.data });
    await setup.mine();
    await proveIssued(steady, { after: [5] });
  });

  it("issues nothing while nothing is signalled", async () => {
    const { setup } = chain;
    await setup.write(steady, { functionName: "signal", args: [0n] });
    await setup.mine();
    await setup.mine();
    await proveIssued(steady, { after: [4] });
  });

  it.each([
    ["an amount that no word holds", 2n ** 255n, 0n],
    ["an update in the future", 1n, 2n ** 255n],
    ["a large amount", 2n ** 190n, 0n],
  ])("opens with %s", async (_, amount, last) => {
    const { setup } = chain;
    await setup.write(odd, { functionName: "force", args: [amount, last] });
    await setup.mine();
    const snapshot = await open(odd);
    expect(snapshot.state.token.totalSupply).toBeGreaterThanOrEqual(10_000_000_000n * whole);
    expect(sourcesOf(snapshot).every(({ mechanisms }) => mechanisms.length < 2)).toBe(true);
  });
});

describe("graphRewards of 2020", () => {
  it("holds its path over a day of blocks, where rewards are taken once a day", async () => {
    await chain.setup.write(growing, { functionName: "takeRewards" });
    await chain.setup.mine();
    const [source] = sourcesOf(await open(growing));
    expect(source?.mechanisms).toMatchObject([
      { kind: "compounding", factor: "1.000000012184945188", everySeconds: 86_400 },
    ]);
    await proveIssued(growing, { after: [7_200], functionName: "takeRewards" });
  });

  it("owes what the supply grew by since the last update", async () => {
    await passBlocks(chain.setup.rpcUrl, { blocks: 9 });
    const snapshot = await open(growing);
    const [bucket] = sourcesOf(snapshot)[0]?.buckets ?? [];
    const owed = await chain.client.readContract({
      address: growing.address,
      abi: growing.abi,
      functionName: "getNewRewardsPerSignal",
      blockNumber: snapshot.block.number,
    });
    // one whole token is signalled
    expect(bucket?.amount).toBe(owed);
    expect(bucket?.amount).toBeGreaterThan(0n);
  });

  it("shows what the governor sets, and nothing issued at a factor of 1", async () => {
    const { setup } = chain;
    const { to, data } = setIssuanceRate.encode({
      contract: growing.address,
      rate: whole.toString(),
    });
    await setup.send("set", { to, data });
    await setup.mine();
    const snapshot = await open(growing);
    expect(snapshot.state.parameters.map(({ value }) => value)).toContainEqual({
      unit: "text",
      text: "1 (nothing is issued)",
    });
    expect(sourcesOf(snapshot)[0]?.mechanisms).toEqual([]);
  });
});
