import { describe, expect, it } from "vitest";
import type { Plan, PlanStep } from "../../lib/proposal/Plan.ts";
import { joinSafePlans } from "./joinSafePlans.ts";

const [first, second, third] = ["1", "2", "3"].map((digit) => `0x${digit.repeat(40)}` as const) as [
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
];
const sign = (actor: `0x${string}`, signature?: `0x${string}`): PlanStep => ({
  id: `sign:${actor}`,
  kind: "sign",
  label: "",
  actor,
  status: signature === undefined ? "waiting" : "done",
  ...(signature === undefined ? {} : { signature }),
});
const waiting: PlanStep = { id: "execute", kind: "execute", label: "", status: "waiting" };
const planOf = (steps: readonly PlanStep[], changed: Partial<Plan> = {}): Plan => ({
  version: 1,
  id: "0x1",
  chainId: 1,
  route: { kind: "safe", address: `0x${"4".repeat(40)}` },
  flavour: "1.4.1",
  title: "October grants",
  description: "",
  calls: [],
  facts: { nonce: "3", createdBlock: "9" },
  steps: [...steps],
  ...changed,
});

describe("joinSafePlans", () => {
  it("takes what was not kept as it is", () => {
    const taken = planOf([sign(first), waiting]);
    expect(joinSafePlans(undefined, taken)).toBe(taken);
  });

  it("keeps the signature given here when a file brings another owner's", () => {
    const own = planOf([sign(first, "0x0a"), sign(second), waiting]);
    const file = planOf([sign(first), sign(second, "0x0b"), waiting]);
    const both = [sign(first, "0x0a"), sign(second, "0x0b"), waiting];
    expect(joinSafePlans(own, file).steps).toEqual(both);
    expect(joinSafePlans(file, own).steps).toEqual(both);
  });

  it("lets no file change the title or the facts of what is kept", () => {
    const own = planOf([sign(first), waiting]);
    const file = planOf([sign(first), waiting], {
      title: "Other",
      facts: { nonce: "3", createdBlock: "999", imported: "file" },
    });
    expect(joinSafePlans(own, file)).toEqual(own);
  });

  it("remembers that it was executed, and by which transaction", () => {
    const done: PlanStep = { ...waiting, status: "done", transactionHash: "0x77" };
    const own = planOf([sign(first, "0x0a"), done]);
    expect(joinSafePlans(own, planOf([sign(first), waiting])).steps.at(-1)).toEqual(done);
  });

  it("has the steps of the owners that the file was checked against", () => {
    const own = planOf([sign(first, "0x0a"), sign(second), waiting]);
    const file = planOf([sign(first), sign(third, "0x0c"), waiting]);
    expect(joinSafePlans(own, file).steps).toEqual([
      sign(first, "0x0a"),
      sign(third, "0x0c"),
      waiting,
    ]);
  });
});
