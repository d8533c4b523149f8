import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PlanStep } from "../../lib/proposal/Plan.ts";
import type { StepVerification } from "../../lib/proposal/StepRunner.ts";
import { StepRow } from "./StepRow.tsx";
import type { StepHold } from "./stepHold.ts";

const step: PlanStep = { id: "1", kind: "sign", label: "Sign", status: "waiting" };

function rowOf(props: {
  isOthers?: boolean;
  isNeedless?: boolean;
  heldAs?: StepHold["as"];
  status?: PlanStep["status"];
  verification?: StepVerification;
}) {
  const { status = "waiting", ...rest } = props;
  return renderToStaticMarkup(
    <StepRow
      step={{ ...step, status }}
      label="Sign as Frank"
      verification={{ status: "ready" }}
      actor={undefined}
      explorer={undefined}
      {...rest}
    />,
  );
}

describe("StepRow", () => {
  it("calls to act only on one's own step", () => {
    expect(rowOf({})).toContain("can be done now");
    expect(rowOf({})).toContain('data-state="ready"');
    const others = rowOf({ isOthers: true });
    expect(others).toContain("waits for this account");
    expect(others).not.toContain('data-state="ready"');
    // The dashed ring of what comes later.
    expect(rowOf({})).not.toContain("stroke-dasharray");
    expect(others).toContain("stroke-dasharray");
  });

  it.each([
    ["waiting", "not yet"],
    ["wallet", "waits for your wallet"],
    ["refused", "not possible now"],
  ] as const)("does not call to a step that is held: %s", (heldAs, words) => {
    const held = rowOf({ heldAs });
    expect(held).toContain(words);
    expect(held).not.toContain("can be done now");
    expect(held).toContain("stroke-dasharray");
    expect(rowOf({ heldAs, isOthers: true })).toContain("waits for this account");
    const blocked = { status: "blocked", reason: "1 of 2 signatures are there." } as const;
    expect(rowOf({ heldAs, verification: blocked })).toContain("not yet");
    expect(rowOf({ heldAs, status: "done" })).toContain('data-state="done"');
  });

  it("does not say that a step is still to come which the chain has ruled out", () => {
    const blocked = { status: "blocked", reason: "Another took the nonce." } as const;
    expect(rowOf({ verification: blocked })).toContain("not yet");
    const never = rowOf({ verification: { ...blocked, isFinal: true } });
    expect(never).toContain("not possible any more");
    expect(never).not.toContain("not yet");
  });

  it("says of anybody's step that it is done or not needed", () => {
    expect(rowOf({ isOthers: true, status: "done" })).toContain('data-state="done"');
    expect(rowOf({ isOthers: true, isNeedless: true })).toContain("not needed");
  });
});
