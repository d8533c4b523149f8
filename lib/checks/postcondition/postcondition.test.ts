import { encodeFunctionData } from "viem";
import { describe, expect, it } from "vitest";
import { erc20Abi } from "../../../contracts-abi/erc20.ts";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { statedCall } from "../../../test/statedCall.ts";
import type { ActionEffect } from "../../actions/Action.ts";
import { formatEvidence } from "../../report/formatEvidence.ts";
import { postcondition } from "./postcondition.ts";
import type { TriedUse, UseFacts, UseRun } from "./UseFacts.ts";

const { token, dollar, pool, alice, bob, carol, grantee } = checkAccounts;
const hash = `0x${"ab".repeat(32)}` as const;
const transfer = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [bob, 5n] });

const works = (amount = 0n): UseRun => ({
  status: "success",
  income: [{ account: alice, asset: token, amount }],
  emitters: [token],
});
const fails: UseRun = { status: "reverted", reason: "paused", income: [], emitters: [] };

const tried = (before: UseRun, after: UseRun, use: Partial<TriedUse["use"]> = {}): TriedUse => ({
  use: {
    from: alice,
    to: pool,
    value: 0n,
    data: transfer,
    transaction: { hash, blockNumber: 90n },
    ...use,
  },
  before,
  after,
});

const facts = (...uses: TriedUse[]): UseFacts => ({ tried: uses, unused: [], blocks: 50n });

const look = (uses: UseFacts | undefined, change: ContextChange = {}) =>
  postcondition(createCheckContext({ ...change, ...(uses === undefined ? {} : { uses }) }));

const paused = { kind: "parameter", contract: pool, name: "paused", value: "true" } as const;

describe("postcondition", () => {
  it("is fine where uses work as before, and counts those that say nothing", () => {
    const [finding, ...others] = look(facts(tried(works(7n), works(70n)), tried(fails, works())));
    expect(others).toEqual([]);
    expect(finding?.level).toBe("ok");
    expect(finding?.detail).toContain("1 use, of what 1 account did");
    expect(finding?.detail).toContain("1 more fail without the calls too");
  });

  it("names what is refused once, with all who did it and how to look it up", () => {
    const uses = [alice, bob].map((from) => tried(works(), fails, { from }));
    const found = look(facts(...uses, tried(works(), works(), { from: carol })));
    expect(saysOf(found)).toEqual(["critical: What users did no longer works"]);
    expect(found[0]?.detail).toBe(
      `transfer() (0xa9059cbb) of ${pool} works for 2 users without the calls, and is refused after them with “paused”.`,
    );
    expect(found[0]?.evidence.map(formatEvidence)).toEqual([
      `Transaction ${hash} of block 90: ${alice} calls ${pool} with ${transfer}`,
      `Transaction ${hash} of block 90: ${bob} calls ${pool} with ${transfer}`,
    ]);
  });

  it("tells two reasons, two functions and two contracts apart", () => {
    const found = look(
      facts(
        tried(works(), fails),
        tried(works(), { ...fails, reason: "no price" }),
        tried(works(), fails, { data: "0x12345678" }),
        tried(works(), fails, { to: grantee }),
      ),
    );
    expect(found).toHaveLength(4);
    expect(found.map(({ detail }) => detail.slice(0, 19))).toContain("Function 0x12345678");
  });

  it("names ten times as much, nothing, and less than a tenth", () => {
    expect(saysOf(look(facts(tried(works(10n), works(101n)))))).toEqual([
      "critical: Users would get more than ten times as much",
    ]);
    expect(saysOf(look(facts(tried(works(10n), works(0n)))))).toEqual([
      "critical: What users did brings them nothing",
    ]);
    expect(saysOf(look(facts(tried(works(101n), works(10n)))))).toEqual([
      "warning: Users would get less than a tenth",
    ]);
    expect(saysOf(look(facts(tried(works(0n), works(10n)))))).toEqual([
      "warning: Users would get what they did not get",
    ]);
  });

  it("says what a holder may do where nobody did it", () => {
    const { transaction: _, ...use } = tried(works(), fails).use;
    const [finding] = look(facts({ use, before: works(), after: fails }));
    expect(finding?.evidence.map(formatEvidence)).toEqual([
      `As a holder may: ${alice} calls ${pool} with ${transfer}`,
    ]);
  });

  it("warns, with the call, where a call states that it ends", () => {
    const decoded = [statedCall(), statedCall(paused)];
    const found = look(facts(tried(works(10n), fails)), { decoded });
    expect(saysOf(found)).toEqual(["warning: A call ends what users do, as it says"]);
    expect(found[0]?.detail).toContain("Call 2 states it: any.");
    expect(found[0]?.evidence[0]).toEqual({ kind: "call", index: 1 });
  });

  it.each<[string, ActionEffect]>([
    ["a rate set to 0", { kind: "parameter", contract: token, name: "rate", value: "0" }],
    ["a pool's weight set to 0", { ...paused, name: "poolInfo(3)", value: "0" }],
    ["tokens taken out", { kind: "flow", asset: token, amount: 1n, recipient: bob, from: pool }],
    [
      "a sale of the pair that is traded",
      { kind: "swap", sold: token, amount: 1n, bought: dollar, least: 0n, recipient: bob },
    ],
    ["tokens burned there", { kind: "burn", token, amount: 1n, holder: pool }],
  ])("takes %s for an end that is stated", (_, effect) => {
    const trades = { ...works(10n), emitters: [token, dollar] };
    const uses = facts(tried(trades, works(0n)));
    expect(saysOf(look(uses, { decoded: [statedCall(effect)] }))).toEqual([
      "warning: A call ends what users do, as it says",
    ]);
  });

  it.each<[string, ActionEffect]>([
    ["a pause elsewhere", { ...paused, contract: grantee }],
    ["the end of a pause", { ...paused, value: "false" }],
    ["a change of another value", { ...paused, name: "fee" }],
    ["a rate that is not 0", { ...paused, name: "rate", value: "10" }],
    ["a fee's share set to 0", { ...paused, name: "treasuryShare", value: "0" }],
    ["a time set to 0", { ...paused, name: "rewardsDuration", value: "0" }],
    ["a payment to it", { kind: "flow", asset: token, amount: 1n, recipient: pool }],
    [
      "a sale of another pair",
      { kind: "swap", sold: token, amount: 1n, bought: dollar, least: 0n, recipient: bob },
    ],
    ["an allowance of 0", { ...paused, contract: token, name: `allowance.${bob}`, value: "0" }],
    ["a mint", { kind: "supply", token: pool, amount: 1n, recipient: bob }],
  ])("does not take %s for one", (_, effect) => {
    const uses = facts(tried(works(10n), fails));
    expect(saysOf(look(uses, { decoded: [statedCall(effect)] }))).toEqual([
      "critical: What users did no longer works",
    ]);
  });

  it("does not let a pause explain ten times as much", () => {
    const uses = facts(tried(works(10n), works(101n)));
    expect(saysOf(look(uses, { decoded: [statedCall(paused)] }))).toEqual([
      "critical: Users would get more than ten times as much",
    ]);
  });

  it("takes a right that the calls take from the user for stated", () => {
    const minter = (account: typeof alice) => ({
      parameters: [
        {
          id: `${pool}.minter`,
          label: "Minter",
          value: { unit: "address", address: account } as const,
          source: { address: pool, functionName: "minter" },
        },
      ],
    });
    const effect = { kind: "parameter", contract: pool, name: "minter", value: bob } as const;
    const change = { decoded: [statedCall(effect)], before: minter(alice) };
    const uses = facts(tried(works(), fails));
    expect(saysOf(look(uses, { ...change, after: minter(bob) }))).toEqual([
      "warning: A call ends what users do, as it says",
    ]);
    expect(saysOf(look(uses, { ...change, after: minter(alice) }))).toEqual([
      "critical: What users did no longer works",
    ]);
  });

  it("says where nobody was seen, beside what was tried", () => {
    const found = look({ tried: [], unused: [pool], blocks: 50_000n });
    expect(saysOf(found)).toEqual(["info: Nobody uses what is called"]);
    expect(found[0]?.detail).toContain(`In the last 50000 blocks nobody but the DAO itself`);
    expect(found[0]?.detail).toContain(pool);
    const beside = look({ ...facts(tried(works(), works())), unused: [pool] } as UseFacts);
    expect(saysOf(beside)).toEqual([
      "ok: What users did works after the calls",
      "info: Nobody uses what is called",
    ]);
  });

  it("says that it was not checked where nothing could be tried", () => {
    expect(saysOf(look(undefined))).toEqual(["notChecked: What users do was not tried"]);
    expect(look({ unavailable: "no logs" })[0]).toMatchObject({
      level: "notChecked",
      detail: "It could not be tried: no logs.",
    });
    expect(saysOf(look(facts(tried(works(), works())), { after: undefined }))).toEqual([
      "notChecked: What users do was not tried",
    ]);
    expect(saysOf(look(facts(tried(fails, fails))))).toEqual([
      "notChecked: What users did cannot be done again",
    ]);
  });

  it("says in whole what was done, and by how many", () => {
    const detailOf = (uses: UseFacts) => look(uses)[0]?.detail;
    expect(detailOf(facts(tried(works(), works())))).toBe(
      "1 use, of what 1 account did lately or may do as a holder, work as before and bring as much.",
    );
    const uses = [alice, bob, bob].map((from) => tried(works(), works(), { from }));
    expect(detailOf(facts(...uses))).toBe(
      "3 uses, of what 2 accounts did lately or may do as a holder, work as before and bring as much.",
    );
    expect(detailOf(facts(...uses, tried(fails, works()), tried(fails, fails)))).toMatch(
      /^3 uses, of what 2 accounts .* 2 more fail without the calls too and say nothing\.$/,
    );
    expect(detailOf(facts(tried(fails, fails), tried(fails, works())))).toBe(
      "None of 2 uses works without the calls either, so none says what they change.",
    );
  });

  it("says in whole why nothing was tried", () => {
    expect(look(undefined)).toEqual([
      {
        check: "postcondition",
        level: "notChecked",
        title: "What users do was not tried",
        detail: "Nobody looked for what users do.",
        evidence: [],
      },
    ]);
    expect(look(facts(), { after: undefined })[0]?.detail).toBe(
      "The calls do not run to their end, so there is no result to look at.",
    );
  });

  it("names the contracts that nobody uses, or what the calls touch", () => {
    const unused = (accounts: readonly (typeof pool)[], blocks = 50n) =>
      look({ tried: [], unused: accounts, blocks }, { labels: { [pool]: "Pool" } })[0]?.detail;
    expect(unused([pool, grantee])).toBe(
      `In the last 50 blocks nobody but the DAO itself was seen to use Pool (${pool}), ${grantee}, so nothing was tried there.`,
    );
    expect(unused([], 1n)).toBe(
      "In the last 1 block nobody but the DAO itself was seen to use what the calls touch, so nothing was tried there.",
    );
  });

  it("says beside a failure what nobody uses, and nothing of what works", () => {
    const uses = { ...facts(tried(works(), fails), tried(works(), works())), unused: [grantee] };
    expect(saysOf(look(uses as UseFacts))).toEqual([
      "critical: What users did no longer works",
      "info: Nobody uses what is called",
    ]);
  });

  it("shows what each got of all who came to the same end", () => {
    const uses = [alice, bob].map((from) => tried(works(10n), works(0n), { from }));
    const [found, ...others] = look(facts(...uses));
    expect(others).toEqual([]);
    expect(found?.evidence).toHaveLength(2);
    expect(found?.detail).toContain("So for 2 uses.");
  });

  it("tells ends apart that are stated by different calls, and kinds of ends", () => {
    const burned = { kind: "burn", token, amount: 1n, holder: pool } as const;
    const elsewhere = { ...paused, contract: grantee };
    const decoded = [statedCall(paused), statedCall(elsewhere), statedCall(burned)];
    const found = look(
      facts(
        tried({ ...works(10n), emitters: [] }, fails),
        tried({ ...works(10n), emitters: [] }, works(0n)),
        tried({ ...works(10n), emitters: [] }, fails, { to: grantee }),
      ),
      { decoded },
    );
    expect(found.map(({ evidence }) => evidence[0])).toEqual([
      { kind: "call", index: 0 },
      { kind: "call", index: 0 },
      { kind: "call", index: 1 },
    ]);
    expect(found.map(({ evidence }) => evidence.length)).toEqual([2, 2, 2]);
  });

  it("lets a pause explain little and nothing, and not what is new", () => {
    const decoded = [statedCall(paused)];
    const ends = (before: bigint, after: bigint) =>
      saysOf(look(facts(tried(works(before), works(after))), { decoded }));
    const stated = ["warning: A call ends what users do, as it says"];
    expect(ends(101n, 10n)).toEqual(stated);
    expect(ends(101n, 0n)).toEqual(stated);
    expect(ends(0n, 10n)).toEqual(["warning: Users would get what they did not get"]);
  });
});
