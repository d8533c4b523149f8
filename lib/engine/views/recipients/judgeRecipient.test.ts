import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeRecipient, type RecipientEvidence, type RecipientPolicy } from "./judgeRecipient.ts";

const [good, bad, other] = ["0xAbC1", "0xBad2", "0x3"];
const evidence: RecipientEvidence = {
  at: 1_000,
  screening: { [good.toLowerCase()]: "clear", [bad]: "listed" },
  attestations: [
    { recipient: good, issuer: "0xIssuer", expiresAt: 1_001 },
    { recipient: bad, issuer: "0xIssuer", expiresAt: 1_000 },
    { recipient: other, issuer: "0xNobody" },
  ],
};
const codes = (recipient: string, policy: RecipientPolicy, known = evidence) =>
  judgeRecipient(recipient, { policy, evidence: known }).reasons.map(({ code }) => code);

describe("judgeRecipient", () => {
  it("accepts anybody where nothing is asked", () => {
    expect(judgeRecipient(bad, { policy: {}, evidence })).toEqual({
      isAccepted: true,
      reasons: [],
    });
  });

  it("keeps to the lists, in whatever case addresses are written", () => {
    expect(codes("0xabc1", { allowlist: [good] })).toEqual([]);
    expect(codes(other, { allowlist: [good] })).toEqual(["notAllowed"]);
    expect(codes(other, { allowlist: [] })).toEqual(["notAllowed"]);
    expect(codes("0xbAD2", { denylist: [bad] })).toEqual(["denied"]);
    expect(codes(good, { denylist: [bad] })).toEqual([]);
    expect(codes(bad, { allowlist: [bad], denylist: [bad] })).toEqual(["denied"]);
  });

  it("follows the screening oracle, and tells silence from a clear answer", () => {
    expect(codes(good, { screening: "required" })).toEqual([]);
    expect(codes(bad, { screening: "required" })).toEqual(["screened"]);
    expect(codes(bad.toUpperCase(), { screening: "whereKnown" })).toEqual(["screened"]);
    expect(codes(other, { screening: "required" })).toEqual(["notScreened"]);
    expect(codes(other, { screening: "whereKnown" })).toEqual([]);
    const both = { ...evidence, screening: { "0xA": "clear", "0xa": "listed" } as const };
    expect(codes("0xA", { screening: "required" }, both)).toEqual(["screened"]);
  });

  it("wants an attestation that is valid at the block, by an accepted issuer", () => {
    const policy = { attestedBy: ["0xissuer"] };
    expect(codes(good, policy)).toEqual([]);
    expect(codes(bad, policy)).toEqual(["attestationEnded"]);
    expect(codes(other, policy)).toEqual(["notAttested"]);
    expect(codes(good, { attestedBy: [] })).toEqual(["notAttested"]);
    const revoked = [{ recipient: good, issuer: "0xIssuer", isRevoked: true }];
    expect(codes(good, policy, { ...evidence, attestations: revoked })).toEqual([
      "attestationEnded",
    ]);
    const lasting = [{ recipient: good, issuer: "0xIssuer" }];
    expect(codes(good, policy, { ...evidence, attestations: lasting })).toEqual([]);
  });

  it("names the recipient and what to do in every reason", () => {
    const strict: RecipientPolicy = {
      allowlist: [],
      denylist: [bad],
      screening: "required",
      attestedBy: ["0xIssuer"],
    };
    const { isAccepted, reasons } = judgeRecipient(bad, { policy: strict, evidence });
    expect(isAccepted).toBe(false);
    expect(reasons.map(({ code }) => code)).toEqual([
      "notAllowed",
      "denied",
      "screened",
      "attestationEnded",
    ]);
    for (const { message } of reasons) expect(message).toContain(bad);
  });

  it("never accepts more under a stricter policy", () => {
    const list = fc.option(fc.subarray([good, bad, other]), { nil: undefined });
    const drawn = fc.record({
      recipient: fc.constantFrom(good, bad, other),
      allowlist: list,
      denylist: list,
      screening: fc.constantFrom("required" as const, "whereKnown" as const, undefined),
      attestedBy: fc.option(fc.subarray(["0xIssuer", "0xNobody"]), { nil: undefined }),
    });
    fc.assert(
      fc.property(drawn, ({ recipient, allowlist, denylist, screening, attestedBy }) => {
        const parts: RecipientPolicy[] = [
          allowlist === undefined ? {} : { allowlist },
          denylist === undefined ? {} : { denylist },
          screening === undefined ? {} : { screening },
          attestedBy === undefined ? {} : { attestedBy },
        ];
        const whole: RecipientPolicy = Object.assign({}, ...parts);
        const accepted = (policy: RecipientPolicy) =>
          judgeRecipient(recipient, { policy, evidence }).isAccepted;
        return accepted(whole) === parts.every(accepted);
      }),
      { numRuns: 1_000 },
    );
  });
});
