import { describe, expect, it } from "vitest";
import type { ReadCall } from "./Read.ts";
import { uniqueCalls } from "./uniqueCalls.ts";

const a: ReadCall = { kind: "balance", address: "0x00000000000000000000000000000000000000Aa" };
const b: ReadCall = { kind: "codeSize", address: "0x00000000000000000000000000000000000000Aa" };

describe("uniqueCalls", () => {
  it("asks once and answers everybody", () => {
    const { unique, expand } = uniqueCalls([a, b, a, a]);
    expect(unique).toEqual([a, b]);
    const [one, two] = [
      { status: "success", data: "0x01" },
      { status: "failure", data: "0x02" },
    ] as const;
    expect(expand([one, two])).toEqual([one, two, one, one]);
  });

  it("counts what was not answered as a failure", () => {
    expect(uniqueCalls([a, b]).expand([])).toEqual([
      { status: "failure", data: "0x" },
      { status: "failure", data: "0x" },
    ]);
  });
});
