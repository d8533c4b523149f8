import type { Hex } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts } from "../../../test/createCheckContext.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import { readNumberedStep } from "./readNumberedStep.ts";

const word = `${"f".repeat(63)}7`;
const read = (data: Hex, rest: Partial<Call> = {}) =>
  readNumberedStep(createCall({ to: checkAccounts.governor, data, ...rest }));

describe("readNumberedStep", () => {
  it("reads what is done, and the whole number", () => {
    const id = 2n ** 256n - 9n;
    // queue(uint256) and execute(uint256)
    expect(read(`0xddf0b009${word}`)).toEqual({ step: "queue", id });
    expect(read(`0xfe0d94c1${word}`)).toEqual({ step: "execute", id });
  });

  it("takes wei for an execution alone", () => {
    expect(read(`0xfe0d94c1${word}`, { value: 1n })).toMatchObject({ step: "execute" });
    expect(read(`0xddf0b009${word}`, { value: 1n })).toBeUndefined();
  });

  it.each<[string, Hex, Partial<Call>]>([
    ["a delegatecall", `0xddf0b009${word}`, { operation: 1 }],
    ["too few bytes", `0xddf0b009${word.slice(2)}`, {}],
    ["bytes behind", `0xddf0b009${word}00`, {}],
    ["no data", "0x", {}],
    // cancel(uint256)
    ["another function", `0x40e58ee5${word}`, {}],
  ])("is none for %s", (_, data, rest) => {
    expect(read(data, rest)).toBeUndefined();
  });
});
