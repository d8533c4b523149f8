import { describe, expect, it } from "vitest";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { ReadFailedError } from "./errors.ts";
import type { ReadResult } from "./Read.ts";
import { readBalance, readIsContract } from "./readAccount.ts";
import { readAll } from "./readAll.ts";
import { readContract } from "./readContract.ts";
import { readMap } from "./readMap.ts";
import { readOptional } from "./readOptional.ts";
import { readValue } from "./readValue.ts";

const token = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const word = (value: bigint): ReadResult => ({
  status: "success",
  data: `0x${value.toString(16).padStart(64, "0")}`,
});
const failure: ReadResult = { status: "failure", data: "0x" };
const supply = readContract({ address: token, abi: erc20Abi, functionName: "totalSupply" });
const decimals = readContract({ address: token, abi: erc20Abi, functionName: "decimals" });

describe("readAll", () => {
  it("gives each part its own results, in order", () => {
    const read = readAll({
      pair: readAll([supply, decimals]),
      fixed: readValue("known"),
      wei: readBalance(token),
    });
    expect(read.calls).toHaveLength(3);
    expect(read.decode([word(7n), word(18n), word(5n)])).toEqual({
      pair: [7n, 18],
      fixed: "known",
      wei: 5n,
    });
  });

  it("fails as its part fails", () => {
    expect(() => readAll([supply, decimals]).decode([word(7n), failure])).toThrow(ReadFailedError);
  });

  it("decodes again what is answered otherwise, and nothing else", () => {
    let decoded = 0;
    const counted = readMap(supply, (amount) => {
      decoded += 1;
      return { amount };
    });
    const read = readAll([counted, decimals]);
    const first = read.decode([word(7n), word(18n)]);
    expect(read.decode([word(7n), word(6n)])).toEqual([{ amount: 7n }, 6]);
    expect(read.decode([word(7n), word(6n)])[0]).toBe(first[0]);
    expect(decoded).toBe(1);
    expect(read.decode([word(8n), word(6n)])).toEqual([{ amount: 8n }, 6]);
    expect(read.decode([word(7n), word(6n)])).toEqual([{ amount: 7n }, 6]);
    expect(decoded).toBe(3);
  });

  it("takes a refusal for another answer than the same bytes given", () => {
    const read = readAll([readOptional(supply)]);
    expect(read.decode([word(7n)])).toEqual([7n]);
    expect(read.decode([{ ...word(7n), status: "failure" }])).toEqual([undefined]);
    expect(read.decode([])).toEqual([undefined]);
    expect(read.decode([word(7n)])).toEqual([7n]);
  });
});

describe("readContract", () => {
  it("refuses an answer that is not what the ABI says", () => {
    expect(() => supply.decode([{ status: "success", data: "0x" }])).toThrow(ReadFailedError);
    expect(() => supply.decode([])).toThrow(/totalSupply\(\) of 0x1f98/);
  });
});

describe("readOptional", () => {
  it("is undefined where the contract does not answer, and nothing else is hidden", () => {
    expect(readOptional(supply).decode([failure])).toBeUndefined();
    expect(readOptional(supply).decode([word(1n)])).toBe(1n);
    const broken = readMap(supply, () => {
      throw new RangeError("ours");
    });
    expect(() => readOptional(broken).decode([word(1n)])).toThrow(RangeError);
  });
});

describe("readIsContract", () => {
  it("takes an account with an EIP-7702 delegation for a person's", () => {
    const read = readIsContract(token);
    expect(read.decode([word(0n)])).toBe(false);
    expect(read.decode([word(23n)])).toBe(false);
    expect(read.decode([word(24n)])).toBe(true);
  });
});
