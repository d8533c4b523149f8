import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { CallInvalidError } from "./callErrors.ts";
import { createCall } from "./createCall.ts";

const to = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";

describe("createCall", () => {
  it("fills in a plain call, checksummed, in lower case and frozen", () => {
    const call = createCall({ to: to.toLowerCase() as Address });
    expect(call).toEqual({ to, value: 0n, data: "0x", operation: 0 });
    expect(Object.isFrozen(call)).toBe(true);
    expect(createCall({ to, data: "0xABcd", value: 5n, operation: 1 })).toEqual({
      to,
      value: 5n,
      data: "0xabcd",
      operation: 1,
    });
  });

  it("takes the whole of a uint256", () => {
    expect(createCall({ to, value: 2n ** 256n - 1n }).value).toBe(2n ** 256n - 1n);
  });

  it.each([
    ["to", { to: "0x12" }],
    ["to", { to: `${to}00` }],
    ["to", { to: ` ${to}` }],
    ["value", { to, value: -1n }],
    ["value", { to, value: 2n ** 256n }],
    ["data", { to, data: "0xabc" }],
    ["data", { to, data: "0xzz" }],
    ["data", { to, data: "abcd" }],
    ["data", { to, data: "0xab\n" }],
    ["operation", { to, operation: 2 }],
  ])("refuses a wrong %s: %o", (field, parameters) => {
    const create = () => createCall(parameters as Parameters<typeof createCall>[0]);
    expect(create).toThrow(CallInvalidError);
    expect(create).toThrow(
      expect.objectContaining({
        code: "actions.callInvalid",
        fault: "input",
        shortMessage: `The call's ${field} is not valid.`,
        remedy: expect.stringMatching(/^Give .+\.$/),
      }),
    );
  });
});
