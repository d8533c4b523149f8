import { describe, expect, it } from "vitest";
import { checkAccounts } from "../../test/createCheckContext.ts";
import type { SafeStanding } from "./fetchSafeStanding.ts";
import { verifySignature } from "./verifySafeStanding.ts";

const { alice, bob } = checkAccounts;

function verify(executed: SafeStanding["executed"], signedBy: readonly `0x${string}`[] = []) {
  const standing = {
    executed,
    safe: { owners: [alice, bob], threshold: 1 },
    outcome: { status: "executed" },
    signatures: signedBy.map((owner) => ({ owner, signature: "0x" })),
  } as unknown as SafeStanding;
  const step = { id: "1", kind: "sign", label: "", actor: alice, status: "waiting" } as const;
  return verifySignature(standing, step);
}

describe("verifySignature of what was executed", () => {
  it("takes who signed from what was executed, and from this browser", () => {
    expect(verify({ signers: [bob, alice], isWhole: true })).toEqual({ status: "done" });
    expect(verify({ signers: [bob, alice], isWhole: false })).toEqual({ status: "done" });
    expect(verify({ signers: [], isWhole: false }, [alice])).toEqual({ status: "done" });
  });

  it("says that an owner did not sign only where all signatures are known", () => {
    expect(verify({ signers: [bob], isWhole: true })).toMatchObject({
      reason: "Not needed: the transaction went through without this signature.",
    });
    const unknown = verify({ signers: [bob], isWhole: false });
    expect(unknown).toMatchObject({ reason: expect.stringContaining("is not known") });
    expect(unknown).toMatchObject({ reason: expect.not.stringContaining("without") });
  });
});
