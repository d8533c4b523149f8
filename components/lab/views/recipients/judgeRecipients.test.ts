import { describe, expect, it } from "vitest";
import { judgeRecipients, readAttestations, readScreening } from "./judgeRecipients.ts";
import { readRecipientsForm, startRecipientsForm } from "./recipientsForm.ts";

const [ann, bob, issuer] = [1, 2, 3].map((digit) => `0x${`${digit}`.repeat(40)}`) as [
  string,
  string,
  string,
];
const form = { ...startRecipientsForm, recipients: `${ann}\n${bob}\n${ann}`, at: "2026-01-31" };

/** What speaks against each recipient. */
function codesOf(part: Partial<typeof form>): readonly (readonly string[])[] {
  const { values } = readRecipientsForm({ ...form, ...part });
  if (values === undefined) throw new Error("The form cannot be read.");
  return judgeRecipients(values).map(({ reasons }) => reasons.map(({ code }) => code));
}

describe("judgeRecipients", () => {
  it("asks what the form asks, of every recipient once", () => {
    expect(codesOf({})).toEqual([[], []]);
    expect(codesOf({ denylist: bob })).toEqual([[], ["denied"]]);
    expect(codesOf({ asksAllowlist: true, allowlist: ann })).toEqual([[], ["notAllowed"]]);
    expect(codesOf({ asksAllowlist: true })).toEqual([["notAllowed"], ["notAllowed"]]);
    expect(codesOf({ allowlist: ann })).toEqual([[], []]);
  });

  it("goes by what the oracle answered", () => {
    const screening = `address,answer\n${bob},listed`;
    expect(codesOf({ screening })).toEqual([[], []]);
    expect(codesOf({ screening, asksScreening: "whereKnown" })).toEqual([[], ["screened"]]);
    expect(codesOf({ screening, asksScreening: "required" })).toEqual([
      ["notScreened"],
      ["screened"],
    ]);
  });

  it("goes by attestations that hold on the day", () => {
    const asked = { asksAttestation: true, issuers: issuer };
    const csv = (expires: string) => `recipient,issuer,expires\n${ann},${issuer},${expires}`;
    expect(codesOf({ ...asked, attestations: csv("") })).toEqual([[], ["notAttested"]]);
    expect(codesOf({ ...asked, attestations: csv("2026-02-01") })[0]).toEqual([]);
    expect(codesOf({ ...asked, attestations: csv("2026-01-31") })[0]).toEqual(["attestationEnded"]);
  });
});

describe("readScreening", () => {
  it("refuses two answers for one address, and takes one twice", () => {
    const of = (answer: string) =>
      readScreening(
        `address,answer\n${ann},clear\n${ann.toUpperCase().replace("X", "x")},${answer}`,
      );
    expect(of("clear")).toEqual({ [ann]: "clear" });
    expect(() => of("listed")).toThrow("Line 3: This address has another answer above.");
  });
});

describe("readAttestations", () => {
  it("reads ends and revocations", () => {
    const csv = `recipient,issuer,expires,revoked\n${ann},${issuer},100,yes\n${bob},${issuer},,`;
    expect(readAttestations(csv)).toEqual([
      { recipient: ann, issuer, expiresAt: 100, isRevoked: true },
      { recipient: bob, issuer, isRevoked: false },
    ]);
  });
});

describe("readRecipientsForm", () => {
  it("says beside each field what is wrong, and reads no field that is not asked", () => {
    const { values, errors } = readRecipientsForm({ ...form, denylist: "bob", at: "soon" });
    expect(values).toBeUndefined();
    expect(errors.denylist?.message).toContain("Line 1: address: This is not an address.");
    expect(errors.at?.remedy).toContain("Write 2026-01-31");
    expect(readRecipientsForm({ ...form, screening: "x", issuers: "y" }).errors).toEqual({});
  });
});
