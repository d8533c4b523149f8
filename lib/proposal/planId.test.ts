import { describe, expect, it } from "vitest";
import { createCall } from "../actions/createCall.ts";
import { planId } from "./planId.ts";

const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const content = {
  chainId: 1,
  route: { kind: "safe", address: account },
  description: "# Grant\n\nWhy.",
  calls: [createCall({ to: account, value: 1n, data: "0x12" })],
  salt: "3",
} as const;

describe("planId", () => {
  it("is the same for the same content", () => {
    const calls = [createCall({ to: account, value: 1n, data: "0x12" })];
    expect(planId({ ...content, calls })).toBe(planId(content));
    expect(planId(content)).toMatch(/^0x[0-9a-f]{64}$/);
  });

  it("changes with every part", () => {
    const [call] = content.calls;
    const other = "0x0000000000000000000000000000000000000001";
    const ids = [
      content,
      { ...content, chainId: 2 },
      { ...content, route: { kind: "governor", address: account } as const },
      { ...content, route: { kind: "safe", address: other } as const },
      { ...content, description: "" },
      { ...content, salt: "4" },
      { ...content, calls: [] },
      { ...content, calls: [{ ...call!, to: other } as const] },
      { ...content, calls: [{ ...call!, value: 2n }] },
      { ...content, calls: [{ ...call!, data: "0x13" } as const] },
      { ...content, calls: [{ ...call!, operation: 1 } as const] },
    ].map(planId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
