import {
  type Address,
  createClient,
  custom,
  encodeAbiParameters,
  getAddress,
  numberToHex,
  pad,
  toEventSelector,
} from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import { fetchVoters } from "./fetchVoters.ts";

const { alice, bob, timelock, token } = checkAccounts;
const account = (number: number): Address => getAddress(numberToHex(number, { size: 20 }));
const event = toEventSelector("DelegateVotesChanged(address,uint256,uint256)");

/** A node whose token logs these votes, one after the other; without any it serves no logs. */
function nodeOf(votes: readonly (readonly [Address, bigint])[] | undefined) {
  const logs = votes?.map(([delegate, amount], index) => ({
    address: token,
    topics: [event, pad(delegate)],
    data: encodeAbiParameters([{ type: "uint256" }, { type: "uint256" }], [0n, amount]),
    blockNumber: "0x1",
    transactionHash: `0x${"1".repeat(64)}`,
    transactionIndex: "0x0",
    blockHash: `0x${"2".repeat(64)}`,
    logIndex: numberToHex(index),
    removed: false,
  }));
  const refused = Object.assign(new Error("no logs here"), { code: -32_000 });
  const request = async () => logs ?? Promise.reject(refused);
  return createClient({ transport: custom({ request }, { retryCount: 0 }) });
}

const { dao } = createCheckContext().preview.snapshot;
const block = { number: 1n, hash: `0x${"2".repeat(64)}`, timestamp: 1 } as const;
const listing = (holders: readonly Address[]) => ({
  dao: {
    ...dao,
    profile: {
      version: 1 as const,
      name: "Sound",
      entry: "local:0x",
      accounts: [],
      contracts: [],
      assets: [],
      labels: {},
      holders,
    },
  },
  block,
});

describe("fetchVoters", () => {
  it("asks the three hundred with the most votes, and counts the rest as the logs give them", async () => {
    const many = Array.from({ length: 304 }, (_, index) => [account(index + 1), BigInt(index)]);
    // The newest log counts: the first has the most in the end.
    const client = nodeOf([...many, [account(1), 1_000n]] as [Address, bigint][]);
    const voters = await fetchVoters(client, { dao, block });
    expect(voters?.accounts).toHaveLength(301);
    expect(voters?.accounts.slice(0, 2)).toEqual([account(1), account(304)]);
    expect(voters?.accounts.at(-1)).toBe(timelock);
    expect(voters?.rest).toEqual([
      { account: account(5), votes: 4n },
      { account: account(4), votes: 3n },
      { account: account(3), votes: 2n },
      { account: account(2), votes: 1n },
    ]);
    expect(voters?.source).toEqual({ kind: "logs", asked: 301, byLogs: 4 });
  });

  it("asks whom the profile lists too, and them alone where there are no logs", async () => {
    const listed = listing([bob.toLowerCase() as Address]);
    const both = await fetchVoters(nodeOf([[alice, 1n]]), listed);
    expect(both).toEqual({
      accounts: [alice, bob, timelock],
      rest: [],
      source: { kind: "logs", asked: 3, byLogs: 0 },
    });
    const alone = await fetchVoters(nodeOf(undefined), listed);
    expect(alone).toEqual({
      accounts: [bob, timelock],
      rest: [],
      source: { kind: "profile", asked: 2, byLogs: 0 },
    });
  });

  it("does not know where there are neither logs nor a list", async () => {
    expect(await fetchVoters(nodeOf(undefined), { dao, block })).toBeUndefined();
    expect(await fetchVoters(nodeOf(undefined), listing([]))).toBeUndefined();
  });
});
