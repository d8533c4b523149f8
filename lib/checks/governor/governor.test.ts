import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundGovernor,
  soundState,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { createCall } from "../../actions/createCall.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { GovernorClock, GovernorFacts } from "../facts.ts";
import { governor } from "./governor.ts";
import { signatureProblem } from "./judgeSafeExecution.ts";

const { safe, stranger, token } = checkAccounts;
const clock: GovernorClock = {
  mode: "mode=timestamp",
  now: 1_799_000_000n,
  tokenNow: 1_799_000_000n,
  blockNumber: 100n,
  blockTime: 1_799_000_000n,
};
const facts = (change: Partial<GovernorFacts> = {}): GovernorFacts => ({
  flavour: "openZeppelinGovernor",
  clock,
  proposed: undefined,
  stored: undefined,
  voteStart: undefined,
  lateQuorumExtension: undefined,
  callsAtMost: undefined,
  ...change,
});
const find = (change: Partial<GovernorFacts> = {}, context: ContextChange = {}) =>
  saysOf(governor(createCheckContext({ governor: facts(change), ...context })));
const clean = ["ok: None of the known encoding traps"];

describe("governor", () => {
  it("is fine without traps, and does not know where the governor was not asked", () => {
    expect(find()).toEqual(clean);
    expect(saysOf(governor(createCheckContext()))).toEqual([
      "notChecked: The governor was not asked about its traps",
    ]);
    expect(saysOf(governor(createCheckContext({ executor: safe })))).toEqual(clean);
  });

  it("refuses more calls than the governor takes, of what is not proposed yet", () => {
    const ofCalls = (count: number): ContextChange => ({
      preview: (preview: Preview): Preview => ({
        ...preview,
        calls: Array.from({ length: count }, () => createCall({ to: stranger })),
      }),
    });
    expect(find({ callsAtMost: 10n }, ofCalls(10))).toEqual(clean);
    expect(find({}, ofCalls(11))).toEqual(clean);
    expect(find({ callsAtMost: 10n }, ofCalls(11))).toEqual([
      "critical: More calls than the governor takes",
    ]);
    const proposed = { signatures: [], calldatas: [] };
    expect(find({ callsAtMost: 10n, proposed }, ofCalls(11))).toEqual(clean);
  });

  it("warns of ETH that whoever executes pays", () => {
    const paying = (etherFrom: "caller" | "executor", value: bigint) => ({
      preview: (preview: Preview): Preview => ({
        ...preview,
        calls: [createCall({ to: stranger, value })],
        execution: { ...preview.execution, etherFrom },
      }),
    });
    expect(find({}, paying("caller", 1n))).toEqual(["warning: Whoever executes pays the ETH"]);
    expect(find({}, paying("caller", 0n))).toEqual(clean);
    expect(find({}, paying("executor", 1n))).toEqual(clean);
    const calls = [1n, 0n, 2n].map((value) => createCall({ to: stranger, value }));
    const context = createCheckContext({
      governor: facts(),
      preview: (preview) => ({
        ...preview,
        calls,
        execution: { ...preview.execution, etherFrom: "caller" },
      }),
    });
    expect(governor(context)).toMatchObject([
      {
        detail: expect.stringContaining(": 0.000000000000000003 ETH must be sent along"),
        evidence: [
          { kind: "call", index: 0 },
          { kind: "call", index: 2 },
        ],
      },
    ]);
  });

  it("holds the clock to block and time", () => {
    const wrong = ["critical: The governor's clock is not what it says"];
    const told = (change: Partial<GovernorClock>) => find({ clock: { ...clock, ...change } });
    expect(told({ now: 100n, tokenNow: 100n })).toEqual(wrong);
    expect(told({ now: undefined, tokenNow: undefined })).toEqual(clean);
    expect(told({ tokenNow: 100n })).toEqual(wrong);
    expect(told({ tokenNow: undefined })).toEqual(clean);
    const blocks = { mode: undefined, now: 100n, tokenNow: 100n };
    expect(told(blocks)).toEqual(clean);
    expect(told({ ...blocks, mode: "mode=blocknumber&from=default" })).toEqual(clean);
    expect(told({ ...blocks, now: 1_799_000_000n, tokenNow: undefined })).toEqual(wrong);
  });

  it("shows what a contract says of its clock as one plain line", () => {
    const mode = "mode=\u202Eblocks\u0000\n";
    const [finding] = governor(
      createCheckContext({ governor: facts({ clock: { ...clock, mode, now: 1n } }) }),
    );
    expect(finding?.detail).toContain("By CLOCK_MODE “mode= blocks”:");
  });

  it("holds the start of the vote to the clock", () => {
    const wrong = ["critical: The governor's clock is not what it says"];
    expect(find({ voteStart: 1_799_003_600n })).toEqual(clean);
    expect(find({ voteStart: 3_700n })).toEqual(wrong);
    expect(find({ voteStart: 0n })).toEqual(clean);
    const blocks = { ...clock, mode: undefined, now: undefined, tokenNow: undefined };
    expect(find({ clock: blocks, voteStart: 999_999_999n })).toEqual(clean);
    expect(find({ clock: blocks, voteStart: 1_000_000_000n })).toEqual(wrong);
  });

  it("names lists that lose data, by the log or by what is stored", () => {
    const dropped = ["critical: Calldata is dropped"];
    const short = { signatures: [""], calldatas: ["0x12", "0x12"] } as const;
    const whole = { signatures: ["", ""], calldatas: ["0x12", "0x12"] } as const;
    expect(find({ proposed: short })).toEqual(dropped);
    expect(find({ stored: short })).toEqual(dropped);
    expect(find({ proposed: whole, stored: whole })).toEqual(clean);
    expect(find({ flavour: "governorAlpha", stored: short })).toEqual(dropped);
  });

  it("names explicit signatures where OpenZeppelin reads them, not where Alpha does", () => {
    const named = { signatures: ["mint()"], calldatas: ["0x"] } as const;
    expect(find({ stored: named })).toEqual([
      "critical: Signatures stand apart from their calldata",
    ]);
    expect(find({ flavour: "governorAlpha", stored: named })).toEqual(clean);
    const mixed = { signatures: ["", "mint()"], calldatas: ["0x12", "0x"] } as const;
    expect(find({ proposed: mixed })).toEqual([
      "critical: Signatures stand apart from their calldata",
    ]);
  });

  it("names data that is shown and not executed", () => {
    const shown = { signatures: [""], calldatas: ["0x12"] } as const;
    const executed = { signatures: [""], calldatas: ["0x"] } as const;
    expect(find({ stored: shown, proposed: executed })).toEqual([
      "critical: The governor shows other calldata than it executes",
    ]);
    expect(find({ stored: executed, proposed: executed })).toEqual(clean);
    const two = { signatures: ["", ""], calldatas: ["0x", "0x12"] } as const;
    const lost = { signatures: ["", ""], calldatas: ["0x", "0x"] } as const;
    const shorter = { signatures: [""], calldatas: ["0x"] } as const;
    for (const proposed of [lost, shorter]) {
      expect(find({ stored: two, proposed })).toEqual([
        "critical: The governor shows other calldata than it executes",
      ]);
    }
  });

  it("tells a late quorum, and one that rises with supply", () => {
    expect(find({ lateQuorumExtension: 10n })).toEqual(["info: A late quorum extends the vote"]);
    expect(find({ lateQuorumExtension: 0n })).toEqual(clean);
    const risen = { ...soundGovernor, quorumVotes: soundGovernor.quorumVotes + 1n };
    const minted = { ...soundState.token, totalSupply: soundState.token.totalSupply + 25n };
    expect(find({}, { after: { governor: risen, token: minted } })).toEqual([
      "info: The quorum rises with supply",
    ]);
    expect(find({}, { after: { governor: risen } })).toEqual(clean);
    expect(find({}, { after: { token: minted } })).toEqual(clean);
    expect(find({}, { after: undefined })).toEqual(clean);
    const gone = { governor: undefined };
    expect(find({}, { before: gone, after: { governor: risen, token: minted } })).toEqual(clean);
    expect(find({}, { after: { ...gone, token: minted } })).toEqual(clean);
  });

  it("names a nonce that is used, and tells one that waits", () => {
    const nonce = (safeNonce: bigint, executor = safe) =>
      find({}, { executor, subject: { description: "", safeNonce } });
    expect(nonce(6n)).toEqual(["critical: Another transaction has taken its nonce"]);
    expect(nonce(7n)).toEqual(clean);
    expect(nonce(8n)).toEqual(["info: Other transactions come first"]);
    expect(nonce(6n, checkAccounts.timelock)).toEqual(clean);
    expect(find({}, { executor: safe, subject: { description: "" } })).toEqual(clean);
    const unread = { before: { safe: undefined }, subject: { description: "", safeNonce: 6n } };
    expect(find({}, { executor: safe, ...unread })).toEqual(clean);
  });
});

describe("signatureProblem", () => {
  const one = (v: string, s = "00".repeat(32)) => `${"11".repeat(32)}${s}${v}`;
  const offset = (at: number) => at.toString(16).padStart(64, "0");

  it("knows the forms that a Safe takes", () => {
    for (const v of ["01", "1b", "1c", "1f", "20"]) {
      expect(signatureProblem(`0x${one(v)}${one("1b")}`)).toBeUndefined();
    }
    expect(signatureProblem("0x")).toBeUndefined();
    expect(signatureProblem(`0x${one("1b")}${one("21")}`)).toBe("signature 2 has v 33");
    expect(signatureProblem(`0x${one("02")}`)).toBe("signature 1 has v 2");
  });

  it("follows the offset of a contract's signature, which ends the list", () => {
    const tail = "ff".repeat(65);
    expect(signatureProblem(`0x${one("00", offset(65))}${tail}`)).toBeUndefined();
    expect(signatureProblem(`0x${one("00", offset(64))}${tail}`)).toMatch(/begins at 64/);
    expect(signatureProblem(`0x${one("00", offset(98))}${tail}`)).toBeUndefined();
    expect(signatureProblem(`0x${one("00", offset(99))}${tail}`)).toMatch(/begins at 99/);
  });
});

describe("calls that propose or execute", () => {
  const decoded = (action: Record<string, unknown> & { type: string }) => ({
    decoded: [{ call: createCall({ to: token }), status: "decoded", action, effects: [] }] as const,
  });

  it("end their text with the proposer", () => {
    const propose = (description: string) => find({}, decoded({ type: "propose", description }));
    expect(propose("Pay")).toEqual(["warning: Anybody could propose it first"]);
    expect(propose(`Pay #proposer=${stranger}`)).toEqual(clean);
    expect(propose(`#proposer=${stranger} Pay`)).toEqual([
      "warning: Anybody could propose it first",
    ]);
  });

  it("refund no gas out of a Safe", () => {
    const execute = (gasPrice: string) =>
      find(
        {},
        decoded({
          type: "execTransaction",
          gasPrice,
          refundReceiver: stranger,
          signatures: "0x",
        }),
      );
    expect(execute("0")).toEqual(clean);
    expect(execute("1")).toEqual(["critical: The Safe pays for the gas"]);
  });
});
