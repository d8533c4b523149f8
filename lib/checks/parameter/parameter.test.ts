import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  executeAt,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { createCall } from "../../actions/createCall.ts";
import type { Parameter, ParameterValue } from "../../chain/Parameter.ts";
import type { ContractValue } from "../facts.ts";
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

describe("what is said of parameters", () => {
  it("is the setting, its contract, both values with their unit, and why", () => {
    const whole = 10n ** 18n;
    const context = {
      values: [],
      before: setting(amount(5n * whole)),
      after: setting(amount(60n * whole)),
      labels: { [governor]: "Governor" },
    };
    expect(parameter(createCheckContext(context))).toEqual([
      {
        check: "parameter",
        level: "warning",
        title: "A value changes tenfold or more",
        detail: `Setting of Governor (${governor}): 5 SND → 60 SND; that is 12 times as much.`,
        evidence: [
          {
            kind: "read",
            address: governor,
            functionName: "setting",
            value: "5 SND → 60 SND",
          },
        ],
      },
    ]);
  });

  it("is where there was none before, too", () => {
    const [found] = parameter(
      createCheckContext({
        values: [],
        before: { parameters: [] },
        after: setting(percent(101n)),
      }),
    );
    expect(found?.detail).toBe(`Setting of ${governor}: — → 101.00 %; a share is at most 100 %.`);
  });

  it("is the source of the one that changes, among several", () => {
    const two = (base: bigint) => {
      const [one] = setting(amount(base)).parameters;
      const other = { ...setting(amount(5n)).parameters[0], id: "other" } as Parameter;
      const source = { address: pool, functionName: "first" };
      return { parameters: [{ ...other, source }, ...(one === undefined ? [] : [one])] };
    };
    const [found] = parameter(
      createCheckContext({ values: [], before: two(1n), after: two(1_000n) }),
    );
    expect(found?.evidence).toMatchObject([{ address: governor, functionName: "setting" }]);
  });

  it("is why nothing is said", () => {
    const [failed] = parameter(createCheckContext({ after: undefined }));
    expect(failed?.detail).toBe(
      "The calls do not run to their end, so there is no result to look at.",
    );
    const [unasked] = parameter(createCheckContext());
    expect(unasked?.detail).toBe("Which of their rates, prices and times change is not known.");
    const [sound] = parameter(createCheckContext({ values: [] }));
    expect(sound).toMatchObject({
      check: "parameter",
      detail: "None leaves its bounds or changes tenfold.",
      evidence: [],
    });
  });
});

describe("units of parameters", () => {
  it("are not mixed: a share beside an amount, a duration beside blocks", () => {
    expect(change(amount(1n), percent(50n))).toEqual(fine);
    expect(change(percent(50n), amount(60_000n))).toEqual(fine);
    expect(change(duration(1), { unit: "blocks", blocks: 1_000n })).toEqual(fine);
    expect(change({ unit: "count", count: 1n }, { unit: "ether", wei: 1_000n })).toEqual(fine);
  });

  it("are the whole of a share that is new", () => {
    const added = (value: ParameterValue) =>
      find({ before: { parameters: [] }, after: setting(value) });
    expect(added(percent(100n))).toEqual(fine);
    expect(added(percent(10_001n, 10_000n))).toEqual(beyond);
    expect(added(percent(10_000n, 10_000n))).toEqual(fine);
  });

  it("count a share by both denominators, growing and falling", () => {
    expect(change(percent(4_000n, 10_000n), percent(4n))).toEqual(tenfold);
    expect(change(percent(1n, 10n), percent(99n))).toEqual(fine);
    expect(change(percent(1n, 10n), percent(101n))).toEqual(beyond);
    expect(change(percent(100n), percent(1n, 1_000n))).toEqual(beyond);
  });

  it("give time by the blocks of the chain, twelve seconds where that is not known", () => {
    const blocks = (count: bigint) => setting({ unit: "blocks", blocks: count });
    // Ten years are 157,680,000 blocks of 2 seconds.
    const votes = { secondsPerBlock: 2, countsPresentVotes: false };
    const until = (count: bigint) =>
      find({ before: blocks(20_000_000n), after: blocks(count), votes });
    expect(until(157_680_000n)).toEqual(fine);
    expect(until(157_680_001n)).toEqual(beyond);
    expect(change(duration(100), duration(999))).toEqual(fine);
    expect(change({ unit: "blocks", blocks: 1_000n }, { unit: "blocks", blocks: 1n })).toEqual(
      beyond,
    );
    // A delay of one block that becomes two days is an ordinary one.
    expect(change({ unit: "blocks", blocks: 1n }, { unit: "blocks", blocks: 14_400n })).toEqual(
      tenfold,
    );
  });

  it("are none for supplies and balances, which other checks look at", () => {
    const { token: was } = createCheckContext().preview.snapshot.state;
    const after = { token: { ...was, totalSupply: was.totalSupply * 5_000n } };
    expect(find({ after })).toEqual(fine);
  });
});

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

  it("are said with their contract, both numbers and why", () => {
    const values = [value({ before: 100_000n, after: 100n }), value({ before: 0n, after: 7n })];
    expect(parameter(createCheckContext({ values }))).toEqual([
      {
        check: "parameter",
        level: "critical",
        title: "A value leaves its measure",
        detail: `getPrice() of ${pool}: 100000 → 100; that is a part in 1000.`,
        evidence: [
          { kind: "read", address: pool, functionName: "getPrice", value: "100000 → 100" },
        ],
      },
      {
        check: "parameter",
        level: "info",
        title: "A value is set for the first time",
        detail: `getPrice() of ${pool}: 0 → 7; it was 0.`,
        evidence: [{ kind: "read", address: pool, functionName: "getPrice", value: "0 → 7" }],
      },
    ]);
  });

  it("say none where there was none before", () => {
    const lock = value({ functionName: "lockPeriod", meaning: "duration", before: undefined });
    const values = [{ ...lock, after: 400_000_000n }];
    expect(parameter(createCheckContext({ values }))[0]?.detail).toContain(
      ": none → 400000000; that is more than ten years.",
    );
  });

  it("leave times alone, and what two parameters of one contract are not", () => {
    expect(valued({ functionName: "startAt", meaning: "time", after: 1_000_000n })).toEqual(fine);
    const values = [value({ address: governor, functionName: "other", after: 1_000n })];
    expect(find({ values, before: setting(amount(5n)) })).toEqual(tenfold);
    const elsewhere = [value({ functionName: "setting", after: 1_000n })];
    expect(find({ values: elsewhere, before: setting(amount(5n)) })).toEqual(tenfold);
    const own = [value({ address: governor, functionName: "setting", after: 1_000n })];
    const gone = { before: setting(amount(5n)), after: { parameters: [] } };
    const made = { before: { parameters: [] }, after: setting(amount(5n)) };
    expect(find({ values: own, ...gone })).toEqual(fine);
    expect(find({ values: own, ...made })).toEqual(fine);
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
