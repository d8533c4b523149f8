import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundState,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { defaultPolicy } from "../../dao/Policy.ts";
import type { Transfer } from "../../preview/Preview.ts";
import { limitLevel } from "../limitLevel.ts";
import { priceImpact } from "./priceImpact.ts";
import { size } from "./size.ts";

const { dollar, grantee, pool, stranger, timelock, token } = checkAccounts;
const find = (change: ContextChange = {}) => saysOf(size(createCheckContext(change)));
const fine = ["ok: Sizes are within the policy"];
const whole = 10n ** 18n;
const cent = 10_000n;

const pay = (asset: Transfer["asset"], to: Transfer["to"], amount: bigint): Transfer => ({
  call: 0,
  asset,
  from: timelock,
  to,
  amount,
});

describe("size", () => {
  it("is fine where nothing leaves, and does not know where the calls fail", () => {
    expect(find()).toEqual(fine);
    expect(find({ after: undefined })).toEqual(["notChecked: Sizes were not checked"]);
  });

  it("adds up payments of an asset to several, and leaves one alone to flow", () => {
    const half = 250_000n * cent;
    const several = (more: bigint) => [
      pay(dollar, grantee, half),
      pay(dollar, stranger, half + more),
    ];
    expect(find({ transfers: several(0n) })).toEqual(fine);
    expect(find({ transfers: several(1n) })).toEqual([
      "warning: Payments together are a large share of the treasury",
    ]);
    expect(find({ transfers: [pay(dollar, grantee, 2n * half + 1n)] })).toEqual(fine);
    const twice = [pay(dollar, grantee, half), pay(dollar, grantee, half + 1n)];
    expect(find({ transfers: twice })).toEqual(fine);
    const assets = [pay(dollar, grantee, half), pay("ether", stranger, whole)];
    expect(find({ transfers: assets })).toEqual(fine);
  });

  it("is critical beyond ten times the policy", () => {
    const policy = { ...defaultPolicy, maxGrantShare: { numerator: 1n, denominator: 100n } };
    const transfers = [pay(dollar, grantee, 2_500_000_000n), pay(dollar, stranger, 2_500_000_001n)];
    expect(find({ transfers, policy })).toEqual([
      "critical: Payments together are a large share of the treasury",
    ]);
  });

  it("asks how long the rest would last, where the policy does", () => {
    const transfers = [pay(dollar, grantee, 5_000_000_000n)];
    const lasting = (years: number) => ({
      transfers,
      policy: { ...defaultPolicy, minRunwaySeconds: years * 31_536_000 },
    });
    expect(find(lasting(9))).toEqual(fine);
    expect(find(lasting(10))).toEqual(["warning: What is left does not last"]);
  });

  it("names an account that gets a large share of supply, not the treasury", () => {
    const minted = (to: Transfer["to"], amount: bigint) => ({
      transfers: [
        { call: 0, asset: token, from: "0x0000000000000000000000000000000000000000", to, amount },
      ] as const,
      after: { token: { ...soundState.token, totalSupply: 1_000_000n * whole } },
    });
    expect(find(minted(grantee, 50_000n * whole))).toEqual(fine);
    expect(find(minted(grantee, 50_000n * whole + 1n))).toEqual([
      "warning: One account gets a large share of supply",
    ]);
    expect(find(minted(grantee, 500_000n * whole + 1n))).toEqual([
      "critical: One account gets a large share of supply",
    ]);
    expect(find(minted(timelock, 600_000n * whole))).toEqual(fine);
  });

  it("counts what stays with an account, not what it passes on", () => {
    const amount = 90_000n * whole;
    const transfers = [
      pay(token, grantee, amount),
      { call: 0, asset: token, from: grantee, to: timelock, amount },
    ];
    expect(find({ transfers })).toEqual(fine);
  });
});

describe("sales", () => {
  const pools = [
    {
      pool,
      readBy: "slot0, liquidity",
      reserves: [
        { asset: token, amount: 1_000_000n },
        { asset: dollar, amount: 1_000n },
      ],
    },
  ] as const;
  const sell = (amount: bigint) => [
    pay(token, pool, amount),
    { call: 0, asset: dollar, from: pool, to: timelock, amount: 1n },
  ];

  it("are held to the depth of their pool", () => {
    // 1 - (1,000,000 / 1,025,978)^2 is just under 5 %, one more base unit just over it.
    expect(find({ transfers: sell(25_978n), pools })).toEqual(fine);
    expect(find({ transfers: sell(25_979n), pools })).toEqual(["warning: A sale moves the price"]);
    expect(find({ transfers: sell(500_000n), pools })).toEqual([
      "critical: A sale moves the price",
    ]);
  });

  it("cite what the depth was read by", () => {
    const [finding] = size(createCheckContext({ transfers: sell(500_000n), pools }));
    expect(finding?.evidence).toContainEqual({
      kind: "read",
      address: pool,
      functionName: "slot0, liquidity",
      value: "1000000",
    });
  });

  it("are not known without their pool, and are no sales where nothing comes back", () => {
    expect(find({ transfers: sell(1n), pools: [] })).toEqual([
      "notChecked: The depth of a market is not known",
    ]);
    expect(find({ transfers: [pay(token, stranger, 1n)], pools })).toEqual(fine);
    expect(find({ transfers: [pay(token, pool, 500_000n)], pools })).toEqual([
      "critical: A sale moves the price",
    ]);
  });

  it("are no sales where the pool gets both of its assets", () => {
    const transfers = [pay(token, pool, 500_000n), pay(dollar, pool, 500n)];
    expect(find({ transfers, pools })).toEqual(fine);
  });
});

describe("priceImpact", () => {
  it("is that of a constant product", () => {
    // Selling as much as there is quarters the price.
    expect(priceImpact({ reserve: 10n, sold: 10n })).toEqual({
      numerator: 300n,
      denominator: 400n,
    });
    expect(priceImpact({ reserve: 10n, sold: 0n }).numerator).toBe(0n);
  });
});

describe("limitLevel", () => {
  it("warns beyond a limit, and is grave beyond ten times", () => {
    const limit = { numerator: 5n, denominator: 100n };
    const level = (numerator: bigint) => limitLevel({ numerator, denominator: 1_000n }, limit);
    expect([level(50n), level(51n), level(500n), level(501n)]).toEqual([
      undefined,
      "warning",
      "warning",
      "critical",
    ]);
  });
});
