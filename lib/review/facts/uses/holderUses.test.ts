import { encodeEventTopics, numberToHex, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { erc20Abi } from "../../../../contracts-abi/erc20.ts";
import {
  checkAccounts,
  createCheckContext,
  soundState,
} from "../../../../test/createCheckContext.ts";
import { knownFunctions } from "../../../actions/knownFunctions.ts";
import type { PlainLog } from "../../../chain/fetchNewestLogs.ts";
import type { Transfer } from "../../../preview/Preview.ts";
import { holderUses } from "./holderUses.ts";

const { token, dollar, timelock, alice, bob, carol, grantee, stranger } = checkAccounts;

const logOf = (to: typeof alice, { of = token, amount = 5n } = {}): PlainLog => ({
  address: of,
  topics: encodeEventTopics({
    abi: erc20Abi,
    eventName: "Transfer",
    args: { from: zeroAddress, to },
  }) as PlainLog["topics"],
  data: numberToHex(amount, { size: 32 }),
  transactionHash: "0x",
  blockNumber: 1n,
});

const holding = (address: typeof alice, amount: bigint) => ({
  address,
  label: "Team",
  class: "team" as const,
  wei: 0n,
  balances: [{ asset: token, amount }],
});

const look = (logs: readonly PlainLog[], transfers: readonly Transfer[] = []) => {
  const accounts = [...soundState.accounts, holding(carol, 7n), holding(grantee, 0n)];
  const { preview } = createCheckContext({ before: { accounts }, transfers });
  return holderUses(preview, logs);
};

describe("holderUses", () => {
  it("sends a base unit and delegates, each holder to itself", () => {
    const uses = look([]);
    expect(uses.map(({ from, to, value }) => [from, to, value])).toEqual([
      [carol, token, 0n],
      [carol, token, 0n],
    ]);
    const names = uses.map(({ data }) => knownFunctions(data.slice(0, 10) as "0x")[0]?.name);
    expect(names).toEqual(["transfer", "delegate"]);
    const word = carol.slice(2).toLowerCase().padStart(64, "0");
    expect(uses.map(({ data }) => data.slice(10, 74))).toEqual([word, word]);
    expect(BigInt(`0x${uses[0]?.data.slice(74)}`)).toBe(1n);
  });

  it("knows who got the token lately, each once, three in all", () => {
    const logs = [bob, carol, alice, stranger].map((to) => logOf(to));
    expect(look(logs).map(({ from }) => from)).toEqual([carol, carol, bob, bob, alice, alice]);
  });

  it("leaves out the treasury, other tokens, payments of nothing, and whom the calls take from", () => {
    const logs = [
      logOf(timelock),
      logOf(alice, { of: dollar }),
      logOf(bob, { amount: 0n }),
      logOf(stranger),
    ];
    const taken = { call: 0, asset: token, from: carol, to: timelock, amount: 7n };
    expect(look(logs, [taken]).map(({ from }) => from)).toEqual([stranger, stranger]);
  });
});
