import { describe, expect, it } from "vitest";
import { LogsUnavailableError, RpcUnavailableError } from "../../lib/chain/errors.ts";
import type { ResumedPlan } from "../../lib/execution/resumePlan.ts";
import type { PlanStep, StepKind } from "../../lib/proposal/Plan.ts";
import type { StepVerification } from "../../lib/proposal/StepRunner.ts";
import { isPlanWaiting } from "./isPlanWaiting.ts";

const ready: StepVerification = { status: "ready" };
const blocked: StepVerification = { status: "blocked", reason: "Later." };
const final: StepVerification = { ...blocked, isFinal: true };

type Stand = readonly [StepKind, StepVerification | "done"];

/** A plan of these steps; one that is "done" is so in the plan itself. */
function resumed(...steps: readonly Stand[]): ResumedPlan {
  return {
    plan: {
      version: 1,
      id: "0x1",
      chainId: 1,
      route: { kind: "safe", address: `0x${"4".repeat(40)}` },
      flavour: "1.4.1",
      title: "",
      description: "",
      calls: [],
      facts: {},
      steps: steps.map(
        ([kind, stand], index): PlanStep => ({
          id: `${index}`,
          kind,
          label: "",
          status: stand === "done" ? "done" : "waiting",
        }),
      ),
    },
    verifications: Object.fromEntries(
      steps.map(([, stand], index) => [`${index}`, stand === "done" ? { status: "done" } : stand]),
    ),
  };
}
const isWaiting = (...steps: readonly Stand[]) =>
  isPlanWaiting({ data: resumed(...steps), error: null });

describe("isPlanWaiting", () => {
  it("waits for signatures, for a turn, for a vote's end", () => {
    expect(isWaiting(["sign", "done"], ["sign", ready], ["execute", blocked])).toBe(true);
    expect(isWaiting(["propose", "done"], ["vote", blocked], ["execute", blocked])).toBe(true);
  });

  it("does not wait for the signature that an executed transaction did without", () => {
    expect(isWaiting(["sign", "done"], ["sign", blocked], ["execute", "done"])).toBe(false);
  });

  it("does not wait where what is left can never be done", () => {
    expect(isWaiting(["sign", "done"], ["sign", final], ["execute", final])).toBe(false);
    expect(isWaiting(["propose", "done"], ["vote", final], ["execute", final])).toBe(false);
    expect(isWaiting(["vote", final])).toBe(false);
  });

  it("waits as long as one step may still be done", () => {
    expect(isWaiting(["sign", final], ["execute", blocked])).toBe(true);
  });

  it("goes on through a node's failure, but not where it refuses the logs", () => {
    const data = resumed(["execute", blocked]);
    const url = "http://localhost";
    const down = new RpcUnavailableError({ url, cause: undefined });
    expect(isPlanWaiting({ data, error: down })).toBe(true);
    expect(isPlanWaiting({ data: undefined, error: down })).toBe(true);
    const refused = new LogsUnavailableError({ fromBlock: 0n, toBlock: 1n, details: "" });
    expect(isPlanWaiting({ data, error: refused })).toBe(false);
  });

  it("does not wait for what was not asked", () => {
    expect(isPlanWaiting({ data: null, error: null })).toBe(false);
    expect(isPlanWaiting({ data: undefined, error: null })).toBe(false);
  });
});
