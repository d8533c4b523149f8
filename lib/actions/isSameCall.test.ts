import { describe, expect, it } from "vitest";
import { createCall } from "./createCall.ts";
import { isSameCall } from "./isSameCall.ts";

const to = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const other = "0x0000000000000000000000000000000000000001";
const call = createCall({ to, value: 1n, data: "0x12", operation: 0 });

describe("isSameCall", () => {
  it("compares all four parts", () => {
    expect(isSameCall(call, createCall({ ...call }))).toBe(true);
    expect(isSameCall(call, { ...call, to: other })).toBe(false);
    expect(isSameCall(call, { ...call, value: 2n })).toBe(false);
    expect(isSameCall(call, { ...call, data: "0x13" })).toBe(false);
    expect(isSameCall(call, { ...call, operation: 1 })).toBe(false);
  });
});
