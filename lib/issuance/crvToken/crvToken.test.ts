import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { mint } from "../../actions/mint.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { setCrvAdmin, setCrvMinter } from "./crvActions.ts";
import { crvNumbers } from "./crvSchedule.ts";

const start = demoChain.genesisTimestamp + 86_400;
const day = 86_400;
const year = 365 * day;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const { address: other } = demoAccounts.alice;
const { initialRate, coefficient } = crvNumbers;

let chain: ContractChain;
let crv: Contract;
let fresh: Contract;
let late: Contract;
let fork: Contract;
let closed: Contract;
let forced: Contract;
let clone: Contract;
let uncounted: Contract;

const deploy = (
  name: "CrvToken" | "OpenCrvToken",
  { from = start, length = year, rate = initialRate, divisor = coefficient } = {},
) =>
  chain.setup.deploy(readTestContract("CrvToken", name), [
    holder,
    BigInt(from),
    rate,
    BigInt(length),
    divisor,
  ]);

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  crv = await deploy("CrvToken");
  fresh = await deploy("CrvToken", { from: start + 30 * day });
  late = await deploy("CrvToken", { from: start - 900 * day });
  fork = await deploy("OpenCrvToken", { length: 100 * day, rate: 7n * whole, divisor: 2n * whole });
  closed = await deploy("CrvToken", { length: 100 * day, rate: 7n * whole, divisor: 2n * whole });
  forced = await deploy("OpenCrvToken");
  clone = await setup.deploy(cloneOf(crv));
  uncounted = await setup.deploy(readTestContract("CrvToken", "UncountedToken"));
  await chain.mineAt(start);
  for (const token of [crv, late, fork, closed, forced])
    await setup.write(token, { functionName: "update_mining_parameters" });
  await setup.write(crv, { functionName: "set_minter", args: [holder] });
  await chain.mineAt(start + 10 * day);
  await setup.write(crv, { functionName: "mint", args: [other, 1_000n * whole] });
  await chain.mineAt(start + 10 * day + 7);
});
afterAll(() => chain.stop());

const open = ({ address }: Contract) => chain.open({ token: address });
const sourceOf = ({ state }: Snapshot) =>
  state.sources.find(({ adapter }) => adapter === "crvToken");
const valuesOf = ({ state }: Snapshot): Record<string, unknown> =>
  Object.fromEntries(state.parameters.map(({ label, value }) => [label, value]));

describe("crvToken", () => {
  it("reads what was issued beside what was minted, and holds its path for four years", async () => {
    const snapshot = await open(crv);
    expect(snapshot.dao.recognised).toEqual([{ adapter: "crvToken", target: crv.address }]);
    expect(valuesOf(snapshot)).toMatchObject({
      // 274,815,283 × 10^18 ÷ 31,536,000
      "Issued a second": { amount: 8_714_335_457_889_396_245n },
      Epoch: { count: 0n },
      "Length of an epoch": { seconds: year },
      Minter: { address: holder },
    });
    const issued = 8_714_335_457_889_396_245n * BigInt(snapshot.block.timestamp - start - 1);
    const [bucket] = sourceOf(snapshot)?.buckets ?? [];
    expect(bucket?.amount).toBeGreaterThanOrEqual(issued - 1_000n * whole);
    expect(sourceOf(snapshot)?.mintRule?.maxPerMint).toBe(bucket?.amount);
    expect(sourceOf(snapshot)?.authorities).toMatchObject([
      { right: "mint", holders: [holder], complete: true },
      { right: "setMinter", holders: [], complete: true },
    ]);
    const { reconciliation } = await proveAdapter(chain, { snapshot });
    expect(reconciliation[0]?.rows.map(({ quantity }) => quantity)).toEqual([
      "Total supply, with what is owed",
      "Issued, not minted yet",
      "Circulating",
    ]);
  });

  it("holds its path after the minter mints what is owed", async () => {
    const snapshot = await open(crv);
    const amount = 5_000_000n * whole;
    const { impact } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [
        mint.encode({ token: crv.address, recipient: other, amount: amount.toString() }),
        setCrvAdmin.encode({ contract: crv.address, account: other }),
      ],
    });
    // it was owed before
    expect(impact?.difference.total.at(-1)).toBe(0n);
    const circulating = (side: "baseline" | "proposed") =>
      impact?.[side].buckets.circulating?.at(-1) ?? 0n;
    expect(circulating("proposed") - circulating("baseline")).toBe(amount);
  });

  it("knows the first epoch before it begins, and who names the minter", async () => {
    const snapshot = await open(fresh);
    expect(sourceOf(snapshot)).toMatchObject({
      mintRule: { maxPerMint: 0n },
      authorities: [{ holders: [] }, { right: "setMinter", holders: [holder] }],
      mechanisms: [{ start: start + 30 * day }],
    });
    const { changes, impact } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [setCrvMinter.encode({ contract: fresh.address, account: other })],
    });
    expect(changes).toMatchObject([
      { label: "Minter", before: { address: zeroAddress }, after: { address: other } },
    ]);
    expect(impact?.proposed.total.at(-1)).toBeGreaterThan(1_303_030_303n * whole);
  });

  it("counts the epochs that nobody has begun yet, as an update would", async () => {
    const snapshot = await open(late);
    expect(sourceOf(snapshot)?.pokes).toHaveLength(6);
    await proveAdapter(chain, { snapshot });
  });

  it("takes the numbers of a fork where it tells them, and lets the rate stay where it does not", async () => {
    const told = await open(fork);
    expect(sourceOf(told)?.mechanisms).toMatchObject([
      { kind: "stepDecay", everySeconds: 100 * day, divisor: "2" },
    ]);
    expect(valuesOf(told)["The rate falls each epoch by"]).toEqual({
      unit: "percent",
      numerator: whole,
      denominator: 2n * whole,
    });
    await proveAdapter(chain, { snapshot: told });
    const untold = await open(closed);
    expect(sourceOf(untold)).toMatchObject({ mechanisms: [{ kind: "constantRate" }], pokes: [] });
    await proveAdapter(chain, { snapshot: untold });
  });

  it("is known behind a proxy, and not without what was issued", async () => {
    expect((await open(clone)).dao.recognised).toEqual([
      { adapter: "crvToken", target: clone.address },
    ]);
    expect(sourceOf(await open(uncounted))).toBeUndefined();
  });

  it.each([
    ["a rate that no supply can hold", 0n, BigInt(start), 2n ** 255n, 0n],
    ["a time beyond all dates", 3n, 2n ** 255n, 1n, 0n],
    ["a large rate", 3n, BigInt(start), 2n ** 210n, 0n],
    ["an epoch below 0", -(2n ** 127n), BigInt(start), 0n, 0n],
    ["a supply below what was minted", 0n, BigInt(start), 0n, 5n],
    ["a start of 0", 0n, 0n, 0n, 0n],
  ])("opens and previews with %s", async (_, epoch, from, rate, supply) => {
    const { setup } = chain;
    await setup.write(forced, { functionName: "force", args: [epoch, from, rate, supply] });
    await setup.mine();
    const snapshot = await open(forced);
    expect(snapshot.state.token.totalSupply).toBe(1_303_030_303n * whole);
    expect(sourceOf(snapshot)?.buckets[0]?.amount ?? 0n).toBeGreaterThanOrEqual(0n);
  });
});
