import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundState,
} from "../../../test/createCheckContext.ts";
import { createTransfer } from "../../../test/createTransfer.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { statedCall } from "../../../test/statedCall.ts";
import type { DecodedCall } from "../../actions/DecodedCall.ts";
import type { Execution, Gap, Preview, Transfer, Unlogged } from "../../preview/Preview.ts";
import { flow } from "./flow.ts";

const { alice, bob, dollar, grantee, pool, safe, timelock, token } = checkAccounts;
const whole = 10n ** 18n;

const states = (amount: bigint, asset: Transfer["asset"] = token, recipient = grantee) =>
  statedCall({ kind: "flow", asset, amount, recipient });
const pays = (amount: bigint, change: Partial<Transfer> = {}): Transfer =>
  createTransfer({ to: grantee, amount, ...change });
const find = (
  decoded: readonly DecodedCall[],
  transfers: readonly Transfer[],
  change: ContextChange = {},
) => flow(createCheckContext({ decoded, transfers, ...change }));
const asStated = "ok: Flows as stated";
const otherwise = "critical: More or less leaves than stated";
const run = (change: Partial<Execution>) => ({
  preview: (preview: Preview): Preview => ({
    ...preview,
    execution: { ...preview.execution, ...change },
  }),
});

describe("flow", () => {
  it("says that nothing leaves where nothing does", () => {
    const quiet = {
      check: "flow",
      level: "ok",
      title: "Nothing leaves the treasury",
      detail: "No account of the treasury pays anything.",
    };
    expect(find([statedCall()], [])).toEqual([{ ...quiet, evidence: [] }]);
    // Of nobody's treasury, and of nothing.
    const others = [pays(5n, { from: alice }), pays(0n, { call: 1 })];
    expect(find([statedCall()], others)).toEqual([
      {
        ...quiet,
        evidence: [
          { kind: "call", index: 0 },
          { kind: "call", index: 1 },
        ],
      },
    ]);
    expect(saysOf(find([states(0n)], []))).toEqual([
      "ok: Nothing leaves the treasury",
      "info: A call moves nothing",
    ]);
    expect(saysOf(find([states(0n), states(1n)], []))).toEqual([
      otherwise,
      "info: A call moves nothing",
    ]);
  });

  it("adds up what goes to one account of one asset, stated and paid", () => {
    const decoded = [states(whole), states(2n * whole), states(7n, "ether", alice)];
    const paid = [
      pays(2n * whole),
      pays(whole, { call: 1 }),
      pays(7n, { asset: "ether", to: alice }),
    ];
    expect(find(decoded, paid, { labels: { [grantee]: "Grantee" } })).toEqual([
      {
        check: "flow",
        level: "ok",
        title: "Flows as stated",
        detail: `3 SND to Grantee (${grantee}); 0.000000000000000007 ETH to ${alice}. Nothing else leaves.`,
        evidence: [
          { kind: "call", index: 0 },
          { kind: "call", index: 1 },
          { kind: "call", index: 0 },
        ],
      },
    ]);
  });

  it("names a base unit more or less, another recipient and another asset", () => {
    const difference = (said: string, paid: string, to = grantee) => ({
      check: "flow",
      level: "critical",
      title: "More or less leaves than stated",
      detail: `To ${to}: stated ${said} SND, executed ${paid} SND.`,
      evidence: [],
    });
    expect(find([states(whole)], [pays(whole + 1n)])).toEqual([
      difference("1", "1.000000000000000001"),
    ]);
    expect(find([states(whole)], [pays(whole, { to: alice })])).toEqual([
      difference("1", "0"),
      difference("0", "1", alice),
    ]);
    expect(saysOf(find([states(5n)], [pays(5n, { asset: dollar })]))).toEqual([
      otherwise,
      otherwise,
    ]);
  });

  it("counts what each account of the treasury and the executor pays, to one another too", () => {
    const accounts = [
      { address: safe, label: "Safe", class: "treasury" as const },
      { address: bob, label: "Bob", class: "team" as const },
    ];
    const named = {
      preview: (preview: Preview): Preview => ({
        ...preview,
        snapshot: { ...preview.snapshot, dao: { ...preview.snapshot.dao, accounts } },
      }),
    };
    expect(saysOf(find([], [pays(1n, { from: safe })], named))).toEqual([otherwise]);
    expect(saysOf(find([], [pays(1n)], named))).toEqual([otherwise]);
    expect(saysOf(find([], [pays(1n, { from: bob })], named))).toEqual([
      "ok: Nothing leaves the treasury",
    ]);
    const small = timelock.toLowerCase() as typeof timelock;
    expect(saysOf(find([states(1n)], [pays(1n, { from: small, to: grantee })]))).toEqual([
      asStated,
    ]);
    expect(saysOf(find([states(1n, token, safe)], [pays(1n, { to: safe })], named))).toEqual([
      asStated,
    ]);
  });

  it("takes a burn for a payment to nobody, where the treasury holds what is burned", () => {
    const burn = (holder: typeof alice | "executor") =>
      statedCall({ kind: "burn", token, amount: 5n, holder });
    const gone = [pays(5n, { to: zeroAddress })];
    expect(saysOf(find([burn("executor")], gone))).toEqual([asStated]);
    expect(saysOf(find([burn(timelock)], gone))).toEqual([asStated]);
    expect(saysOf(find([burn(alice)], gone))).toEqual([otherwise]);
    expect(saysOf(find([burn(alice)], []))).toEqual(["ok: Nothing leaves the treasury"]);
    const minted = statedCall({ kind: "supply", token, amount: 5n, recipient: grantee });
    expect(saysOf(find([minted], []))).toEqual(["ok: Nothing leaves the treasury"]);
  });

  it("takes what a swap says it sells for stated", () => {
    const swap = statedCall({
      kind: "swap",
      sold: token,
      amount: 5n,
      bought: dollar,
      least: 3n,
      recipient: timelock,
    });
    const got = pays(3n, { asset: dollar, from: pool, to: timelock });
    expect(saysOf(find([swap], [pays(5n, { to: pool }), got]))).toEqual([asStated]);
    expect(saysOf(find([swap], [pays(6n, { to: pool }), got]))).toEqual([otherwise]);
  });

  it("warns of a large share, above what the policy allows", () => {
    const tenth = 10_000n * whole;
    expect(saysOf(find([states(tenth)], [pays(tenth)]))).toEqual([asStated]);
    expect(find([states(tenth + whole)], [pays(tenth + whole)])[1]).toEqual({
      check: "flow",
      level: "warning",
      title: "A large share of the treasury leaves",
      detail: `10,001 SND to ${grantee} is 10.00 % of what the treasury holds; the policy allows 10.00 %.`,
      evidence: [{ kind: "assumption", text: "policy.maxGrantShare" }],
    });
    expect(saysOf(find([states(whole, "ether")], [pays(whole, { asset: "ether" })]))).toEqual([
      asStated,
    ]);
    const more = whole + 1n;
    expect(saysOf(find([states(more, "ether")], [pays(more, { asset: "ether" })]))).toEqual([
      asStated,
      "warning: A large share of the treasury leaves",
    ]);
  });

  it("warns of an asset that the treasury holds none of, and counts its own accounts alone", () => {
    const [account] = soundState.accounts;
    if (account === undefined) throw new Error("no account");
    const team = { ...account, address: bob, class: "team" as const };
    const empty = { ...account, balances: [{ asset: token, amount: undefined }] };
    const [, found] = find([states(1n)], [pays(1n)], { before: { accounts: [empty, team] } });
    expect(found?.detail).toBe(
      `0.000000000000000001 SND to ${grantee}, of an asset the treasury holds none of now.`,
    );
  });

  it("holds each asset against what is held of it, and counts it apart", () => {
    const dollars = pays(4_000_000_000n, { asset: dollar, call: 1 });
    const paid = [pays(10_000n * whole), dollars];
    const decoded = [states(10_000n * whole), states(4_000_000_000n, dollar)];
    expect(saysOf(find(decoded, paid))).toEqual([asStated]);
    const six = { ...dollars, amount: 6_000_000_000n };
    expect(find([decoded[0]!, states(six.amount, dollar)], [paid[0]!, six]).slice(1)).toMatchObject(
      [
        {
          detail: `6,000 USD to ${grantee} is 12.00 % of what the treasury holds; the policy allows 10.00 %.`,
        },
      ],
    );
    const drain = [pays(60_000n * whole), { ...dollars, amount: 20_000_000_000n }];
    expect(find([], drain)).toContainEqual(
      expect.objectContaining({
        title: "Most of an asset leaves the treasury",
        detail: "60,000 SND is 60.00 % of what all its accounts hold; the policy allows 50.00 %.",
        evidence: [
          { kind: "call", index: 0 },
          { kind: "assumption", text: "policy.maxDrainShare" },
        ],
      }),
    );
  });

  it("counts an account that holds nothing of an asset for nothing", () => {
    const [account] = soundState.accounts;
    if (account === undefined) throw new Error("no account");
    const other = { ...account, address: safe, balances: [] };
    const before = { accounts: [...soundState.accounts, other] };
    expect(saysOf(find([states(1n)], [pays(1n)], { before }))).toEqual([asStated]);
  });

  it("warns of what goes back to its sender", () => {
    const small = timelock.toLowerCase() as typeof timelock;
    const found = find([states(9n, token, timelock)], [pays(9n, { to: small, call: 2 })]);
    expect(found[1]).toEqual({
      check: "flow",
      level: "warning",
      title: "A payment goes back to its sender",
      detail: `Treasury (${timelock}) pays itself 0.000000000000000009 SND; check the recipient.`,
      evidence: [{ kind: "call", index: 2 }],
    });
    expect(found).toHaveLength(2);
  });

  it("tells how much of an asset is drained, with the calls that do it", () => {
    const half = 30_000n * whole;
    const decoded = [states(half), states(half, token, alice)];
    const paid = [pays(half), pays(half, { call: 1, to: alice })];
    const drained = {
      check: "flow",
      level: "critical",
      title: "Most of an asset leaves the treasury",
      detail: "60,000 SND is 60.00 % of what all its accounts hold; the policy allows 50.00 %.",
      evidence: [
        { kind: "call", index: 0 },
        { kind: "call", index: 1 },
        { kind: "assumption", text: "policy.maxDrainShare" },
      ],
    };
    expect(find(decoded, paid)).toContainEqual(drained);
    const [, ...beside] = saysOf(find([], [pays(60_000n * whole)]));
    expect(beside).toEqual(["critical: Most of an asset leaves the treasury"]);
    expect(saysOf(find(decoded, paid)).filter((said) => said.startsWith("warning"))).toHaveLength(
      2,
    );
  });
});

describe("flow of a run that is not as it should be", () => {
  const unlogged = (account: Unlogged["account"]): ContextChange => ({
    preview: (preview) => ({
      ...preview,
      unlogged: [{ asset: token, account, logged: whole, read: 2n * whole }],
    }),
  });

  it("names a balance or a supply that changes without a transfer", () => {
    expect(find([], [], unlogged(timelock))).toEqual([
      {
        check: "flow",
        level: "critical",
        title: "A balance changes without a transfer",
        detail: `Treasury (${timelock}): by its logs 1 SND, by its balance 2 SND.`,
        evidence: [
          {
            kind: "read",
            address: token,
            functionName: `balanceOf(${timelock})`,
            value: `changed by ${2n * whole}`,
          },
        ],
      },
    ]);
    expect(find([], [], unlogged("supply"))).toEqual([
      {
        check: "flow",
        level: "critical",
        title: "A supply changes without a transfer",
        detail: "Total supply: by its logs 1 SND, by its reading 2 SND.",
        evidence: [
          {
            kind: "read",
            address: token,
            functionName: "totalSupply",
            value: `changed by ${2n * whole}`,
          },
        ],
      },
    ]);
  });

  it("tells what the route does that the calls alone do not", () => {
    const value = (count: bigint) => ({ unit: "count", count }) as const;
    const changes = [{ id: "x", label: "Nonce", before: value(1n), after: value(2n) }];
    const warning = { check: "flow", level: "warning", evidence: [] };
    expect(find([], [], run({ agreement: { kind: "state", changes } }))).toEqual([
      {
        ...warning,
        title: "The route changes something else than the calls",
        detail: "Nonce: 1 by the calls, 2 through the route.",
      },
    ]);
    const separate = { status: "reverted", reason: "only the timelock" } as const;
    expect(find([], [], run({ agreement: { kind: "outcome" }, separate }))).toEqual([
      {
        ...warning,
        title: "The calls work through their route alone",
        detail:
          "Through the route they work; made one by one as the executor they fail with “only the timelock”.",
      },
    ]);
    expect(
      find([], [], run({ agreement: { kind: "outcome" }, separate: { status: "reverted" } })),
    ).toMatchObject([{ detail: expect.stringMatching(/fail with “”\.$/) }]);
    const notCompared = { kind: "notCompared", reason: "no route" } as const;
    expect(saysOf(find([], [], run({ agreement: notCompared })))).toEqual([
      "ok: Nothing leaves the treasury",
    ]);
  });

  it("says what could not be looked at, and nothing of flows without transfers", () => {
    const gap = (what: Gap["what"]) => ({ what, reason: "the node does not tell" });
    const found = (what: Gap["what"]) =>
      find([states(5n)], [], { ...run({ gaps: [gap(what)], method: "eth_call" }) });
    expect(found("transfers")).toEqual([
      {
        check: "flow",
        level: "notChecked",
        title: "Transfers were not seen",
        detail: "Run by eth_call: the node does not tell.",
        evidence: [],
      },
    ]);
    expect(saysOf(found("storage"))).toEqual([
      otherwise,
      "notChecked: Storage that holds power was not read",
    ]);
    const titles = (["laterReadings", "roleLogs", "blockTime"] as const).map(
      (what) => saysOf(found(what))[1],
    );
    expect(titles).toEqual([
      "notChecked: The contracts were not read at later dates",
      "notChecked: Not every holder of a role is known",
      "notChecked: It was not run at the time of execution",
    ]);
  });

  it("names the call that is refused, where it states no supply", () => {
    const decoded = [
      statedCall({ kind: "supply", token, amount: 5n, recipient: grantee }),
      states(5n),
    ];
    const failing = (index: number) =>
      find(decoded, [], {
        after: undefined,
        ...run({
          results: [0, 1].map((place) =>
            place === index
              ? { status: "reverted", gasUsed: 1n, revertReason: "frozen" }
              : { status: "success", gasUsed: 1n },
          ),
        }),
      });
    expect(failing(1)).toEqual([
      {
        check: "flow",
        level: "critical",
        title: "Call 2 would fail",
        detail: "It would be refused with “frozen”, and nothing would change.",
        evidence: [{ kind: "revert", index: 1, reason: "frozen" }],
      },
    ]);
    expect(failing(0)).toEqual([
      {
        check: "flow",
        level: "notChecked",
        title: "Flows were not checked",
        detail: "The calls do not run to their end, so there is no result to look at.",
        evidence: [],
      },
    ]);
  });

  it("names a route that refuses calls which work by themselves", () => {
    const entry = { status: "reverted", label: "execute of the Safe", gasUsed: 0n } as const;
    const refused = (change: Partial<Execution["entry"]>) =>
      find([], [], {
        after: undefined,
        ...run({ results: [{ status: "success", gasUsed: 1n }], entry: { ...entry, ...change } }),
      });
    expect(refused({ reason: "GS013" })).toEqual([
      {
        check: "flow",
        level: "critical",
        title: "The route would refuse it",
        detail:
          "Each call works by itself, but execute of the Safe fails with “GS013”, and nothing would change.",
        evidence: [],
      },
    ]);
    expect(refused({})).toMatchObject([{ detail: expect.stringMatching(/ fails with “”, and/) }]);
    expect(saysOf(refused({ status: "notRun" }))).toEqual(["notChecked: Flows were not checked"]);
  });
});
