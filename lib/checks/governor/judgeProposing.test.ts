import { type AbiFunction, encodeFunctionData } from "viem";
import { describe, expect, it } from "vitest";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import type { Action } from "../../actions/Action.ts";
import { createCall } from "../../actions/createCall.ts";
import type { DecodedCall, InnerCall } from "../../actions/DecodedCall.ts";
import { judgeProposing } from "./judgeProposing.ts";

const { governor, safe, stranger, token } = checkAccounts;

const doing = (action: Action, inner: readonly InnerCall[] = []): DecodedCall => ({
  call: createCall({ to: governor }),
  status: "decoded",
  action,
  effects: [],
  inner,
});
const other = doing({ type: "pause" });
const within = (decoded: DecodedCall): DecodedCall =>
  doing({ type: "multiSend" }, [{ ...decoded, executor: safe, runs: "now" }]);
const judge = (...decoded: readonly DecodedCall[]) =>
  judgeProposing(createCheckContext({ decoded }).preview, []);

/** `propose` with explicit signatures: of a governor Alpha, and of OpenZeppelin 4.x. */
const proposed = encodeFunctionData({
  abi: governorAlphaAbi as readonly AbiFunction[],
  functionName: "propose",
  args: [[token, token], [0n, 0n], ["pause()"], ["0x", "0x12"], "Pause"],
});
const opaque = (
  reason: Extract<DecodedCall, { status: "opaque" }>["reason"],
  data = proposed,
): DecodedCall => ({
  call: createCall({ to: governor, data }),
  status: "opaque",
  reason,
  candidates: [],
});

describe("judgeProposing", () => {
  it("names a proposal whose lists differ in length", () => {
    expect(judge(other, opaque("inconsistent"))).toEqual([
      {
        check: "governor",
        level: "critical",
        title: "Calldata would be dropped",
        detail:
          "Call 2 proposes lists of different lengths: OpenZeppelin 4.x executes what is beyond the signatures without its data.",
        evidence: [{ kind: "call", index: 1 }],
      },
    ]);
  });

  it("leaves other calls that cannot be read to other checks", () => {
    expect(judge(opaque("malformed"))).toEqual([]);
    expect(judge(opaque("inconsistent", `0x12345678${proposed.slice(10)}`))).toEqual([]);
    expect(judge(opaque("inconsistent", "0x"))).toEqual([]);
  });

  it("names explicit signatures, and none that are empty", () => {
    const signed = (signatures: unknown) => doing({ type: "proposeWithSignatures", signatures });
    expect(judge(signed(["", "pause()"]))).toEqual([
      {
        check: "governor",
        level: "critical",
        title: "Signatures would stand apart from their calldata",
        detail:
          "Call 1 proposes with explicit signatures, which OpenZeppelin's Bravo compatibility encodes wrongly; put the selector into the calldata.",
        evidence: [{ kind: "call", index: 0 }],
      },
    ]);
    expect(judge(signed(["pause()", ""]))).toHaveLength(1);
    expect(judge(signed(["", ""]))).toEqual([]);
    expect(judge(signed([]))).toEqual([]);
    expect(judge(signed(undefined))).toEqual([]);
    expect(judge(doing({ type: "other", signatures: ["pause()"] }))).toEqual([]);
  });

  it("says nothing of explicit signatures where the governor is made for them", () => {
    const signed = doing({ type: "proposeWithSignatures", signatures: ["pause()"] });
    const of = (takers: readonly (typeof governor)[]) =>
      judgeProposing(createCheckContext({ decoded: [signed, within(signed)] }).preview, takers);
    expect(of([governor])).toEqual([]);
    expect(of([stranger])).toHaveLength(2);
  });

  it("warns of a text that does not end with its proposer", () => {
    const text = (description: unknown) => judge(doing({ type: "propose", description }));
    expect(text("Pay Bob")).toEqual([
      {
        check: "governor",
        level: "warning",
        title: "Anybody could propose it first",
        detail:
          "Call 1 proposes without #proposer=0x… at the end of the text: whoever sees it can propose the same first, and cancel it.",
        evidence: [{ kind: "call", index: 0 }],
      },
    ]);
    expect(text(`Pay Bob #proposer=${stranger}`)).toEqual([]);
    expect(text("#proposer=0x00000000000000000000000000000000000000aB")).toEqual([]);
    expect(text(`#proposer=${stranger} pays Bob`)).toHaveLength(1);
    expect(text(`#proposer=${stranger}0`)).toHaveLength(1);
    expect(text(`#proposer=${stranger.slice(0, -1)}`)).toHaveLength(1);
    expect(text(`#proposer=0x${"g".repeat(40)}`)).toHaveLength(1);
    expect(text("")).toHaveLength(1);
    expect(text(undefined)).toEqual([]);
    expect(judge(doing({ type: "execute", description: "Pay Bob" }))).toEqual([]);
  });

  it("looks at calls within calls, and names the outermost", () => {
    const found = judge(other, within(doing({ type: "propose", description: "Pay Bob" })));
    expect(found).toMatchObject([
      {
        detail: expect.stringMatching(/^Call 2\.1 proposes without/),
        evidence: [{ kind: "call", index: 1 }],
      },
    ]);
    expect(judge(within(opaque("inconsistent")))).toMatchObject([
      { detail: expect.stringMatching(/^Call 1\.1 proposes lists/) },
    ]);
  });
});
