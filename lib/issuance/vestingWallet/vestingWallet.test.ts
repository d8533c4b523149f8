import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { renounceOwnership } from "../../actions/ownership/renounceOwnership.ts";
import { transferOwnership } from "../../actions/ownership/transferOwnership.ts";
import type { Preview } from "../../preview/Preview.ts";

const start = demoChain.genesisTimestamp + 86_400;
const year = 31_536_000;
const month = 2_628_000;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.alice.address;
const supply = 1_000_000n * 10n ** 18n;
/** No round number, so that every division leaves a rest. */
const held = 100_000n * 10n ** 18n + 7n;

let chain: ContractChain;
let token: Contract;
let linear: Contract;
let cliff: Contract;
let fixed: Contract;
let clone: Contract;
let wallets: Readonly<Record<"done" | "atOnce" | "empty" | "far" | "endless", Contract>>;
let nobodys: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  token = await setup.deploy(readTestContract("OpToken"), [holder, supply, holder]);
  const wallet = (first: number | bigint, duration: number | bigint) =>
    setup.deploy(readArtifact("VestingWallet"), [holder, BigInt(first), BigInt(duration)]);
  linear = await wallet(start - month, 2 * year);
  cliff = await setup.deploy(readTestContract("Vesting", "CliffWallet"), [
    other,
    BigInt(start),
    BigInt(4 * year),
    BigInt(year),
  ]);
  fixed = await setup.deploy(readTestContract("Vesting", "WalletOfRelease4"), [
    other,
    BigInt(start),
    BigInt(year),
  ]);
  wallets = {
    done: await wallet(start - year, month),
    atOnce: await wallet(start + year, 0),
    empty: await wallet(start, year),
    far: await wallet(2n ** 64n - 1n, year),
    endless: await wallet(start, 2n ** 64n - 1n),
  };
  nobodys = await setup.deploy(readTestContract("Vesting", "NobodysWallet"));
  clone = await setup.deploy(cloneOf(linear));
  for (const { address } of [linear, cliff, fixed, wallets.done, wallets.atOnce, wallets.far]) {
    await setup.write(token, { functionName: "transfer", args: [address, held] });
  }
  await chain.mineAt(start);
  await setup.write(linear, { functionName: "release", args: [token.address] });
  await setup.mine();
});
afterAll(() => chain.stop());

const open = (...contracts: readonly Contract[]) =>
  chain.open({
    token: token.address,
    contracts: contracts.map(({ address }) => ({ address, label: "Wallet", class: "locked" })),
  });

const sourceOf = async (contract: Contract) =>
  (await open(contract)).state.sources.find(({ adapter }) => adapter === "vestingWallet");

const changed = ({ changes }: Preview) =>
  changes.map(({ id, before, after }) => [id, before, after]);

describe("vestingWallet", () => {
  it("reads the terms, and the owner as the beneficiary", async () => {
    const source = await sourceOf(linear);
    const released = source?.parameters.at(-1)?.value;
    expect(source).toMatchObject({
      target: linear.address,
      parameters: [
        { label: "Vesting beneficiary", value: { unit: "address", address: holder } },
        { value: { unit: "time", seconds: start - month } },
        { value: { unit: "time", seconds: start - month + 2 * year } },
        { id: `${linear.address}.released` },
      ],
      authorities: [{ right: "beneficiary", holders: [holder], complete: true }],
      pokes: [{ to: linear.address }],
    });
    const amount = released?.unit === "amount" ? released.amount : 0n;
    expect(amount).toBeGreaterThan(0n);
    expect(source?.buckets).toEqual([
      { id: linear.address, class: "locked", amount: held - amount },
    ]);
  });

  it("reads the cliff of the extension, and the beneficiary of release 4", async () => {
    expect(await sourceOf(cliff)).toMatchObject({
      parameters: [{}, {}, { value: { unit: "time", seconds: start + year } }, {}, {}],
      mechanisms: [{ form: "linear", cliffAt: start + year }],
    });
    expect(await sourceOf(fixed)).toMatchObject({
      parameters: [
        { id: `${fixed.address}.beneficiary`, value: { address: other } },
        {},
        { value: { seconds: start + year } },
        {},
      ],
      authorities: [{ holders: [other] }],
    });
  });

  it("is recognised behind a clone; what pays nobody is not", async () => {
    expect(await sourceOf(clone)).toMatchObject({ authorities: [{ holders: [] }] });
    const { dao } = await open(nobodys);
    expect(dao.recognised).toContainEqual({ adapter: "vestingWallet", target: nobodys.address });
    expect(await sourceOf(nobodys)).toBeUndefined();
  });

  it("holds its path to the base unit, claimed before, with a cliff, and as release 4", async () => {
    const snapshot = await open(linear, cliff, fixed);
    const { reconciliation } = await proveAdapter(chain, { snapshot });
    const left = reconciliation.map(({ rows }) => rows.slice(-4, -1).map(({ chain: now }) => now));
    // a month, then a year, then four years after execution a week ahead: the cliff has passed by then
    expect(left[1]?.[1]).toBe(held);
    expect(left[2]?.[1]).toBeLessThan(held);
    expect(left[3]).toEqual([0n, 0n, 0n]);
  });

  it("holds its path before the cliff and at its very second", async () => {
    const snapshot = await open(cliff);
    for (const at of [start + year - 1, start + year, start + year + 1]) {
      await proveAdapter(chain, { snapshot, executeAt: at - month });
    }
  });

  it("holds its path where all is vested, where it comes at once, and where nothing is held", async () => {
    await proveAdapter(chain, {
      snapshot: await open(wallets.done, wallets.atOnce, wallets.empty),
    });
  });

  it("gives a wallet without a rule where its times are beyond all numbers", async () => {
    for (const contract of [wallets.far, wallets.endless]) {
      const source = await sourceOf(contract);
      expect(source?.mechanisms).toEqual([]);
      expect(source?.parameters.find(({ label }) => label === "Vesting ends")?.value).toEqual({
        unit: "time",
        seconds: Number.MAX_SAFE_INTEGER,
      });
    }
    await proveAdapter(chain, { snapshot: await open(wallets.far, wallets.endless) });
  });

  it("calls a transfer of ownership what it is: another beneficiary", async () => {
    const preview = await proveAdapter(chain, {
      snapshot: await open(linear),
      executor: holder,
      calls: [transferOwnership.encode({ contract: linear.address, account: other })],
    });
    const [description] = preview.descriptions;
    expect(description?.sentence).toBe(`Make ${other} the beneficiary of Wallet`);
    expect(description?.fields.slice(1)).toEqual([
      { label: "Vesting beneficiary", value: `${holder} → ${other}` },
      { label: "Concerns", value: "all that is not yet released, vested or not" },
    ]);
    expect(changed(preview)).toEqual([
      [
        `${linear.address}.owner`,
        { unit: "address", address: holder },
        { unit: "address", address: other },
      ],
    ]);
    expect(preview.execution.after?.sources[1]?.authorities[0]?.holders).toEqual([other]);
  });

  it("releases nothing more once ownership is given up, and says so", async () => {
    const preview = await proveAdapter(chain, {
      snapshot: await open(linear),
      executor: holder,
      calls: [renounceOwnership.encode({ contract: linear.address })],
    });
    expect(preview.descriptions[0]?.sentence).toBe(
      "Give up what Wallet has not released: nobody will receive it, and no other can be named",
    );
    expect(changed(preview)).toMatchObject([
      [`${linear.address}.owner`, {}, { address: zeroAddress }],
    ]);
    const amounts = preview.reconciliation.map(({ rows }) => rows.at(-2)?.chain);
    expect(new Set(amounts).size).toBe(1);
  });
});
