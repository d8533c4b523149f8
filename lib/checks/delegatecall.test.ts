import { type Address, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import { createCall } from "../actions/createCall.ts";
import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { Privilege } from "../dao/Snapshot.ts";
import type { RunOutcome } from "../preview/Preview.ts";
import { delegatecall } from "./delegatecall.ts";

const { token, timelock, safe, stranger, alice } = checkAccounts;
const library = canonicalSafe.multiSend.address;

const call = (to: Address, operation: 0 | 1, inner: readonly unknown[] = []) =>
  ({
    status: "decoded",
    call: createCall({ to, data: "0x12345678", operation }),
    inner,
    action: { type: "call" },
  }) as unknown as DecodedCall;
/** A delegatecall that another call carries, in an account's place. */
const carried = (
  to: Address,
  { executor, runs = "now" }: { executor: Address | "caller" | "unknown"; runs?: string },
) => call(token, 0, [{ ...call(to, 1), executor, runs }]);

const singleton = (address: Address): Privilege => ({
  kind: "singleton",
  contract: safe,
  id: `${safe}.singleton`,
  label: "Singleton of the Safe",
  value: { unit: "address", address },
  source: { address: safe, functionName: "storage 0x0" },
});

const judge = (
  decoded: readonly DecodedCall[],
  others: { status?: RunOutcome["status"]; slot?: readonly [Address, Address] } = {},
) => {
  const { status = "success", slot = [alice, alice] } = others;
  const context = createCheckContext({
    decoded,
    before: { privileges: [singleton(slot[0])] },
    after: { privileges: [singleton(slot[1])] },
    preview: (preview) => {
      const { execution } = preview;
      return {
        ...preview,
        execution: { ...execution, entry: { ...execution.entry, status } },
      };
    },
  });
  return saysOf(delegatecall(context));
};

const foreign = "critical: Foreign code would run as the treasury";
const rewritten = "critical: Slot 0 of the Safe is rewritten";
const none = ["ok: No delegatecall"];

describe("delegatecall", () => {
  it("is fine without any", () => {
    expect(judge([call(token, 0)])).toEqual(none);
  });

  it("is fine for a canonical library that was run, and not checked for one that was not", () => {
    expect(judge([call(library, 1)])).toEqual(["ok: A canonical library is used"]);
    const notRun = ["notChecked: A delegatecall was not run"];
    expect(judge([call(library, 1)], { status: "notRun" })).toEqual(notRun);
    expect(judge([call(library, 1)], { status: "reverted" })).toEqual(notRun);
  });

  it("names foreign code, run or not", () => {
    expect(judge([call(stranger, 1)])).toEqual([foreign]);
    expect(judge([call(stranger, 1)], { status: "notRun" })).toEqual([foreign]);
  });

  it("looks inside calls, in the treasury's place alone", () => {
    expect(judge([carried(stranger, { executor: timelock })])).toEqual([foreign]);
    expect(judge([carried(stranger, { executor: "caller" })])).toEqual([foreign]);
    expect(judge([carried(stranger, { executor: "unknown" })])).toEqual([foreign]);
    expect(judge([carried(stranger, { executor: timelock, runs: "later" })])).toEqual([foreign]);
    expect(judge([carried(stranger, { executor: timelock, runs: "never" })])).toEqual(none);
    expect(judge([carried(stranger, { executor: token })])).toEqual(none);
  });

  it("names a slot 0 that is rewritten, whatever library was called", () => {
    const slot = [alice, stranger] as const;
    expect(judge([call(token, 0)], { slot })).toEqual([rewritten]);
    expect(judge([call(library, 1)], { slot })).toEqual([
      "ok: A canonical library is used",
      rewritten,
    ]);
    expect(judge([call(stranger, 1)], { slot: [alice, zeroAddress] })).toEqual([
      foreign,
      rewritten,
    ]);
  });

  it("says which call it is, where it leads, and what was read", () => {
    const guard = (account: Address): Privilege => ({
      ...singleton(account),
      kind: "guard",
      id: "guard",
    });
    const context = createCheckContext({
      decoded: [call(token, 0), carried(stranger, { executor: timelock })],
      before: { privileges: [singleton(alice), guard(alice)] },
      after: { privileges: [guard(stranger)] },
    });
    expect(delegatecall(context)).toEqual([
      {
        check: "delegatecall",
        level: "critical",
        title: "Foreign code would run as the treasury",
        detail: `Call 2.1 is a delegatecall to ${stranger}, which is no canonical library. It could change owners, code and every balance.`,
        evidence: [{ kind: "call", index: 1 }],
      },
      {
        check: "delegatecall",
        level: "critical",
        title: "Slot 0 of the Safe is rewritten",
        detail: `The Safe's code was at ${alice} and is at no address after the calls: whoever wrote it decides over all that the Safe holds.`,
        evidence: [{ kind: "read", address: safe, functionName: "storage 0x0", value: "none" }],
      },
    ]);
    const [, written] = delegatecall(
      createCheckContext({
        decoded: [call(library, 1)],
        before: { privileges: [singleton(alice)] },
        after: { privileges: [singleton(stranger)] },
      }),
    );
    expect(written?.detail).toContain(`was at ${alice} and is at ${stranger} after`);
    expect(written?.evidence).toMatchObject([{ value: stranger }]);
    expect(delegatecall(createCheckContext())[0]?.evidence).toEqual([]);
  });

  it("looks at no slot where the calls fail", () => {
    expect(saysOf(delegatecall(createCheckContext({ after: undefined })))).toEqual(none);
  });
});
