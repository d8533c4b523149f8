import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import { createCall } from "../../actions/createCall.ts";
import type { DecodedCall } from "../../actions/DecodedCall.ts";
import { judgeSafeExecution, signatureProblem } from "./judgeSafeExecution.ts";

const { alice, safe, stranger, timelock } = checkAccounts;
const signature = (v: string) => `${"11".repeat(64)}${v}`;

const execute = (parameters: Record<string, unknown>): DecodedCall => ({
  call: createCall({ to: safe }),
  status: "decoded",
  action: { type: "execTransaction", ...parameters },
  effects: [],
});
const find = (decoded: readonly DecodedCall[]) =>
  judgeSafeExecution(createCheckContext({ decoded }).preview);
const critical = { check: "governor", level: "critical" };
const refund = { gasPrice: "1", refundReceiver: stranger, signatures: `0x${signature("1b")}` };

describe("judgeSafeExecution", () => {
  it("names a refund out of the Safe, and who gets it", () => {
    expect(find([execute(refund)])).toEqual([
      {
        ...critical,
        title: "The Safe pays for the gas",
        detail: `Call 1 refunds gas out of the Safe at a price of its own choosing, to ${stranger}.`,
        evidence: [{ kind: "call", index: 0 }],
      },
    ]);
    expect(find([execute({ ...refund, gasPrice: "0" })])).toEqual([]);
    expect(find([execute({ ...refund, gasPrice: undefined })])).toEqual([]);
  });

  it("names a signature of no known form", () => {
    const signatures = `0x${signature("1b")}${signature("05")}`;
    expect(find([execute({ gasPrice: "0", signatures })])).toEqual([
      {
        ...critical,
        title: "A signature is of no form a Safe takes",
        detail: "Call 1: signature 2 has v 5.",
        evidence: [{ kind: "call", index: 0 }],
      },
    ]);
    expect(find([execute({ ...refund, signatures })])).toHaveLength(2);
    expect(find([execute({ gasPrice: "0", signatures: "none" })])).toEqual([]);
  });

  it("looks into calls that others carry, and at these alone that execute a Safe's transaction", () => {
    const other: DecodedCall = {
      ...execute(refund),
      status: "decoded",
      action: { type: "mint" },
      effects: [],
    };
    const opaque: DecodedCall = {
      call: createCall({ to: safe }),
      status: "opaque",
      reason: "unknownSelector",
      candidates: [],
    };
    const carrying: DecodedCall = {
      ...other,
      status: "decoded",
      action: { type: "batch", ...refund },
      effects: [],
      inner: [{ ...execute(refund), executor: timelock, runs: "later" }],
    };
    expect(find([other, opaque, carrying])).toMatchObject([
      { detail: expect.stringMatching(/^Call 3\.1 refunds/), evidence: [{ index: 2 }] },
    ]);
  });
});

describe("signatureProblem of a contract", () => {
  it("names the contract whose part begins outside of the bytes", () => {
    const owner = `${"00".repeat(12)}${alice.slice(2).toLowerCase()}`;
    const contract = `${owner}${"ff".padStart(64, "0")}00`;
    const first = signature("1b");
    for (const before of ["", first]) {
      expect(signatureProblem(`0x${before}${contract}`)).toBe(
        `the signature of contract ${alice.toLowerCase()} begins at 255, outside of its part`,
      );
    }
  });
});
