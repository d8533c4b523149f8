import fc from "fast-check";
import { type Address, createPublicClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { treasuryVesterAbi } from "../../contracts-abi/treasuryVester.ts";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { vestingWalletAbi } from "../../contracts-abi/vestingWallet.ts";
import { type Contract, createSetup, type Setup } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import { type Anvil, startAnvil } from "../../demo/startAnvil.ts";
import { formatAmount } from "../amount/formatAmount.ts";
import type { Mechanism, Model } from "./Model.ts";
import { project } from "./project.ts";

const day = 86_400;
const start = demoChain.genesisTimestamp + 10 * day;
const years = 4 * 365 * day;
const recipient = demoAccounts.holder.address;

let anvil: Anvil;
let setup: Setup;
let uni: Contract;
const connect = () => createPublicClient({ transport: http(anvil.url), cacheTime: 0 });
const balanceOf = (address: Address) =>
  connect().readContract({
    address: uni.address,
    abi: uniAbi,
    functionName: "balanceOf",
    args: [address],
  });

beforeAll(async () => {
  anvil = await startAnvil();
  setup = createSetup(anvil.url);
  const owner = demoAccounts.deployer.address;
  uni = await setup.deploy(readArtifact("Uni"), [owner, owner, BigInt(start + 7)]);
  await setup.mine();
});
afterAll(() => anvil.stop());

async function mineAt(seconds: number): Promise<void> {
  await requestRpc(anvil.url, "evm_setNextBlockTimestamp", [seconds]);
  await setup.mine();
}

/** Odd times, the same in every run; some lie seconds apart, some months. */
function oddTimes(count: number): number[] {
  const anywhere = fc.integer({ min: start, max: start + years + 100 * day });
  const times = fc.sample(anywhere, { seed: 20_261_120, numRuns: count });
  const near = times.slice(0, 10).map((time) => time + 1);
  return [...new Set([...times, ...near])].sort((a, b) => a - b);
}

const modelWith = (buckets: Model["buckets"], mechanisms: readonly Mechanism[]): Model => ({
  token: { symbol: "UNI", decimals: 18 },
  asOf: start,
  buckets,
  mechanisms,
  horizonSeconds: years,
  stepSeconds: 7 * day,
});

describe("vesting, against real bytecode", () => {
  const vesters = [
    {
      amount: 172_000_000n * 10n ** 18n + 1n,
      begin: start + 11,
      cliffAt: start + 11,
      end: start + years,
    },
    {
      amount: 43_000_000_000_000_000_007n,
      begin: start + 3,
      cliffAt: start + 200 * day + 5,
      end: start + 700 * day + 13,
    },
    {
      amount: 999_999_999_999n,
      begin: start + 90 * day,
      cliffAt: start + 91 * day,
      end: start + 1_303 * day,
    },
  ];
  const wallets = [
    { total: 15_000_000n * 10n ** 18n + 7n, start: start + 13, end: start + 13 + years },
    { total: 7_777_777_777n, start: start + 400 * day, end: start + 400 * day + 86_399 },
  ];

  it("releases what TreasuryVester and VestingWallet release at some sixty odd times", async () => {
    const vesterContracts: Contract[] = [];
    for (const { amount, begin, cliffAt, end } of vesters) {
      const times = [begin, cliffAt, end].map(BigInt);
      const args = [uni.address, recipient, amount, ...times];
      const vester = await setup.deploy(readArtifact("TreasuryVester"), args);
      await setup.write(uni, { functionName: "transfer", args: [vester.address, amount] });
      vesterContracts.push(vester);
    }
    const walletContracts: Contract[] = [];
    for (const wallet of wallets) {
      const args = [recipient, BigInt(wallet.start), BigInt(wallet.end - wallet.start)];
      const contract = await setup.deploy(readArtifact("VestingWallet"), args);
      await setup.write(uni, { functionName: "transfer", args: [contract.address, wallet.total] });
      walletContracts.push(contract);
    }
    await setup.mine();

    const ids = ["vester0", "vester1", "vester2", "wallet0", "wallet1"];
    const held = [...vesters.map(({ amount }) => amount), ...wallets.map(({ total }) => total)];
    const model = modelWith(
      [
        ...ids.map((id, index) => ({
          id,
          class: "locked" as const,
          amount: formatAmount(held[index] ?? 0n, 18),
        })),
        { id: "recipient", class: "treasury", amount: "0" },
      ],
      [
        ...vesters.map(
          ({ amount, ...times }, index): Mechanism => ({
            kind: "vesting",
            form: "treasuryVester",
            from: `vester${index}`,
            to: "recipient",
            amount: formatAmount(amount, 18),
            lastUpdate: times.begin,
            ...times,
          }),
        ),
        ...wallets.map(
          ({ total, ...times }, index): Mechanism => ({
            kind: "vesting",
            form: "linear",
            from: `wallet${index}`,
            to: "recipient",
            total: formatAmount(total, 18),
            released: "0",
            ...times,
          }),
        ),
      ],
    );
    const dates = oddTimes(50);
    const { buckets, treasury } = project(model, { dates });

    for (const [index, date] of dates.entries()) {
      for (const [place, { address }] of vesterContracts.entries()) {
        const isOpen = date >= (vesters[place]?.cliffAt ?? Infinity);
        if (isOpen)
          await setup.write({ address, abi: treasuryVesterAbi }, { functionName: "claim" });
      }
      for (const { address } of walletContracts) {
        await setup.write(
          { address, abi: vestingWalletAbi },
          { functionName: "release", args: [uni.address] },
        );
      }
      await mineAt(date);
      const contracts = [...vesterContracts, ...walletContracts];
      const balances = await Promise.all(contracts.map(({ address }) => balanceOf(address)));
      expect(balances).toEqual(ids.map((id) => buckets[id]?.[index]));
      expect(await balanceOf(recipient)).toBe(treasury[index]);
    }
    expect(treasury.at(-1)).toBe(held.reduce((sum, part) => sum + part, 0n));
  });

  it("vests what VestingWallet says at hundreds of times, past and to come", async () => {
    const [wallet] = wallets;
    if (wallet === undefined) throw new Error("no wallet");
    const duration = BigInt(wallet.end - wallet.start);
    const { address } = await setup.deploy(readArtifact("VestingWallet"), [
      recipient,
      BigInt(wallet.start),
      duration,
    ]);
    await setup.write(uni, { functionName: "transfer", args: [address, wallet.total] });
    await setup.mine();
    const dates = oddTimes(200);
    const model = modelWith(
      [
        { id: "wallet", class: "locked", amount: formatAmount(wallet.total, 18) },
        { id: "recipient", class: "treasury", amount: "0" },
      ],
      [
        {
          kind: "vesting",
          form: "linear",
          from: "wallet",
          to: "recipient",
          total: formatAmount(wallet.total, 18),
          released: "0",
          start: wallet.start,
          end: wallet.end,
        },
      ],
    );
    const vested = await Promise.all(
      dates.map((date) =>
        connect().readContract({
          address,
          abi: vestingWalletAbi,
          functionName: "vestedAmount",
          args: [uni.address, BigInt(date)],
        }),
      ),
    );
    expect(project(model, { dates }).treasury).toEqual(vested);
  });
});

describe("cappedMint, against real bytecode", () => {
  it("mints the most UNI allows, as soon as it allows it, and not a base unit more", async () => {
    const owner = demoAccounts.deployer.address;
    const latest = await connect().getBlock();
    const firstMintAt = Number(latest.timestamp) + 1_001;
    const token = await setup.deploy(readArtifact("Uni"), [owner, owner, BigInt(firstMintAt)]);
    await setup.mine();
    const supply = () =>
      connect().readContract({ address: token.address, abi: uniAbi, functionName: "totalSupply" });
    const model: Model = {
      ...modelWith(
        [{ id: "treasury", class: "treasury", amount: "1000000000" }],
        [
          {
            kind: "cappedMint",
            to: "treasury",
            maxPerMint: "0.02",
            minimumIntervalSeconds: 365 * day,
            firstMintAt,
            use: "1",
          },
        ],
      ),
      asOf: Number(latest.timestamp),
      horizonSeconds: 30 * 365 * day,
    };
    const { events, total } = project(model);
    for (const { at, amount } of events) {
      const mint = (amount: bigint) => ({ functionName: "mint", args: [owner, amount] });
      // mined a second early, then a base unit too much: the contract refuses both
      await setup.write(token, mint(amount));
      await expect(mineAt(at - 1)).rejects.toThrow("reverted");
      await setup.write(token, mint(amount + 1n));
      await setup.write(token, mint(amount));
      await expect(mineAt(at)).rejects.toThrow("reverted");
    }
    expect(events).toHaveLength(30);
    expect(await supply()).toBe(total.at(-1));
  });
});
