import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  executeAt,
} from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import { createCall } from "../actions/createCall.ts";
import type { Parameter, ParameterValue } from "../chain/Parameter.ts";
import type { ContractValue } from "./facts.ts";
import { parameter } from "./parameter.ts";

const { governor, grantee, pool, token } = checkAccounts;
const find = (change: ContextChange) =>
  saysOf(parameter(createCheckContext({ values: [], ...change })));
const fine = ["ok: Governed values keep their measure"];
const tenfold = ["warning: A value changes tenfold or more"];
const beyond = ["critical: A value leaves its measure"];

const setting = (value: ParameterValue): { parameters: Parameter[] } => ({
  parameters: [
    {
      id: `${governor}.setting`,
      label: "Setting",
      value,
      source: { address: governor, functionName: "setting" },
    },
  ],
});
const change = (before: ParameterValue, after: ParameterValue) =>
  find({ before: setting(before), after: setting(after) });
const amount = (base: bigint): ParameterValue => ({ unit: "amount", amount: base, token });
const duration = (seconds: number): ParameterValue => ({ unit: "duration", seconds });
const percent = (numerator: bigint, denominator = 100n): ParameterValue => ({
  unit: "percent",
  numerator,
  denominator,
});

describe("parameter", () => {
  it("is fine where nothing changes, or by less than ten times", () => {
    expect(find({})).toEqual(fine);
    expect(change(amount(10n), amount(99n))).toEqual(fine);
    expect(change(amount(99n), amount(10n))).toEqual(fine);
  });

  it("warns of ten times, up and down, and stops a thousand", () => {
    expect(change(amount(10n), amount(100n))).toEqual(tenfold);
    expect(change(amount(100n), amount(10n))).toEqual(tenfold);
    expect(change(amount(1n), amount(999n))).toEqual(tenfold);
    expect(change(amount(1n), amount(1_000n))).toEqual(beyond);
    expect(change(amount(1_000n), amount(1n))).toEqual(beyond);
    expect(change({ unit: "ether", wei: 1n }, { unit: "ether", wei: 10n })).toEqual(tenfold);
    expect(change({ unit: "count", count: 1n }, { unit: "count", count: 10n })).toEqual(tenfold);
  });

  it("warns of what becomes 0, and tells what was", () => {
    expect(change(amount(5n), amount(0n))).toEqual(tenfold);
    expect(change(amount(0n), amount(5n))).toEqual(["info: A value is set for the first time"]);
  });

  it("compares shares of different denominators, and stops what is over 100 %", () => {
    expect(change(percent(4n), percent(400n, 10_000n))).toEqual(fine);
    expect(change(percent(4n), percent(4_000n, 10_000n))).toEqual(tenfold);
    expect(change(percent(50n), percent(100n))).toEqual(fine);
    expect(change(percent(50n), percent(101n))).toEqual(beyond);
    expect(change(percent(110n), percent(120n))).toEqual(fine);
  });

  it("stops durations over ten years and a thousandth, and warns of long ones", () => {
    const years = 31_536_000;
    expect(change(duration(5 * years), duration(10 * years))).toEqual(fine);
    expect(change(duration(5 * years), duration(10 * years + 1))).toEqual(beyond);
    expect(change(duration(12), duration(172_800))).toEqual(tenfold);
    expect(change(duration(172_800), duration(60))).toEqual(beyond);
    expect(change(duration(11 * years), duration(12 * years))).toEqual(fine);
  });

  it("counts blocks as the time they take", () => {
    const blocks = (count: bigint): ParameterValue => ({ unit: "blocks", blocks: count });
    expect(change(blocks(20_000_000n), blocks(26_280_000n))).toEqual(fine);
    expect(change(blocks(20_000_000n), blocks(26_280_001n))).toEqual(beyond);
  });

  it("leaves times, addresses, flags and texts to other checks", () => {
    const time = (seconds: number): ParameterValue => ({ unit: "time", seconds });
    expect(change(time(1), time(executeAt))).toEqual(fine);
    expect(change({ unit: "flag", flag: true }, { unit: "flag", flag: false })).toEqual(fine);
    expect(change(amount(5n), { unit: "text", text: "" })).toEqual(fine);
  });

  it("looks at what is new, and not at what is gone", () => {
    expect(find({ before: { parameters: [] }, after: setting(percent(101n)) })).toEqual(beyond);
    expect(find({ before: { parameters: [] }, after: setting(amount(9n)) })).toEqual(fine);
    expect(find({ before: setting(amount(9n)), after: { parameters: [] } })).toEqual(fine);
  });

  it("does not know where the calls fail, or contracts were not asked", () => {
    expect(find({ after: undefined })).toEqual(["notChecked: Parameters were not checked"]);
    expect(saysOf(parameter(createCheckContext()))).toEqual([
      "notChecked: The called contracts were not asked for their values",
    ]);
  });
});

const value = (given: Partial<ContractValue>): ContractValue => ({
  address: pool,
  functionName: "getPrice",
  meaning: "price",
  before: 100n,
  after: 100n,
  ...given,
});
const valued = (...values: readonly Partial<ContractValue>[]) =>
  find({ values: values.map(value) });

describe("values of contracts", () => {
  it("are held to the same measures", () => {
    expect(valued({})).toEqual(fine);
    expect(valued({ after: 999n })).toEqual(fine);
    expect(valued({ after: 1_000n })).toEqual(tenfold);
    expect(valued({ before: 100_000n, after: 100n })).toEqual(beyond);
    expect(valued({ after: undefined })).toEqual(fine);
    expect(valued({ before: undefined })).toEqual(fine);
  });

  it("are left to the parameter that an adapter reads of them", () => {
    const values = [value({ address: governor, functionName: "setting", after: 1_000n })];
    expect(find({ values })).toEqual(tenfold);
    expect(find({ values, before: setting(amount(5n)) })).toEqual(fine);
  });

  it("may not change decimals at all, nor a duration beyond ten years", () => {
    expect(valued({ functionName: "decimals", meaning: "decimals", after: 101n })).toEqual(beyond);
    const lock = { functionName: "lockPeriod", meaning: "duration" } as const;
    expect(valued({ ...lock, before: 172_800n, after: 1_702_944_000n })).toEqual(beyond);
    expect(valued({ ...lock, before: 172_800n, after: 604_800n })).toEqual(fine);
  });

  it("move together with the time they belong to", () => {
    const at = BigInt(executeAt);
    const apart = ["critical: A value and the time it belongs to move apart"];
    const ratio = { functionName: "getSnapshotRatio", meaning: "rate" } as const;
    const time = { functionName: "getSnapshotTimestamp", meaning: "time" } as const;
    const present = {
      functionName: "getRatio",
      meaning: "rate",
      before: 1_100n,
      after: 1_100n,
    } as const;
    const moved = (from: bigint, to: bigint, until: bigint) => [
      { ...ratio, before: from, after: to },
      { ...time, before: at - 100n, after: until },
    ];
    expect(valued(...moved(1_000n, 1_000n, at - 100n), present)).toEqual(fine);
    expect(valued(...moved(1_000n, 1_000n, at - 50n), present)).toEqual(apart);
    expect(valued(...moved(1_000n, 1_050n, at - 100n), present)).toEqual(apart);
    expect(valued(...moved(1_000n, 1_050n, at - 50n), present)).toEqual(fine);
    expect(valued(...moved(1_000n, 1_030n, at - 50n), present)).toEqual(apart);
    // A ratio that has not grown since may get a newer time.
    expect(valued(...moved(1_100n, 1_100n, at - 50n), present)).toEqual(fine);
    expect(valued(...moved(1_000n, 1_030n, at - 50n))).toEqual(fine);
    const elsewhere = { ...time, address: governor, before: at - 100n, after: at - 50n };
    expect(valued({ ...ratio, before: 1_000n, after: 1_000n }, elsewhere, present)).toEqual(fine);
  });
});

describe("units", () => {
  const minting = (stated: bigint, executed: bigint) =>
    find({
      decoded: [
        {
          call: createCall({ to: token }),
          status: "decoded",
          action: { type: "mint" },
          effects: [{ kind: "supply", token, amount: stated, recipient: grantee }],
        },
      ],
      after: {
        token: {
          address: token,
          name: "Sound",
          symbol: "SND",
          decimals: 18,
          totalSupply: 10n ** 24n + executed,
        },
      },
    });
  const wrong = ["critical: An amount is in another unit"];

  it("are another's where a mint does a thousand times what it states, or a thousandth", () => {
    expect(minting(10n, 10n)).toEqual(fine);
    expect(minting(10n, 9_999n)).toEqual(fine);
    expect(minting(10n, 10_000n)).toEqual(wrong);
    expect(minting(10_000n, 10n)).toEqual(wrong);
    expect(minting(0n, 10_000n)).toEqual(fine);
  });
});
