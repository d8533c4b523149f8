import { type Address, createClient, custom, getAddress, type Hex, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import type { PlainLog } from "../../../chain/fetchNewestLogs.ts";
import { fetchRecentUses } from "./fetchRecentUses.ts";

const account = (index: number): Address =>
  getAddress(numberToHex(BigInt(index) + 10n ** 30n, { size: 20 }));
const token = account(1);
const market = account(2);
const treasury = account(3);

type Sent = {
  from: Address;
  to: Address | null;
  input: Hex;
  gas?: bigint;
  /** Where it is not a block of its own. */
  block?: bigint;
  /** A transaction that the node does not give. */
  isLost?: true;
  at?: readonly Address[];
};

/** The logs of transactions, newest first, and a node that knows them. */
function chainOf(sent: readonly Sent[], { isMute = false } = {}) {
  const logs = sent.flatMap(({ to, at }, index): PlainLog[] =>
    (at ?? [to ?? token]).map((address) => ({
      address,
      topics: [],
      data: "0x",
      transactionHash: numberToHex(index, { size: 32 }),
      blockNumber: BigInt(1_000 - index),
    })),
  );
  const asked: Hex[] = [];
  const request = async ({ params }: { params: [Hex] }) => {
    const [hash] = params;
    asked.push(hash);
    const found = sent[Number(BigInt(hash))];
    if (isMute || found === undefined || found.isLost === true) return null;
    const { from, to, input, gas = 100_000n, block = 1_000n - BigInt(hash) } = found;
    const blockNumber = numberToHex(block);
    return { hash, from, to, input, gas: numberToHex(gas), blockNumber, value: "0x0" };
  };
  const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
  return { client, logs, asked };
}

const look = async (sent: readonly Sent[], options = {}) => {
  const { client, logs, asked } = chainOf(sent, options);
  const found = await fetchRecentUses(client, { logs, own: new Set([treasury]) });
  return { ...found, asked };
};

const claim: Hex = `0x11111111${"0".repeat(64)}`;

describe("fetchRecentUses", () => {
  it("gives each as it can be done again, oldest first, with twice its gas", async () => {
    const { uses } = await look([
      { from: account(10), to: market, input: claim },
      { from: account(11), to: market, input: "0x22222222", gas: 2_000_000n },
    ]);
    expect(uses).toEqual([
      {
        from: account(11),
        to: market,
        value: 0n,
        data: "0x22222222",
        gas: 3_000_000n,
        transaction: { hash: numberToHex(1, { size: 32 }), blockNumber: 999n },
      },
      expect.objectContaining({ from: account(10), data: claim, gas: 200_000n }),
    ]);
  });

  it("keeps the order within a block too", async () => {
    const sent = [12, 11, 10].map((index) => ({
      from: account(index),
      to: market,
      input: claim,
      block: 900n,
    }));
    const { uses } = await look(sent);
    expect(uses.map(({ from }) => from)).toEqual([account(10), account(11), account(12)]);
  });

  it("allows what the bytes alone cost, which old transactions did not need", async () => {
    const input: Hex = `0x${"11".repeat(8_192)}`;
    const { uses } = await look([{ from: account(10), to: market, input, gas: 160_000n }]);
    // EIP-7623: 21,000 and 40 for each byte that is not zero.
    expect(uses[0]?.gas).toBeGreaterThanOrEqual(21_000n + 40n * 8_192n);
  });

  it("takes three of a function, each of another sender, and the newest of a sender", async () => {
    const by = [10, 10, 11, 12, 13].map((index, place) => ({
      from: account(index),
      to: market,
      input: `${claim.slice(0, -1)}${place}` as Hex,
    }));
    const { uses } = await look([...by, { from: account(10), to: token, input: claim }]);
    expect(uses.map(({ from, to, data }) => [from, to, data.at(-1)])).toEqual([
      [account(10), token, "0"],
      [account(12), market, "3"],
      [account(11), market, "2"],
      [account(10), market, "0"],
    ]);
  });

  it("leaves out what the DAO's own accounts do or are called for, and what makes contracts", async () => {
    const { uses, isRefused } = await look([
      { from: treasury, to: market, input: claim },
      { from: account(10), to: treasury, input: claim, at: [market] },
      { from: account(10), to: null, input: claim },
      { from: account(10), to: market, input: `0x${"11".repeat(8_193)}` },
    ]);
    expect(uses).toEqual([]);
    expect(isRefused).toBe(false);
  });

  it("lets no busy contract hide the others", async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      from: account(100 + index),
      to: token,
      input: numberToHex(index, { size: 4 }),
    }));
    const { uses, asked } = await look([...many, { from: account(10), to: market, input: claim }]);
    expect(asked).toHaveLength(40);
    expect(uses).toHaveLength(24);
    expect(uses[0]).toMatchObject({ to: market });
  });

  it("looks a transaction up once, though several contracts logged in it", async () => {
    const at = [token, market];
    const { asked } = await look([{ from: account(10), to: market, input: claim, at }]);
    expect(asked).toHaveLength(1);
  });

  it("keeps within the gas that nodes simulate at once", async () => {
    const heavy = Array.from({ length: 24 }, (_, index) => ({
      from: account(100 + index),
      to: market,
      input: numberToHex(index, { size: 4 }),
      gas: 15_000_000n,
    }));
    expect((await look(heavy)).uses).toHaveLength(9);
  });

  it("tells a node that has no transactions from a contract that has no users", async () => {
    const sent = [{ from: account(10), to: market, input: claim }];
    expect((await look(sent, { isMute: true })).isRefused).toBe(true);
    const lost = sent.map((each) => ({ ...each, isLost: true as const }));
    expect((await look([...sent, ...lost])).isRefused).toBe(false);
    expect((await look([...sent, ...lost, ...lost])).isRefused).toBe(true);
    expect(await look([])).toMatchObject({ uses: [], isRefused: false });
  });
});
