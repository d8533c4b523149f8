import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { createCall } from "../actions/createCall.ts";
import type { DecodedCall, OpaqueReason } from "../actions/DecodedCall.ts";
import { bytes } from "./bytes.ts";

const { pool, timelock, token } = checkAccounts;

const known = (inner: DecodedCall[] = []): DecodedCall => ({
  call: createCall({ to: token }),
  status: "decoded",
  action: { type: "batch" },
  effects: [],
  inner: inner.map((each) => ({ ...each, executor: timelock, runs: "later" })),
});
const opaque = (reason: OpaqueReason, candidates: string[] = []): DecodedCall => ({
  call: createCall({ to: pool }),
  status: "opaque",
  reason,
  candidates,
});
const find = (decoded: readonly DecodedCall[]) => bytes(createCheckContext({ decoded }));

describe("bytes", () => {
  it("names all calls where each is read", () => {
    expect(find([known(), known([known()])])).toEqual([
      {
        check: "bytes",
        level: "ok",
        title: "Every byte is accounted for",
        detail: "Every call decodes, and encoding it again gives the same bytes.",
        evidence: [
          { kind: "call", index: 0 },
          { kind: "call", index: 1 },
        ],
      },
    ]);
  });

  it.each([
    ["noData", "info", "A call carries no data", "It calls a contract without naming a function."],
    [
      "unknownSelector",
      "warning",
      "A call could not be read",
      "Its function is not known here, so only its effects below tell what it does.",
    ],
    [
      "malformed",
      "critical",
      "A call's data is malformed",
      "The bytes do not fit the function they name.",
    ],
    [
      "nonCanonical",
      "critical",
      "A call carries bytes that do nothing",
      "Encoding what it says again gives other bytes: something is appended or hidden in it.",
    ],
    [
      "inconsistent",
      "critical",
      "A call's arguments contradict each other",
      "Lists of different lengths, or packed calls that end too early: the contract refuses it, or drops a part.",
    ],
    [
      "tooDeep",
      "notChecked",
      "Calls are nested too deep to be read",
      "What it carries was not looked at.",
    ],
    [
      "tooMany",
      "notChecked",
      "More calls are carried than are read",
      "What it carries was not looked at.",
    ],
  ] as const)("tells a call apart that is %s", (reason, level, title, why) => {
    expect(find([known(), opaque(reason)])).toEqual([
      {
        check: "bytes",
        level,
        title,
        detail: `Call 2 to ${pool}: ${why}`,
        evidence: [{ kind: "call", index: 1 }],
      },
    ]);
  });

  it("looks into what calls carry, and names what it could be", () => {
    const selector = opaque("unknownSelector", ["one(uint256)", "two(address)"]);
    expect(find([known(), known([known(), selector])])).toMatchObject([
      {
        level: "warning",
        detail: expect.stringMatching(
          /^Call 2\.2 to 0x8{40}: .* It could be one\(uint256\) or two\(address\)\.$/,
        ),
        evidence: [{ kind: "call", index: 1 }],
      },
    ]);
  });

  it("names each that is not read", () => {
    expect(find([opaque("noData"), opaque("malformed")]).map(({ level }) => level)).toEqual([
      "info",
      "critical",
    ]);
  });
});
