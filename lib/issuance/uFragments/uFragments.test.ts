import { encodeFunctionData, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { setRebaseTimingParameters } from "./setRebaseTimingParameters.ts";
import {
  setCpiOracle,
  setDeviationThreshold,
  setMarketOracle,
  setMonetaryPolicy,
  setOrchestrator,
  setRebaseFunctionGrowth,
  setRebaseFunctionLowerPercentage,
  setRebaseFunctionUpperPercentage,
  setRebaseLag,
} from "./uFragmentsActions.ts";

const day = 86_400;
const start = Math.ceil(demoChain.genesisTimestamp / day) * day + day;
const one = 10n ** 18n;
/** 50 million with 9 decimals. */
const supply = 50_000_000n * 10n ** 9n;
const holder = demoAccounts.deployer.address;
const { address: other } = demoAccounts.alice;

let chain: ContractChain;
let lagging: Contract;
let lagPolicy: Contract;
let curved: Contract;
let curvePolicy: Contract;
let clone: Contract;
let lookAlike: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const named = (name: string) => readTestContract("Fragments", name);
  lagging = await setup.deploy(named("Fragments"), [holder]);
  lagPolicy = await setup.deploy(named("LagPolicy"), [lagging.address]);
  curved = await setup.deploy(named("Fragments"), [holder]);
  curvePolicy = await setup.deploy(named("CurvePolicy"), [curved.address]);
  clone = await setup.deploy(cloneOf(curved));
  lookAlike = await setup.deploy(named("PolicyToken"));
  await chain.mineAt(start);
  await setup.write(lagging, { functionName: "setMonetaryPolicy", args: [lagPolicy.address] });
  await setup.write(curved, { functionName: "setMonetaryPolicy", args: [curvePolicy.address] });
  await setup.write(lagging, { functionName: "transfer", args: [other, supply / 3n] });
  await chain.mineAt(start + 12);
});
afterAll(() => chain.stop());

const open = ({ address }: Contract) =>
  chain.open({ token: address, accounts: [{ address: other, label: "Alice", class: "treasury" }] });
const sourceOf = ({ state }: Snapshot) =>
  state.sources.find(({ adapter }) => adapter === "uFragments");
const prove = async (token: Contract, calls: readonly Call[], executeAt?: number) =>
  proveAdapter(chain, {
    snapshot: await open(token),
    executor: holder,
    calls: [...calls],
    ...(executeAt === undefined ? {} : { executeAt }),
  });
const callOf = ({ address, abi }: Contract, functionName: string, args: unknown[] = []): Call =>
  createCall({ to: address, data: encodeFunctionData({ abi, functionName, args }) });

describe("uFragments", () => {
  it("reads the first policy and who governs it", async () => {
    const snapshot = await open(lagging);
    expect(snapshot.dao.recognised).toContainEqual({
      adapter: "uFragments",
      target: lagging.address,
      members: [lagPolicy.address],
    });
    const of = lagPolicy.address;
    const share = (numerator: bigint) => ({ unit: "percent", numerator, denominator: one });
    expect(sourceOf(snapshot)).toMatchObject({
      parameters: [
        { id: `${lagging.address}.monetaryPolicy`, value: { unit: "address", address: of } },
        { id: `${of}.deviationThreshold`, value: share(5n * 10n ** 16n) },
        { id: `${of}.rebaseLag`, value: { unit: "count", count: 10n } },
        { id: `${of}.minRebaseTimeIntervalSec`, value: { unit: "duration", seconds: day } },
        { id: `${of}.rebaseWindowOffsetSec`, value: { unit: "duration", seconds: 72_000 } },
        { id: `${of}.rebaseWindowLengthSec`, value: { unit: "duration", seconds: 900 } },
        { id: `${of}.marketOracle`, value: { unit: "address", address: of } },
        { id: `${of}.cpiOracle`, value: { unit: "address", address: of } },
        { id: `${of}.orchestrator`, value: { unit: "address", address: holder } },
      ],
      authorities: [
        { right: "mint", holders: [of], complete: true },
        { right: "setMinter", holders: [holder], complete: true },
        { right: "setRate", holders: [holder], complete: true, source: { address: of } },
      ],
      mechanisms: [],
    });
  });

  it("reads the policy since AIP-5, its contraction without the sign", async () => {
    const { parameters = [] } = sourceOf(await open(curved)) ?? {};
    expect(parameters.slice(2, 5)).toMatchObject([
      { label: "Largest expansion", value: { numerator: one / 10n } },
      { label: "Largest contraction", value: { numerator: one / 10n } },
      { label: "Growth of the rebase curve", value: { unit: "text", text: "3" } },
    ]);
  });

  it("is recognised behind a clone, and a token that nothing rebases is not", async () => {
    expect((await open(lookAlike)).dao.recognised).not.toContainEqual(
      expect.objectContaining({ adapter: "uFragments" }),
    );
    // a clone's storage is empty: nobody may rebase, and its name and decimals are constants
    expect(sourceOf(await open(clone))).toMatchObject({
      parameters: [{ value: { unit: "address", address: zeroAddress } }],
      authorities: [
        { right: "mint", holders: [] },
        { right: "setMinter", holders: [] },
      ],
    });
  });

  it("keeps the supply where no price is known, years ahead", async () => {
    const { impact } = await prove(lagging, [createCall({ to: other })]);
    expect(impact?.proposed.total.at(-1)).toBe(supply);
  });

  it("holds its path after governance sets all there is to set", async () => {
    const contract = curvePolicy.address;
    const value = (3n * 10n ** 17n).toString();
    const { changes, descriptions } = await prove(curved, [
      setDeviationThreshold.encode({ contract, value: "0" }),
      setRebaseFunctionUpperPercentage.encode({ contract, value }),
      setRebaseFunctionLowerPercentage.encode({ contract, value: `-${value}` }),
      setRebaseFunctionGrowth.encode({ contract, value }),
      setRebaseTimingParameters.encode({ contract, interval: "7200", offset: "60", length: "0" }),
      setMarketOracle.encode({ contract, account: other }),
      setCpiOracle.encode({ contract, account: other }),
      setOrchestrator.encode({ contract, account: zeroAddress }),
      setMonetaryPolicy.encode({ contract: curved.address, account: other }),
    ]);
    const after = Object.fromEntries(changes.map((change) => [change.label, change.after]));
    expect(after).toMatchObject({
      "No rebase closer to the target": { numerator: 0n },
      "Largest expansion": { numerator: 3n * 10n ** 17n },
      "Largest contraction": { numerator: 3n * 10n ** 17n },
      "Growth of the rebase curve": { text: "0.3" },
      "Time between rebases": { seconds: 7_200 },
      "Rebase window opens after": { seconds: 60 },
      "Rebase window stays open": { seconds: 0 },
      "Market oracle": { address: other },
      "CPI oracle": { address: other },
      "May start a rebase": { address: zeroAddress },
      "Monetary policy": { address: other },
    });
    expect(descriptions.slice(1, 3).map(({ sentence }) => sentence)).toEqual([
      `Set the largest expansion of ${contract} to 30 %, from 10.00 %`,
      `Set the largest contraction of ${contract} to 30 %, from 10.00 %`,
    ]);
  });

  it("counts a rebase that the calls make, for every holder", async () => {
    // 60 % over the target, spread over 5: a share of 12 % of all there is
    const calls = [
      setRebaseLag.encode({ contract: lagPolicy.address, value: "5" }),
      callOf(lagPolicy, "setPrice", [(16n * one) / 10n]),
      callOf(lagPolicy, "rebase"),
    ];
    const { impact, changes, execution } = await prove(lagging, calls, start + 2 * day + 72_010);
    expect(impact?.proposed.total.at(-1)).toBe((supply * 112n) / 100n);
    expect(impact?.difference.total.at(-1)).toBe((supply * 12n) / 100n);
    expect(execution.after?.accounts[0]?.balances[0]?.amount).toBe(((supply / 3n) * 112n) / 100n);
    expect(changes.map(({ label }) => label)).toContain("Rebases a correction is spread over");
  });

  it.each([
    ["no policy", zeroAddress],
    ["an account without code", other],
  ])("opens with %s", async (_, policy) => {
    const { setup } = chain;
    await setup.write(lagging, { functionName: "setMonetaryPolicy", args: [policy] });
    await setup.mine();
    const source = sourceOf(await open(lagging));
    expect(source?.parameters).toHaveLength(1);
    expect(source?.authorities.map(({ right }) => right)).toEqual(["mint", "setMinter"]);
  });

  it("opens with values that no number holds", async () => {
    const { setup } = chain;
    const huge = 2n ** 255n;
    await setup.write(curvePolicy, { functionName: "setDeviationThreshold", args: [huge] });
    await setup.write(curvePolicy, {
      functionName: "setRebaseTimingParameters",
      args: [huge, huge - 1n, huge],
    });
    await setup.write(curvePolicy, {
      functionName: "setRebaseFunctionLowerPercentage",
      args: [-huge],
    });
    await setup.write(curvePolicy, {
      functionName: "setRebaseFunctionGrowth",
      args: [huge - 1n],
    });
    await setup.mine();
    const { impact } = await prove(curved, [createCall({ to: other })]);
    expect(impact?.proposed.total.at(-1)).toBe(supply);
  });
});
