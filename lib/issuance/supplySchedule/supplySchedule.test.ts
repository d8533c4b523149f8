import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { acceptOwnership } from "../../actions/ownership/acceptOwnership.ts";
import { createModel } from "../../dao/createModel.ts";
import { loadDaoParts } from "../../dao/loadDaoParts.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { projectWith } from "../../engine/projectWith.ts";
import {
  nominateNewOwner,
  setInflationAmount,
  setMaxInflationAmount,
  setMinterReward,
  setSynthetixProxy,
} from "./scheduleActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
const day = 86_400;
const week = 7 * day;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const { address: other } = demoAccounts.alice;

type Pair = { token: Contract; schedule: Contract };

let chain: ContractChain;
let steady: Pair;
let decaying: Pair;
let terminal: Pair;
let fresh: Pair;
let clone: Contract;
let uncounted: Contract;

/** A schedule whose last mint was three days before the start, after so many weeks. */
async function deployPair(
  name: "SteadySchedule" | "DecayingSchedule",
  weeks: number,
  isMinted = true,
) {
  const { setup } = chain;
  const last = start - 3 * day;
  const first = isMinted ? last - day - weeks * week : last;
  const token = setup.nextAddress(1);
  const schedule = await setup.deploy(readTestContract("SupplySchedules", name), [
    holder,
    token,
    BigInt(first),
    isMinted ? BigInt(last) : 0n,
    BigInt(weeks),
  ]);
  const artifact = readTestContract("SupplySchedules", "ScheduledToken");
  const args = [holder, 300_000_000n * whole, schedule.address];
  return { schedule, token: await setup.deploy(artifact, args) };
}

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  steady = await deployPair("SteadySchedule", 5);
  fresh = await deployPair("SteadySchedule", 0, false);
  decaying = await deployPair("DecayingSchedule", 20);
  terminal = await deployPair("DecayingSchedule", 231);
  clone = await setup.deploy(cloneOf(steady.schedule));
  uncounted = await setup.deploy(readTestContract("SupplySchedules", "UncountedSchedule"));
  await chain.mineAt(start);
  for (const { schedule } of [steady, fresh])
    await setup.write(schedule, { functionName: "setInflationAmount", args: [1_000n * whole] });
  await chain.mineAt(start + 10 * day);
});
afterAll(() => chain.stop());

const open = ({ token, schedule }: Pair, ...more: Contract[]) =>
  chain.open({
    token: token.address,
    contracts: [schedule, ...more].map(({ address }, index) => ({
      address,
      label: `Schedule ${index}`,
      class: "community",
    })),
  });
const sourcesOf = ({ state }: Snapshot) =>
  state.sources.filter(({ adapter }) => adapter === "supplySchedule");
const shownIn = ({ state }: Snapshot): Record<string, unknown> =>
  Object.fromEntries(state.parameters.map(({ label, value }) => [label, value]));

describe("supplySchedule of 2022", () => {
  it("reads what a week mints and what is due, and holds its path", async () => {
    const snapshot = await open(steady, uncounted, clone);
    const known = snapshot.dao.recognised.filter(({ adapter }) => adapter === "supplySchedule");
    expect(known.map(({ target }) => target)).toEqual([steady.schedule.address, clone.address]);
    // the clone's storage is empty: it is for no token
    expect(sourcesOf(snapshot)).toHaveLength(1);
    expect(shownIn(snapshot)).toMatchObject({
      "Minted each week": { amount: 1_000n * whole },
      "Most a week can be set to": { amount: 3_000_000n * whole },
      // 13 days since the last mint
      "Due now, minted by anyone": { amount: 1_000n * whole },
      "Weeks minted": { count: 5n },
      "Reward for minting": { amount: 100n * whole },
    });
    expect(sourcesOf(snapshot)[0]?.authorities).toMatchObject([
      { right: "setRate", holders: [holder], complete: true },
      { right: "grantRole", holders: [holder], complete: true },
    ]);
    const { reconciliation } = await proveAdapter(chain, { snapshot });
    const minted = 300_000_000n * whole - (reconciliation.at(-1)?.rows[0]?.chain ?? 0n);
    // 7 days to the execution and 4 × 365 more: 1,480 days since the last mint
    expect(-minted).toBe(211n * 1_000n * whole);
  });

  it("counts from its start before the first mint", async () => {
    await proveAdapter(chain, { snapshot: await open(fresh) });
  });

  it("holds its path after the owner sets all there is to set", async () => {
    const snapshot = await open(steady);
    const contract = steady.schedule.address;
    const { changes, descriptions } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [
        setMaxInflationAmount.encode({ contract, amount: (9_000_000n * whole).toString() }),
        setInflationAmount.encode({ contract, amount: (5_000_000n * whole + 1n).toString() }),
        setMinterReward.encode({ contract, amount: "0" }),
        nominateNewOwner.encode({ contract, account: holder }),
        acceptOwnership.encode({ contract }),
        nominateNewOwner.encode({ contract, account: other }),
      ],
    });
    expect(Object.fromEntries(changes.map(({ label, after }) => [label, after]))).toMatchObject({
      "Most a week can be set to": { amount: 9_000_000n * whole },
      "Minted each week": { amount: 5_000_000n * whole + 1n },
      // two weeks are due by then, and are minted as set last
      "Due now, minted by anyone": { amount: 2n * (5_000_000n * whole + 1n) },
      "Reward for minting": { amount: 0n },
      "Nominated owner of the schedule": { address: other },
    });
    expect(descriptions[1]?.sentence).toBe(
      "Set the amount minted each week of Schedule 0 to 5,000,000.000000000000000001 SCD, from 1,000 SCD",
    );
  });

  it("mints nothing once it is set to 0, or is another token's", async () => {
    const snapshot = await open(steady);
    const contract = steady.schedule.address;
    for (const call of [
      setInflationAmount.encode({ contract, amount: "0" }),
      setSynthetixProxy.encode({ contract, account: other }),
    ]) {
      const { impact } = await proveAdapter(chain, { snapshot, executor: holder, calls: [call] });
      expect(impact?.proposed.total.at(-1)).toBe(300_000_000n * whole);
    }
  });

  it.each([
    ["a mint beyond all dates", 2n ** 255n, 0n],
    ["a mint in 1970", 1n, 3n],
    ["more weeks than there can be", BigInt(start), 2n ** 255n],
  ])("opens with %s", async (_, last, weeks) => {
    const { setup } = chain;
    await setup.write(fresh.schedule, { functionName: "force", args: [last, weeks] });
    await setup.mine();
    const snapshot = await open(fresh);
    expect(sourcesOf(snapshot)).toHaveLength(1);
    expect(shownIn(snapshot)["Owner of the schedule"]).toMatchObject({ address: holder });
  });
});

describe("supplySchedule of 2019", () => {
  it("holds its path from the equal weeks through those that fall", async () => {
    const snapshot = await open(decaying);
    expect(shownIn(snapshot)).toMatchObject({
      "Minted in a first week": { amount: 1_442_307_692_307_692_307_692_307n },
      "A later week is less by": { numerator: 125n * 10n ** 14n },
    });
    expect(sourcesOf(snapshot)[0]?.authorities.map(({ right }) => right)).toEqual(["grantRole"]);
    await proveAdapter(chain, { snapshot });
  });

  it("holds its path into the share of supply, minted week by week", async () => {
    const snapshot = await open(terminal);
    const { dao, state, block } = snapshot;
    const { processes } = await loadDaoParts(chain.mintage, dao);
    const model = createModel(dao, { state, asOf: block.timestamp });
    const dates = Array.from(
      { length: 8 },
      (_, index) => start - 3 * day + (2 + index) * week + 60,
    );
    const { total } = projectWith(processes, model, { dates });
    for (const [index, date] of dates.entries()) {
      await chain.setup.write(terminal.token, { functionName: "mint" });
      await chain.mineAt(date);
      const now = await open(terminal);
      expect({ index, supply: now.state.token.totalSupply }).toEqual({
        index,
        supply: total[index],
      });
    }
    // the last week of the schedule is minted alone: 0.9875^195 of the first
    expect((total[2] ?? 0n) - (total[1] ?? 0n)).toBeGreaterThan(0n);
  });

  it("has nobody as an owner where that is the zero address", async () => {
    const { setup } = chain;
    const call = { functionName: "nominateNewOwner", args: [zeroAddress] };
    await setup.write(decaying.schedule, call);
    await setup.mine();
    expect(shownIn(await open(decaying))["Nominated owner of the schedule"]).toMatchObject({
      address: zeroAddress,
    });
  });
});
