import { encodeAbiParameters } from "viem";
import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  executeAt,
  soundState,
} from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import { createCall } from "../actions/createCall.ts";
import type { DecodedCall, Executor, InnerRun } from "../actions/DecodedCall.ts";
import type { Authority, IssuanceSource, MintRule } from "../issuance/IssuanceAdapter.ts";
import { authority } from "./authority.ts";

const { alice, bob, dollar, grantee, pool, stranger, timelock, token } = checkAccounts;
const whole = 10n ** 18n;

type Right = Authority["right"];
const right = (name: Right, holders: Authority["holders"], complete = true): Authority => ({
  right: name,
  holders,
  complete,
  source: { address: token, functionName: "minter" },
});
const source = (
  authorities: Authority[],
  others: Partial<IssuanceSource> = {},
): IssuanceSource => ({
  adapter: "capped",
  target: token,
  parameters: [],
  authorities,
  buckets: [],
  mechanisms: [],
  pokes: [],
  ...others,
});
const rule = (limits: Partial<MintRule>): MintRule => ({
  maxPerMint: undefined,
  notBefore: undefined,
  cap: undefined,
  ...limits,
});
const act = (type: string, to = token, minted: bigint[] = []): DecodedCall => ({
  call: createCall({ to }),
  status: "decoded",
  action: { type },
  effects: minted.map((amount) => ({ kind: "supply", token, amount, recipient: grantee })),
});
const carry = (call: DecodedCall, executor: Executor, runs: InnerRun = "now"): DecodedCall => ({
  ...act("batch", pool),
  status: "decoded",
  action: { type: "batch" },
  effects: [],
  inner: [{ ...call, executor, runs }],
});
const of = (sources: IssuanceSource[], change: ContextChange = {}) =>
  authority(createCheckContext({ before: { sources }, ...change }));

const none = {
  check: "authority",
  level: "ok",
  title: "No special right is needed",
  detail: "The calls use only what the executor owns.",
  evidence: [],
};

describe("authority", () => {
  it("needs nothing where no call uses a right", () => {
    expect(of([source([right("mint", [alice])])])).toEqual([none]);
    expect(of([], { decoded: [act("transfer")] })).toEqual([none]);
    const opaque: DecodedCall = {
      call: createCall({ to: token }),
      status: "opaque",
      reason: "unknownSelector",
      candidates: [],
    };
    expect(of([], { decoded: [opaque] })).toEqual([none]);
  });

  it.each([
    ["mint", "mint", "mint"],
    ["setMinter", "setMinter", "change the minter"],
    ["grantRole", "grantRole", "grant and revoke roles"],
    ["revokeRole", "grantRole", "grant and revoke roles"],
  ] as const)("holds %s against the right to it", (type, name, verb) => {
    const held = source([right("beneficiary", [bob]), right(name, [alice, timelock])]);
    const evidence = [
      { kind: "call", index: 1 },
      {
        kind: "read",
        address: token,
        functionName: "minter",
        value: `${alice}, Treasury (${timelock})`,
      },
    ];
    const decoded = [act("transfer"), act(type)];
    expect(of([held], { decoded })).toEqual([
      {
        check: "authority",
        level: "ok",
        title: `Executor may ${verb}`,
        detail: `Treasury (${timelock}) holds the right to ${verb}.`,
        evidence,
      },
    ]);
    expect(of([held], { decoded, executor: stranger })).toEqual([
      {
        check: "authority",
        level: "critical",
        title: `Executor may not ${verb}`,
        detail: `${stranger} does not hold the right to ${verb}; ${alice}, Treasury (${timelock}) does.`,
        evidence,
      },
    ]);
    expect(of([source([right("beneficiary", [timelock])])], { decoded })).toEqual([
      {
        check: "authority",
        level: "notChecked",
        title: `Who may ${verb} is not known`,
        detail: `No adapter knows the rules of ${token}.`,
        evidence: [{ kind: "call", index: 1 }],
      },
    ]);
  });

  it("knows no rules of a contract that no source is of", () => {
    const found = of([source([right("mint", [timelock])])], { decoded: [act("mint", dollar)] });
    expect(saysOf(found)).toEqual(["notChecked: Who may mint is not known"]);
  });

  it("tells an executor by its address, however it is written", () => {
    const small = timelock.toLowerCase() as typeof timelock;
    const found = of([source([right("mint", [small])])], { decoded: [act("mint")] });
    expect(saysOf(found)).toEqual(["ok: Executor may mint"]);
  });

  it("says who else may, where it is known in full and where not", () => {
    const find = (holders: Authority["holders"], complete: boolean) =>
      of([source([right("mint", holders, complete)])], { decoded: [act("mint")] })[0]?.detail;
    const start = `Treasury (${timelock}) does not hold the right to mint;`;
    expect(find([], true)).toBe(`${start} nobody known does.`);
    expect(find([alice], false)).toBe(
      `${start} ${alice} does. Other holders may exist: role logs were not to be had.`,
    );
  });

  it("asks of whoever makes a call that another carries, where that is known and runs", () => {
    const find = (executor: Executor, runs: InnerRun = "now") =>
      saysOf(
        of([source([right("mint", [alice])])], { decoded: [carry(act("mint"), executor, runs)] }),
      );
    expect(find(alice)).toEqual(["ok: Executor may mint"]);
    expect(find(timelock)).toEqual(["critical: Executor may not mint"]);
    for (const unknown of ["caller", "unknown"] as const) {
      expect(find(unknown)).toEqual(["ok: No special right is needed"]);
    }
    expect(find(timelock, "later")).toEqual(["ok: No special right is needed"]);
  });

  it("warns of somebody new who decides over supply, and not of who could before", () => {
    const find = (was: Authority[], is: Authority[], others: Partial<IssuanceSource> = {}) =>
      of([source(was)], { after: { sources: [source(is, others)] } });
    expect(find([right("mint", [alice])], [right("mint", [alice, bob, timelock])])).toEqual([
      {
        check: "authority",
        level: "warning",
        title: "Somebody new may mint",
        detail: `From then on ${bob}, Treasury (${timelock}) may mint, by no further vote of this DAO unless that account asks for one.`,
        evidence: [
          { kind: "read", address: token, functionName: "mint", value: `${bob}, ${timelock}` },
        ],
      },
    ]);
    const small = alice.toLowerCase() as typeof alice;
    expect(find([right("mint", [alice])], [right("mint", [small])])).toEqual([none]);
    expect(find([right("mint", [alice, bob])], [right("mint", [bob])])).toEqual([none]);
    for (const name of ["mint", "setMinter", "grantRole"] as const) {
      expect(find([], [right(name, [bob])])).toMatchObject([{ level: "warning" }]);
      expect(find([right("beneficiary", [bob])], [right(name, [bob])])).toMatchObject([
        { level: "warning" },
      ]);
    }
    for (const name of ["setRate", "beneficiary"] as const) {
      expect(find([], [right(name, [bob])])).toEqual([none]);
    }
    const same = [right("mint", [bob])];
    expect(saysOf(find(same, same, { adapter: "other" }))).toEqual([
      "warning: Somebody new may mint",
    ]);
    expect(saysOf(find(same, same, { target: pool }))).toEqual(["warning: Somebody new may mint"]);
    expect(of([source(same)], { after: undefined })).toEqual([none]);
  });

  it("says where calls name more accounts than were asked about", () => {
    const data = encodeAbiParameters([{ type: "address" }, { type: "address" }], [alice, bob]);
    const naming = (watched: (typeof alice)[]) =>
      of([], {
        preview: (preview) => ({
          ...preview,
          calls: [createCall({ to: token, data: `0x12345678${data.slice(2)}` })],
          snapshot: { ...preview.snapshot, dao: { ...preview.snapshot.dao, watched } },
        }),
      });
    expect(naming([alice, bob])).toEqual([none]);
    expect(naming([bob])).toEqual([
      {
        check: "authority",
        level: "notChecked",
        title: "Not every account named was looked at",
        detail:
          "The calls name 1 more account than the 1 that are asked about; whether one of them gains a right is not known. Split the batch into smaller ones.",
        evidence: [],
      },
    ]);
  });
});

describe("authority of a mint", () => {
  const broken = "critical: The mint breaks the token's rule";
  const may = "ok: Executor may mint";
  const minter = (limits: Partial<MintRule> | undefined, others: Partial<IssuanceSource> = {}) =>
    source([right("mint", [timelock])], {
      ...(limits === undefined ? {} : { mintRule: rule(limits) }),
      ...others,
    });
  const find = (limits: Partial<MintRule> | undefined, amounts: bigint[]) =>
    of([minter(limits)], { decoded: amounts.map((amount) => act("mint", token, [amount])) });

  it("keeps to the most of one mint, all of them counted as one", () => {
    const limits = { maxPerMint: 5n * whole };
    expect(saysOf(find(limits, [2n * whole, 3n * whole]))).toEqual([may, may]);
    expect(find(limits, [2n * whole, 3n * whole + 1n]).slice(2)).toEqual([
      {
        check: "authority",
        level: "critical",
        title: "The mint breaks the token's rule",
        detail: "It asks for 5.000000000000000001 SND; one mint may be 5 SND at most.",
        evidence: [
          { kind: "call", index: 0 },
          { kind: "call", index: 1 },
        ],
      },
    ]);
  });

  it("keeps to the time, to the second", () => {
    expect(saysOf(find({ notBefore: executeAt }, [1n]))).toEqual([may]);
    expect(saysOf(find({ notBefore: executeAt + 1 }, [1n]))).toEqual([may, broken]);
    expect(find({ notBefore: executeAt + 3_600 }, [1n])[1]?.detail).toBe(
      "It can execute on 15 Jan 2027 08:00 UTC; minting is possible from 15 Jan 2027 09:00 UTC on.",
    );
  });

  it("keeps to what the cap leaves, to the base unit", () => {
    const { totalSupply } = soundState.token;
    const limits = { cap: totalSupply + 7n * whole };
    expect(saysOf(find(limits, [7n * whole]))).toEqual([may]);
    expect(find(limits, [7n * whole + 1n])[1]?.detail).toBe(
      "It asks for 7.000000000000000001 SND; the cap leaves 7 SND.",
    );
  });

  it("names each limit that is broken", () => {
    const all = { cap: 0n, notBefore: executeAt + 1, maxPerMint: 0n };
    expect(saysOf(find(all, [1n]))).toEqual([may, broken, broken, broken]);
    expect(saysOf(find(undefined, [10n ** 30n]))).toEqual([may]);
    expect(saysOf(find({}, [10n ** 30n]))).toEqual([may]);
  });

  it("leaves alone what issues another token, or no token", () => {
    const foreign: DecodedCall = {
      ...act("transfer"),
      status: "decoded",
      action: { type: "transfer" },
      effects: [
        { kind: "supply", token: dollar, amount: 10n ** 30n, recipient: grantee },
        { kind: "burn", token, amount: 10n ** 30n, holder: "executor" },
      ],
    };
    expect(of([minter({ cap: 0n })], { decoded: [foreign] })).toEqual([none]);
  });

  it("takes the rule of the contract that is called, else the token's", () => {
    const manager = minter({ maxPerMint: 1n }, { target: pool, adapter: "manager" });
    const sources = [source([], { target: dollar }), minter({ maxPerMint: 9n }), manager];
    const minting = (to: typeof token, amount: bigint) =>
      saysOf(of(sources, { decoded: [act("other", to, [amount])] }));
    expect(minting(pool, 1n)).toEqual(["ok: No special right is needed"]);
    expect(minting(pool, 2n)).toEqual([broken]);
    expect(minting(token, 9n)).toEqual(["ok: No special right is needed"]);
    expect(minting(stranger, 9n)).toEqual(["ok: No special right is needed"]);
    expect(minting(stranger, 10n)).toEqual([broken]);
  });

  it("counts what goes by one rule apart from what goes by another", () => {
    const manager = minter({ maxPerMint: 5n }, { target: pool, adapter: "manager" });
    const decoded = [act("other", pool, [5n]), act("other", token, [9n])];
    const sources = [minter({ maxPerMint: 9n }), manager];
    expect(of(sources, { decoded })).toEqual([none]);
    const more = [...decoded, act("other", pool, [1n])];
    expect(of(sources, { decoded: more })).toMatchObject([
      { evidence: [{ index: 0 }, { index: 2 }] },
    ]);
  });
});
