import { encodeFunctionData } from "viem";
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
import {
  pauseStaking,
  removeStakingLimit,
  resumePool,
  resumeStaking,
  setElRewardsVault,
  setElRewardsWithdrawalLimit,
  setFee,
  setFeeDistribution,
  stopPool,
} from "./pooledSharesActions.ts";
import { setProtocolContracts } from "./setProtocolContracts.ts";
import { setStakingLimit } from "./setStakingLimit.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const { address: other } = demoAccounts.alice;

let chain: ContractChain;
let pool: Contract;
let odd: Contract;
let clone: Contract;
let proxy: Contract;
let lookAlike: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const named = (name: string) => readTestContract("PooledShares", name);
  pool = await setup.deploy(named("PooledShares"), [holder]);
  odd = await setup.deploy(named("PooledShares"), [holder]);
  clone = await setup.deploy(cloneOf(pool));
  const kernel = await setup.deploy(named("AppKernel"), [pool.address]);
  proxy = await setup.deploy(named("AppProxy"), [kernel.address]);
  lookAlike = await setup.deploy(named("PlainShares"));
  await chain.mineAt(start);
  const args = [holder];
  await setup.write(pool, { functionName: "submit", args, value: 90n * whole });
  await setup.write(pool, { functionName: "submit", args, value: 7n, from: other });
  await setup.write(pool, { functionName: "report", args: [3n * whole + 1n] });
  await setup.mine();
});
afterAll(() => chain.stop());

const open = ({ address }: Contract) =>
  chain.open({
    token: address,
    accounts: [
      { address: holder, label: "Agent", class: "treasury" },
      { address: other, label: "Alice", class: "team" },
    ],
  });
const sourceOf = ({ state }: Snapshot) =>
  state.sources.find(({ adapter }) => adapter === "pooledShares");
const prove = async (calls: readonly Call[]) =>
  proveAdapter(chain, { snapshot: await open(pool), executor: holder, calls: [...calls] });
const afterOf = ({ changes }: Awaited<ReturnType<typeof prove>>) =>
  Object.fromEntries(changes.map(({ label, after }) => [label, after]));
const percent = (numerator: bigint) => ({ unit: "percent", numerator, denominator: 10_000n });

describe("pooledShares", () => {
  it("reads the fee, where it goes, the limit and who may change it", async () => {
    const snapshot = await open(pool);
    const pooled = 93n * whole + 8n;
    expect(snapshot.state.token.totalSupply).toBe(pooled);
    expect(sourceOf(snapshot)).toMatchObject({
      parameters: [
        { id: `${pool.address}.getFee`, value: percent(1_000n) },
        { id: `${pool.address}.treasuryFee`, value: percent(5_000n) },
        { id: `${pool.address}.insuranceFee`, value: percent(0n) },
        { id: `${pool.address}.operatorsFee`, value: percent(5_000n) },
        { label: "Staking paused", value: { flag: false } },
        { label: "Staking limited", value: { flag: false } },
        { label: "Pool stopped", value: { flag: false } },
        { label: "Most of the pool taken in by a report", value: percent(0n) },
        { label: "Vault of block rewards" },
        { label: "Oracle", value: { unit: "address", address: holder } },
        { label: "Treasury" },
        { label: "Insurance fund" },
        { label: "Shares", value: { unit: "count" } },
        { label: "Pooled ether", value: { unit: "ether", wei: pooled } },
      ],
      authorities: [{ right: "setRate", holders: [holder], complete: false }],
      mechanisms: [],
    });
  });

  it("is recognised behind a clone and behind a proxy that asks another, and shares without a fee are not", async () => {
    expect(sourceOf(await open(clone))?.parameters[0]).toMatchObject({ value: percent(0n) });
    expect(sourceOf(await open(proxy))?.target).toBe(proxy.address);
    expect(sourceOf(await open(lookAlike))).toBeUndefined();
  });

  it("keeps the supply between reports, years ahead", async () => {
    const { impact } = await prove([createCall({ to: other })]);
    expect(impact?.proposed.total.at(-1)).toBe(93n * whole + 8n);
  });

  it("holds its path after governance sets all there is to set", async () => {
    const contract = pool.address;
    const most = (150_000n * whole).toString();
    const preview = await prove([
      setFee.encode({ contract, fee: "500" }),
      setFeeDistribution.encode({ contract, treasury: "1", insurance: "2", operators: "9997" }),
      setElRewardsWithdrawalLimit.encode({ contract, limit: "2" }),
      setStakingLimit.encode({ contract, most, perBlock: (whole / 2n).toString() }),
      pauseStaking.encode({ contract }),
      setElRewardsVault.encode({ contract, account: other }),
      setProtocolContracts.encode({
        contract,
        oracle: other,
        treasury: other,
        insuranceFund: contract,
      }),
    ]);
    expect(afterOf(preview)).toMatchObject({
      "Fee on rewards": percent(500n),
      "Of the fee to the treasury": percent(1n),
      "Of the fee to the insurance fund": percent(2n),
      "Of the fee to node operators": percent(9_997n),
      "Most of the pool taken in by a report": percent(2n),
      "Staking limited": { flag: true },
      "Most staked at once": { wei: 150_000n * whole },
      "Limit grows back by, a block": { wei: whole / 2n },
      "Staking paused": { flag: true },
      "Vault of block rewards": { address: other },
      Oracle: { address: other },
      Treasury: { address: other },
      "Insurance fund": { address: contract },
    });
    expect(preview.descriptions[0]?.fields[1]?.value).toBe("10.00 % → 5.00 %");
  });

  it("stops, goes on, and lifts what holds staking back", async () => {
    const contract = pool.address;
    const stopped = await prove([stopPool.encode({ contract })]);
    expect(afterOf(stopped)).toMatchObject({
      "Pool stopped": { flag: true },
      "Staking paused": { flag: true },
    });
    const lifted = await prove([
      stopPool.encode({ contract }),
      resumePool.encode({ contract }),
      pauseStaking.encode({ contract }),
      resumeStaking.encode({ contract }),
      setStakingLimit.encode({ contract, most: "5", perBlock: "0" }),
      removeStakingLimit.encode({ contract }),
    ]);
    expect(lifted.changes).toEqual([]);
  });

  it("counts a report that the calls make, for every holder, with the fee in new shares", async () => {
    const { address: to, abi } = pool;
    const of = (rewards: bigint) =>
      createCall({
        to,
        data: encodeFunctionData({ abi, functionName: "report", args: [rewards] }),
      });
    const gained = await prove([of(10n * whole)]);
    expect(gained.impact?.difference.total.at(-1)).toBe(10n * whole);
    expect(afterOf(gained)).toHaveProperty("Shares");
    const lost = await prove([of(-10n * whole)]);
    expect(lost.impact?.proposed.total.at(-1)).toBe(83n * whole + 8n);
    expect(afterOf(lost)).not.toHaveProperty("Shares");
  });

  it.each([
    ["no shares", 0n, 0n, 0],
    ["shares and ether that no other number holds", 2n ** 255n, 2n ** 255n, 65_535],
    ["shares of nothing", 5n, 0n, 10_000],
  ])("opens with %s", async (_, shares, pooled, fee) => {
    await chain.setup.write(odd, { functionName: "force", args: [shares, pooled, fee] });
    await chain.setup.mine();
    const snapshot = await open(odd);
    expect(snapshot.state.token.totalSupply).toBe(pooled);
    expect(sourceOf(snapshot)?.parameters[0]).toMatchObject({ value: percent(BigInt(fee)) });
    await proveAdapter(chain, { snapshot });
  });
});
