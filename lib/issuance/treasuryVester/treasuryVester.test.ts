import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { setVestingRecipient } from "./setVestingRecipient.ts";

const start = demoChain.genesisTimestamp + 86_400;
const year = 31_536_000;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.alice.address;
/** No round number, so that every claim loses a rest. */
const vesting = 43_000_000n * 10n ** 18n + 7n;

let chain: ContractChain;
let uni: Contract;
let otherToken: Contract;
let vester: Contract;
let short: Contract;
let empty: Contract;
let endless: Contract;
let clone: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const token = () => setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  uni = await token();
  otherToken = await token();
  const deploy = (end: bigint) =>
    setup.deploy(readArtifact("TreasuryVester"), [
      uni.address,
      holder,
      vesting,
      BigInt(start + 10),
      BigInt(start + year / 2),
      end,
    ]);
  vester = await deploy(BigInt(start + 2 * year));
  short = await deploy(BigInt(start + 2 * year));
  empty = await deploy(BigInt(start + 2 * year));
  endless = await deploy(2n ** 255n);
  clone = await setup.deploy(cloneOf(vester));
  const pay = ({ address }: Contract, amount: bigint) =>
    setup.write(uni, { functionName: "transfer", args: [address, amount] });
  await pay(vester, vesting);
  await pay(endless, vesting);
  await pay(short, vesting / 10n);
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = (...contracts: readonly Contract[]) =>
  chain.open({
    token: uni.address,
    contracts: contracts.map(({ address }) => ({ address, label: "Vester", class: "locked" })),
  });

const sourceOf = async (contract: Contract) =>
  (await open(contract)).state.sources.find(({ adapter }) => adapter === "treasuryVester");

describe("treasuryVester", () => {
  it("reads the terms and what is left", async () => {
    const time = (seconds: number) => ({ value: { unit: "time", seconds } });
    expect(await sourceOf(vester)).toMatchObject({
      target: vester.address,
      parameters: [
        { id: `${vester.address}.recipient`, value: { unit: "address", address: holder } },
        { value: { unit: "amount", amount: vesting, token: uni.address } },
        time(start + year / 2),
        time(start + 2 * year),
        time(start + 10),
      ],
      authorities: [{ right: "beneficiary", holders: [holder], complete: true }],
      buckets: [{ id: vester.address, class: "locked", amount: vesting }],
    });
  });

  it("is no source of a token that it does not hold, nor where it has no terms", async () => {
    const { state } = await chain.open({
      token: otherToken.address,
      contracts: [{ address: vester.address, label: "Vester", class: "locked" }],
    });
    expect(state.sources.map(({ adapter }) => adapter)).toEqual(["uniCappedMint"]);
    const { dao } = await open(clone);
    expect(dao.recognised).toContainEqual({ adapter: "treasuryVester", target: clone.address });
    expect(await sourceOf(clone)).toBeUndefined();
  });

  it("holds its path, also with too little and with nothing to pay", async () => {
    const snapshot = await open(vester, short, empty);
    const { reconciliation } = await proveAdapter(chain, { snapshot });
    const amounts = reconciliation.map(({ rows }) => rows.slice(1, 4).map(({ chain: now }) => now));
    // half a year of cliff: nothing a month on, then claims, and the whole rest after the end
    expect(amounts[1]).toEqual([vesting, vesting / 10n, 0n]);
    expect(amounts[2]?.[0]).toBeLessThan(vesting);
    // a claim of half is more than the tenth there is: it reverts, until all is due
    expect(amounts[2]?.[1]).toBe(vesting / 10n);
    expect(amounts[3]).toEqual([0n, 0n, 0n]);
  });

  it("keeps what never vests", async () => {
    const source = await sourceOf(endless);
    expect(source).toMatchObject({ mechanisms: [] });
    expect(source?.parameters.find(({ label }) => label === "Vesting ends")?.value).toEqual({
      unit: "time",
      seconds: Number.MAX_SAFE_INTEGER,
    });
    await proveAdapter(chain, { snapshot: await open(endless) });
  });

  it("pays another recipient, or nobody, from then on", async () => {
    const snapshot = await open(vester);
    const call = (account: typeof other) =>
      setVestingRecipient.encode({ contract: vester.address, account });
    const run = (account: typeof other) =>
      proveAdapter(chain, { snapshot, executor: holder, calls: [call(account)] });
    const { changes, descriptions, execution } = await run(other);
    expect(descriptions[0]?.sentence).toBe(`Make ${other} the recipient of Vester`);
    expect(changes).toEqual([
      {
        id: `${vester.address}.recipient`,
        label: "Vesting recipient",
        before: { unit: "address", address: holder },
        after: { unit: "address", address: other },
      },
    ]);
    const balances = execution.readings.map(
      ({ state }) => state.watched.find(({ address }) => address === other)?.balances[0]?.amount,
    );
    expect(balances.at(-1)).toBe(vesting);
    const none = await run(zeroAddress);
    const kept = none.reconciliation.map(({ rows }) => rows[1]?.chain);
    expect(new Set(kept)).toEqual(new Set([vesting]));
  });
});
