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
import { setInflationChange, setTargetBondingRate } from "./livepeerActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
/** The local chain's mean in `lib/dao/chains.ts`. */
const blockSeconds = 12;
const roundLength = 200;
const million = 10n ** 24n;
const holder = demoAccounts.deployer.address;

let chain: ContractChain;
let token: Contract;
let minter: Contract;
let rounds: Contract;
let forced: Contract;
let clone: Contract;
let aimless: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const named = (name: string) => readTestContract("LivepeerRounds", name);
  token = await setup.deploy(named("BondedToken"), [holder]);
  // 5 million of the supply are on the parent chain
  const args = [holder, token.address, BigInt(roundLength), 5n * million];
  rounds = await setup.deploy(named("LivepeerRounds"), args);
  // 0.02 % a round, changed by 0.00005 %, towards a half
  const rates = [rounds.address, 200_000n, 500n, 500_000_000n];
  minter = await setup.deploy(named("LivepeerMinter"), rates);
  forced = await setup.deploy(named("LivepeerMinter"), rates);
  clone = await setup.deploy(cloneOf(minter));
  aimless = await setup.deploy(named("AimlessMinter"));
  await setup.write(rounds, { functionName: "start", args: [minter.address, 12n * million] });
  await chain.mineAt(start);
  await passBlocks(setup.rpcUrl, { blocks: 250 });
  await setup.write(rounds, { functionName: "initializeRound" });
  await setup.mine();
});
afterAll(() => chain.stop());

const open = (...contracts: Contract[]) =>
  chain.open({
    token: token.address,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Minter ${index}`,
      class: "staked",
    })),
  });
const sourceOf = ({ state }: Snapshot) =>
  state.sources.find(({ adapter }) => adapter === "livepeerMinter");
const shownIn = ({ state }: Snapshot): Record<string, unknown> =>
  Object.fromEntries(state.parameters.map(({ label, value }) => [label, value]));

/** Holds every part of the supply against the contracts' over so many real rounds. */
async function proveRounds(count: number) {
  const { setup } = chain;
  const before = await open(minter);
  const { processes } = await loadDaoParts(chain.mintage, before.dao);
  const { number, timestamp: asOf } = before.block;
  const model = createModel(before.dao, { state: before.state, asOf });
  const passed = parseInt(number.toString(), 10) % roundLength;
  const blocks = Array.from({ length: count }, (_, index) => (index + 1) * roundLength - passed);
  const dates = blocks.map((block) => asOf + block * blockSeconds);
  const { total, buckets } = projectWith(processes, model, { dates });
  let mined = 0;
  for (const [index, block] of blocks.entries()) {
    await passBlocks(setup.rpcUrl, { blocks: block - mined - 1 });
    await setup.write(rounds, { functionName: "initializeAndReward" });
    await chain.mineAt(asOf + block * blockSeconds);
    mined = block;
    const now = await open(minter);
    expect(now.block.number).toBe(number + BigInt(block));
    const parts = toSupplyParts(now.state);
    expect({
      index,
      total: total[index],
      parts: parts.map(({ id }) => buckets[id]?.[index]),
    }).toEqual({
      index,
      total: parts.reduce((sum, { amount }) => sum + amount, 0n),
      parts: parts.map(({ amount }) => amount),
    });
  }
}

describe("livepeerMinter", () => {
  it("reads its rates, what is bonded and who may set them", async () => {
    const snapshot = await open(minter, aimless, clone);
    const known = snapshot.dao.recognised.filter(({ adapter }) => adapter === "livepeerMinter");
    expect(known.map(({ target }) => target)).toEqual([minter.address, clone.address]);
    // the clone is not the Minter that its Controller names
    const sources = snapshot.state.sources.filter(({ adapter }) => adapter === "livepeerMinter");
    expect(sources).toHaveLength(1);
    expect(shownIn(snapshot)).toMatchObject({
      // a first round below the target
      "Inflation a round": { text: "0.02005 %" },
      "Change of inflation a round": { text: "0.00005 %" },
      "Target share bonded": { text: "50 %" },
      "Bonded this round": { amount: 12n * million },
      // 45 million × 0.02005 %
      "Mintable this round": { amount: 9_022_500_000_000_000_000_000n },
      "Length of a round": { blocks: 200n },
      "Owner of the Controller": { address: holder },
    });
    expect(sourceOf(snapshot)).toMatchObject({
      clock: "blocks",
      authorities: [
        { right: "setRate", holders: [holder], complete: true },
        { right: "setMinter", holders: [holder], complete: true },
      ],
      buckets: [
        { id: minter.address, amount: 12n * million },
        { amount: 5n * million, isUnminted: true },
      ],
      mechanisms: [{ kind: "allocation" }, { kind: "adaptiveRate" }],
      pokes: [],
    });
  });

  it("holds its path while inflation rises, and while it falls to nothing", async () => {
    const { setup } = chain;
    await setup.write(rounds, { functionName: "reward" });
    await setup.mine();
    await proveRounds(4);
    const contract = minter.address;
    const calls = [
      setTargetBondingRate.encode({ contract, share: "100000000" }),
      setInflationChange.encode({ contract, share: "90000" }),
    ];
    const snapshot = await open(minter);
    const { changes, descriptions } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot,
      executor: holder,
      calls,
      executeAt: snapshot.block.timestamp + blockSeconds,
    });
    expect(Object.fromEntries(changes.map(({ label, after }) => [label, after]))).toEqual({
      "Target share bonded": { unit: "text", text: "10 %" },
      "Change of inflation a round": { unit: "text", text: "0.009 %" },
    });
    expect(descriptions[0]?.sentence).toBe(
      "Set the target share bonded of Minter 0 to 10 %, from 50 %",
    );
    for (const { to, data } of calls) await setup.send("set", { to, data });
    await setup.mine();
    await proveRounds(4);
    expect(shownIn(await open(minter))["Inflation a round"]).toMatchObject({ text: "0 %" });
  });

  it("takes a round that nobody has begun to begin with the next block", async () => {
    await passBlocks(chain.setup.rpcUrl, { blocks: roundLength });
    const snapshot = await open(minter);
    expect(sourceOf(snapshot)?.mechanisms).toMatchObject([
      { kind: "adaptiveRate", firstAt: snapshot.block.timestamp + blockSeconds },
    ]);
  });

  it.each([
    ["rates that no word adds", 2n ** 255n, 2n ** 255n, 2n ** 255n, 2n ** 255n],
    ["more than all of supply a round", 10n ** 10n, 0n, 0n, 0n],
    ["nothing at all", 0n, 0n, 0n, 0n],
  ])("opens with %s", async (_, ...values) => {
    const { setup } = chain;
    await setup.write(rounds, { functionName: "start", args: [forced.address, 0n] });
    await setup.write(forced, { functionName: "force", args: values });
    await setup.mine();
    const snapshot = await open(forced);
    expect(sourceOf(snapshot)?.target).toBe(forced.address);
    const calls = [setInflationChange.encode({ contract: forced.address, share: "1" })];
    const executeAt = snapshot.block.timestamp + blockSeconds;
    const { mintage, client } = chain;
    const { execution } = await previewCalls(client, {
      mintage,
      snapshot,
      executor: holder,
      calls,
      executeAt,
    });
    expect(execution.status).toBe("success");
  });
});
