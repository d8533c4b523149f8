import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import type { Preview } from "../preview/Preview.ts";
import { treasuryAccounts } from "./treasuryAccounts.ts";
import { treasuryHoldings } from "./treasuryHoldings.ts";

const { alice, bob, dollar, safe, stranger, token } = checkAccounts;
const named = (address: typeof alice, accountClass: "treasury" | "team") => ({
  address,
  label: "Named",
  class: accountClass,
});

describe("treasuryAccounts", () => {
  it("names the DAO's treasury and the executor, no other account", () => {
    const accounts = [named(safe, "treasury"), named(bob, "team"), named(alice, "treasury")];
    const { preview } = createCheckContext({
      executor: stranger,
      preview: (whole: Preview) => ({
        ...whole,
        snapshot: { ...whole.snapshot, dao: { ...whole.snapshot.dao, accounts } },
      }),
    });
    expect([...treasuryAccounts(preview)]).toEqual([safe, alice, stranger]);
  });
});

describe("treasuryHoldings", () => {
  it("adds up what its accounts hold of one asset", () => {
    const held = (address: typeof alice, amount: bigint | undefined, isTreasury = true) => ({
      ...named(address, isTreasury ? "treasury" : "team"),
      wei: 7n,
      balances: [
        { asset: dollar, amount: 1_000n },
        { asset: token, amount },
      ],
    });
    const bare = { ...named(stranger, "treasury"), wei: 1n, balances: [] };
    const accounts = [held(safe, 5n), held(alice, undefined), held(bob, 9n, false), bare];
    const { preview } = createCheckContext({ before: { accounts } });
    expect(treasuryHoldings(preview, token)).toBe(5n);
    expect(treasuryHoldings(preview, dollar)).toBe(2_000n);
    expect(treasuryHoldings(preview, "ether")).toBe(15n);
  });
});
