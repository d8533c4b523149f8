import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { createChainClient } from "../chain/createChainClient.ts";
import { RpcUnavailableError } from "../chain/errors.ts";
import { createMintage } from "./createMintage.ts";
import { toSupplyParts } from "./createModel.ts";
import { NoCodeError, TokenNotFoundError, UnknownChainError, UnknownEntryError } from "./errors.ts";
import { openDao } from "./openDao.ts";
import type { Snapshot } from "./Snapshot.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

const parameter = ({ state }: Snapshot, label: string) =>
  state.parameters.find((entry) => entry.label === label)?.value;

describe("openDao", () => {
  it.each(["uni", "harbor", "harborSafe"] as const)(
    "reads %s in three rounds of one request, the scan of logs apart",
    async (dao) => {
      const { counters } = demo.chain;
      counters.reset();
      await demo.open(dao);
      const logs = counters.methods.filter((method) => method === "eth_getLogs").length;
      expect(logs).toBe(1);
      expect(counters.httpRequests - logs).toBe(3);
      expect(counters.largestBatch).toBeLessThanOrEqual(20);
    },
  );

  it("reads who is who and every amount of the UNI replica", async () => {
    const snapshot = await demo.open("uni");
    const { dao, state } = snapshot;
    expect(dao.governor).toMatchObject({
      flavour: "governorAlpha",
      executor: demo.contract("uniTimelock"),
    });
    expect(state.token).toMatchObject({ symbol: "UNI", decimals: 18, totalSupply: 10n ** 27n });
    expect(state.governor).toMatchObject({ clock: "blocks", votingPeriod: 40_320n });
    expect(parameter(snapshot, "Minter")).toEqual({
      unit: "address",
      address: demo.contract("uniTimelock"),
    });
    expect(parameter(snapshot, "Largest mint")).toEqual({
      unit: "percent",
      numerator: 2n,
      denominator: 100n,
    });
    const adapters = state.sources.map(({ adapter }) => adapter).sort();
    expect(adapters).toEqual([
      "stakingRewards",
      "stakingRewards",
      "treasuryVester",
      "treasuryVester",
      "treasuryVester",
      "treasuryVester",
      "uniCappedMint",
    ]);
    const total = toSupplyParts(state).reduce((sum, { amount }) => sum + amount, 0n);
    expect(total).toBe(state.token.totalSupply);
  });

  it("reads cap, roles, vesting and assets of the OpenZeppelin DAO", async () => {
    const snapshot = await demo.open("harbor");
    const { dao, state } = snapshot;
    expect(dao.governor).toMatchObject({ executor: demo.contract("harborTimelock") });
    expect(state.governor?.clock).toBe("seconds");
    expect(parameter(snapshot, "Minters")).toEqual({
      unit: "addresses",
      addresses: [demo.contract("harborTimelock")],
    });
    expect(parameter(snapshot, "Supply cap")).toMatchObject({ unit: "amount" });
    const wallets = state.sources.filter(({ adapter }) => adapter === "vestingWallet");
    expect(wallets).toHaveLength(3);
    for (const wallet of wallets) expect(wallet.buckets[0]?.amount).toBeGreaterThan(0n);
    const dollar = state.assets.find(({ address }) => address === demo.contract("dollar"));
    expect(dollar?.decimals).toBe(6);
    const safe = state.accounts.find(({ address }) => address === demo.contract("harborSafe"));
    expect(safe?.wei).toBeGreaterThan(0n);
    expect(safe?.balances.map(({ amount }) => amount ?? 0n)).not.toContain(0n);
  });

  it("opens by the Safe's address", async () => {
    const { dao, state } = await demo.open("harborSafe");
    expect(dao.safe).toBe(demo.contract("harborSafe"));
    expect(state.safe).toMatchObject({ threshold: 2, version: "1.4.1" });
    expect(state.safe?.owners).toHaveLength(3);
  });

  it("opens a governor and a token without any profile", async () => {
    const mintage = await createMintage();
    const byGovernor = await openDao(demo.client, { mintage, entry: demo.entry("uni") });
    expect(byGovernor.dao).toMatchObject({ name: "Uniswap", token: demo.contract("uni") });
    expect(byGovernor.dao.accounts).toHaveLength(1);
    const byToken = await openDao(demo.client, {
      mintage,
      entry: `local:${demo.contract("harborToken")}`,
    });
    expect(byToken.dao.governor).toBeUndefined();
    expect(byToken.state.sources[0]?.authorities[0]).toMatchObject({
      right: "mint",
      holders: [demo.contract("harborTimelock")],
      complete: true,
    });
  });

  it("says what is wrong with an entry", async () => {
    const mintage = await createMintage();
    const open = (entry: string) => openDao(demo.client, { mintage, entry });
    await expect(open(`moon:${demo.contract("uni")}`)).rejects.toThrow(UnknownChainError);
    await expect(open(`local:${demo.account("grantee")}`)).rejects.toThrow(NoCodeError);
    await expect(open(`local:${demo.contract("uniTimelock")}`)).rejects.toThrow(UnknownEntryError);
    await expect(open(`local:${demo.contract("harborSafe")}`)).rejects.toThrow(TokenNotFoundError);
    const dead = createChainClient({ rpcUrl: "http://127.0.0.1:1" });
    await expect(openDao(dead, { mintage, entry: demo.entry("uni") })).rejects.toThrow(
      RpcUnavailableError,
    );
  });
});
