import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundState,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { statedCall } from "../../../test/statedCall.ts";
import type { ActionEffect } from "../../actions/Action.ts";
import type { DecodedCall } from "../../actions/DecodedCall.ts";
import type { CallResult, Preview } from "../../preview/Preview.ts";
import { supply } from "./supply.ts";

const { alice, dollar, grantee, timelock, token } = checkAccounts;
const whole = 10n ** 18n;
const { totalSupply } = soundState.token;

const mint = (amount: bigint, of = token): ActionEffect => ({
  kind: "supply",
  token: of,
  amount,
  recipient: grantee,
});
const burn = (amount: bigint, of = token): ActionEffect => ({
  kind: "burn",
  token: of,
  amount,
  holder: "executor",
});
const nothingElse = { parameters: [], authorities: [], buckets: [], mechanisms: [], pokes: [] };
const find = (decoded: readonly DecodedCall[], by: bigint, change: ContextChange = {}) =>
  supply(
    createCheckContext({
      decoded,
      after: { token: { ...soundState.token, totalSupply: totalSupply + by } },
      ...change,
    }),
  );
const read = (by: bigint) => [
  {
    kind: "read",
    address: token,
    functionName: "totalSupply",
    value: `${totalSupply} → ${totalSupply + by}`,
  },
];

describe("supply", () => {
  it("counts what was due by then apart, all of it or none", () => {
    const due = 7n * whole;
    const rate = statedCall({ kind: "parameter", contract: grantee, name: "rate", value: "1" });
    const findings = find([rate], due, { supplyDue: due });
    expect(findings).toEqual([
      {
        check: "supply",
        level: "info",
        title: "What was due is minted with it",
        detail:
          "7 SND that a contract owes by then, and mints for anybody who asks, is minted when the calls change its rule.",
        evidence: read(due),
      },
      {
        check: "supply",
        level: "ok",
        title: "Supply stays as it is",
        detail: "Total supply changes by 0 SND beside what was due.",
        evidence: read(due),
      },
    ]);
    const both = find([rate, statedCall(mint(whole))], due + whole, { supplyDue: due });
    expect(both[1]).toMatchObject({
      level: "ok",
      title: "Supply changes as stated",
      detail: "Total supply changes by 1 SND beside what was due.",
    });
    for (const by of [due - 1n, due + 1n]) {
      expect(find([rate], by, { supplyDue: due })[0]).toMatchObject({ level: "critical" });
    }
    // Due, and left: nothing is said of it.
    expect(find([statedCall(mint(whole))], whole, { supplyDue: due })).toMatchObject([
      { level: "ok", detail: "Total supply changes by 1 SND." },
    ]);
  });

  it("does not take a large sum that was due for growth beyond measure", () => {
    const levels = find([statedCall()], totalSupply, { supplyDue: totalSupply }).map(
      ({ level }) => level,
    );
    expect(levels).toEqual(["info", "ok"]);
  });

  it("counts a rebase apart, where every balance that is read moves by its share", () => {
    const [asset, ...assets] = soundState.assets;
    const [account] = soundState.accounts;
    if (asset === undefined || account === undefined) throw new TypeError("no state");
    const rebase = (amounts: { held: bigint; is: bigint; minted?: bigint }) => {
      const { held, is, minted = 0n } = amounts;
      const sources = [
        { adapter: "uFragments", target: token, rebases: true as const, ...nothingElse },
      ];
      const holding = (amount: bigint) => ({
        sources,
        accounts: [{ ...account, balances: [{ asset: token, amount }] }],
      });
      const now = 2n * (totalSupply + minted);
      return find(minted === 0n ? [statedCall()] : [statedCall(mint(minted))], 0n, {
        before: holding(held),
        after: {
          ...holding(is),
          token: { ...soundState.token, totalSupply: now },
          assets: [{ ...asset, totalSupply: now }, ...assets],
        },
        preview: (preview) => ({
          ...preview,
          unlogged: [
            { asset: token, account: "supply", logged: minted, read: now - totalSupply },
            ...(is === held
              ? []
              : [{ asset: token, account: timelock, logged: 0n, read: is - held }]),
          ],
        }),
      });
    };
    const info = "info: The supply is rebased";
    expect(saysOf(rebase({ held: whole, is: 2n * whole }))).toEqual([
      info,
      "ok: Supply stays as it is",
    ]);
    const both = rebase({ held: whole, is: 2n * whole, minted: whole });
    expect(saysOf(both)).toEqual([info, "ok: Supply changes as stated"]);
    expect(both[1]?.detail).toBe("Total supply changes by 1 SND beside the rebase.");
    const lies = [
      "critical: Supply changes otherwise than stated",
      "critical: Supply grows beyond measure",
    ];
    expect(saysOf(rebase({ held: whole, is: whole }))).toEqual(lies);
    expect(saysOf(rebase({ held: whole, is: 2n * whole + 3n }))).toEqual(lies);
    expect(saysOf(rebase({ held: 0n, is: 0n }))).toEqual([
      "notChecked: Whether the supply is rebased is not known",
      "ok: Supply stays as it is",
    ]);
  });

  it("is as stated where mints less burns of the token are what happened", () => {
    const decoded = [
      statedCall(mint(5n * whole), mint(9n, dollar)),
      statedCall(burn(2n * whole), burn(7n, dollar)),
      statedCall({ kind: "flow", asset: token, amount: 3n, recipient: grantee }),
    ];
    expect(find(decoded, 3n * whole)).toEqual([
      {
        check: "supply",
        level: "ok",
        title: "Supply changes as stated",
        detail: "Total supply changes by 3 SND.",
        evidence: read(3n * whole),
      },
    ]);
    expect(find([statedCall()], 0n)).toEqual([
      {
        check: "supply",
        level: "ok",
        title: "Supply stays as it is",
        detail: "Total supply changes by 0 SND.",
        evidence: read(0n),
      },
    ]);
  });

  it("names a difference of one base unit, either way", () => {
    expect(find([statedCall(mint(whole))], whole + 1n)).toEqual([
      {
        check: "supply",
        level: "critical",
        title: "Supply changes otherwise than stated",
        detail: "The calls state 1 SND; executed, supply changes by 1.000000000000000001 SND.",
        evidence: read(whole + 1n),
      },
    ]);
    expect(find([statedCall(burn(whole))], 1n - whole)).toMatchObject([
      {
        detail: "The calls state −1 SND; executed, supply changes by −0.999999999999999999 SND.",
      },
    ]);
  });

  it("warns of each mint of nothing, after the rest", () => {
    expect(
      find(
        [statedCall(mint(1n)), statedCall(mint(0n)), statedCall(mint(0n, dollar), burn(0n))],
        1n,
      ),
    ).toEqual([
      expect.objectContaining({ level: "ok" }),
      {
        check: "supply",
        level: "warning",
        title: "A mint of nothing",
        detail: "Call 2 mints 0 tokens. A token that mints once in a while counts it as the mint.",
        evidence: [{ kind: "call", index: 1 }],
      },
    ]);
  });

  it("says by how much the limits are passed", () => {
    const [grown] = find([statedCall(mint(600_000n * whole))], 600_000n * whole);
    expect(grown).toEqual({
      check: "supply",
      level: "critical",
      title: "Supply grows beyond measure",
      detail:
        "It grows by 600,000 SND at once, 60.00 % of what there is; the policy allows 5.00 % in a year.",
      evidence: [{ kind: "assumption", text: "policy.maxInflationPerYear" }],
    });
    const ratio = (numerator: bigint) => ({ numerator, denominator: 1_000n });
    const inflationFirstYear = { baseline: ratio(10n), proposed: ratio(61n) };
    const impact = { metrics: { inflationFirstYear } } as Preview["impact"];
    expect(find([statedCall(mint(1n))], 1n, { impact })[1]).toEqual({
      check: "supply",
      level: "warning",
      title: "More inflation than the policy allows",
      detail: "Supply grows by 6.10 % in the first year; the policy allows 5.00 %.",
      evidence: [{ kind: "assumption", text: "policy.maxInflationPerYear" }],
    });
  });

  it("says nothing of inflation where one side is not known", () => {
    const year = { numerator: 1n, denominator: 1n };
    const known = (inflationFirstYear: object) =>
      ({ metrics: { inflationFirstYear } }) as unknown as Preview["impact"];
    for (const impact of [undefined, known({ proposed: year }), known({ baseline: year })]) {
      expect(saysOf(find([statedCall(mint(1n))], 1n, { impact }))).toEqual([
        "ok: Supply changes as stated",
      ]);
    }
  });

  it("takes a first mint of all for no growth beyond measure", () => {
    const none = { ...soundState.token, totalSupply: 0n };
    const found = find([statedCall(mint(whole))], 0n, {
      before: { token: none },
      after: { token: { ...none, totalSupply: whole } },
    });
    expect(saysOf(found)).toEqual(["ok: Supply changes as stated"]);
  });

  it("tells where the projection parts from the contracts, after all else", () => {
    const reconciliation = [
      {
        label: "+1 year",
        at: 1,
        difference: 3n,
        rows: [{ quantity: "Total", engine: 5n, chain: 2n }],
      },
    ];
    const found = find([statedCall()], 0n, {
      preview: (preview) => ({ ...preview, reconciliation }),
    });
    expect(saysOf(found)).toEqual([
      "ok: Supply stays as it is",
      "warning: The projection and the contracts part",
    ]);
  });
});

describe("supply of calls that fail", () => {
  const failing = (index: number, revertReason = "no") =>
    supply(
      createCheckContext({
        decoded: [
          statedCall(mint(1n)),
          statedCall({ kind: "flow", asset: token, amount: 1n, recipient: alice }),
        ],
        after: undefined,
        preview: (preview) => ({
          ...preview,
          execution: {
            ...preview.execution,
            results: [0, 1].map(
              (place): CallResult =>
                place === index
                  ? { status: "reverted", gasUsed: 1n, revertReason }
                  : { status: "success", gasUsed: 1n },
            ),
          },
        }),
      }),
    );

  it("names the call that states supply and is refused", () => {
    expect(failing(0, "cap")).toEqual([
      {
        check: "supply",
        level: "critical",
        title: "Call 1 would fail",
        detail: "It would be refused with “cap”, and nothing would change.",
        evidence: [{ kind: "revert", index: 0, reason: "cap" }],
      },
    ]);
  });

  it("could not look where another call fails, or the route refuses all", () => {
    const unchecked = {
      check: "supply",
      level: "notChecked",
      title: "Supply was not checked",
      detail: "The calls do not run to their end, so there is no result to look at.",
      evidence: [],
    };
    expect(failing(1)).toEqual([unchecked]);
    const context = createCheckContext({
      decoded: [statedCall(mint(1n))],
      after: undefined,
      executor: timelock,
      preview: (preview) => ({
        ...preview,
        execution: {
          ...preview.execution,
          entry: { ...preview.execution.entry, status: "reverted", reason: "early" },
        },
      }),
    });
    expect(supply(context)).toEqual([unchecked]);
  });
});
