import { describe, expect, it } from "vitest";
import { createCall } from "../actions/createCall.ts";
import { DocumentInvalidError, DocumentTooLargeError, DocumentVersionError } from "./errors.ts";
import type { Plan } from "./Plan.ts";
import { parsePlan } from "./parsePlan.ts";
import { serializePlan } from "./serializePlan.ts";

const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const plan: Plan = {
  version: 1,
  id: `0x${"12".repeat(32)}`,
  chainId: 31337,
  route: { kind: "safe", address: account },
  flavour: "1.4.1",
  title: "Grant",
  description: "# Grant\n\nWhy.",
  calls: [createCall({ to: account, value: 2n ** 255n, data: "0xabcd", operation: 1 })],
  facts: { nonce: "3" },
  steps: [
    {
      id: "sign-1",
      kind: "sign",
      label: "Sign",
      actor: account,
      status: "done",
      signature: "0x12",
    },
    {
      id: "execute",
      kind: "execute",
      label: "Execute",
      status: "sent",
      transactionHash: `0x${"34".repeat(32)}`,
    },
    { id: "wait", kind: "queue", label: "", status: "waiting" },
  ],
};
const json = () => JSON.parse(serializePlan(plan));
const pathsOf = (change: Record<string, unknown>) => {
  try {
    parsePlan({ ...json(), ...change });
  } catch (error) {
    if (error instanceof DocumentInvalidError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
};

describe("parsePlan", () => {
  it("reads what serializePlan wrote, with frozen calls and no values lost", () => {
    const parsed = parsePlan(serializePlan(plan));
    expect(parsed).toStrictEqual(plan);
    expect(parsed.calls.every((call) => Object.isFrozen(call))).toBe(true);
    expect(parsePlan(json())).toStrictEqual(plan);
  });

  it("writes values as decimal strings", () => {
    expect(json().calls[0].value).toBe((2n ** 255n).toString());
    expect(serializePlan(plan).endsWith("}\n")).toBe(true);
  });

  it.each(Object.keys(plan))("refuses a plan without %s", (field) => {
    const { [field]: _, ...without } = json();
    expect(() => parsePlan(without)).toThrow(
      expect.objectContaining({
        code: "plan.invalid",
        issues: [{ path: field, message: "is missing" }],
      }),
    );
  });

  const [call] = json().calls;
  const [sign, execute] = json().steps;
  it.each([
    ["id", { id: "" }],
    ["chainId", { chainId: 1.5 }],
    ["chainId", { chainId: 0 }],
    ["calls[0].value", { calls: [{ ...call, value: 5 }] }],
    ["calls[0].value", { calls: [{ ...call, value: (2n ** 256n).toString() }] }],
    ["calls[0].data", { calls: [{ ...call, data: "0xabc" }] }],
    ["calls[0].data", { calls: [{ ...call, data: "00xab" }] }],
    ["calls[0].operation", { calls: [{ ...call, operation: 2 }] }],
    ["calls[0].to", { calls: [{ ...call, to: "0x12" }] }],
    ["calls[0].gas", { calls: [{ ...call, gas: "1" }] }],
    ["steps[0].id", { steps: [{ ...sign, id: "" }] }],
    ["steps[0].kind", { steps: [{ ...sign, kind: "steal" }] }],
    ["steps[0].status", { steps: [{ ...sign, status: "fine" }] }],
    ["steps[0].signature", { steps: [{ ...sign, signature: "0x1" }] }],
    ["steps[0].transactionHash", { steps: [{ ...execute, transactionHash: "0x12" }] }],
    ["steps[0].note", { steps: [{ ...sign, note: "" }] }],
    ["facts.nonce", { facts: { nonce: 3 } }],
    ["note", { note: "" }],
  ])("refuses a wrong %s", (path, change) => {
    expect(pathsOf(change)).toEqual([path]);
  });

  it("refuses other versions and sizes, as of a plan", () => {
    expect(() => parsePlan({ ...json(), version: 2 })).toThrow(DocumentVersionError);
    expect(() => parsePlan("x".repeat(2_000_000))).toThrow(DocumentTooLargeError);
    expect(() => parsePlan("{")).toThrow(expect.objectContaining({ code: "plan.notJson" }));
  });
});
