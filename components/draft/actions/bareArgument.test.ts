import { parseAbiParameter } from "viem";
import { describe, expect, it } from "vitest";
import { ArgumentInvalidError } from "../../../lib/actions/errors.ts";
import { bareArgument } from "./bareArgument.ts";

// An example of EIP-55.
const address = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
const here = `eth:${address}`;
const bare = (json: unknown, type: string) =>
  bareArgument(json, { parameter: parseAbiParameter(type), path: "args[0]", chain: "eth" });

describe("bareArgument", () => {
  it("takes the DAO's chain off addresses, in lists and tuples too", () => {
    expect(bare(here, "address")).toBe(address);
    expect(bare([here, address], "address[]")).toEqual([address, address]);
    expect(bare([[here], [address]], "address[1][2]")).toEqual([[address], [address]]);
    const grants = "(address to, (uint256, address[]) rest)[]";
    expect(bare([[here, ["5", [here]]]], grants)).toEqual([[address, ["5", [address]]]]);
  });

  it("leaves everything that is no address as it was typed", () => {
    expect(bare(here, "string")).toBe(here);
    expect(bare([here, here], "(string, address)")).toEqual([here, address]);
    expect(bare([here], "bytes[]")).toEqual([here]);
  });

  it("leaves what does not fit its type for the next reader to name", () => {
    for (const [json, type] of [
      [here, "address[]"],
      [[here], "address"],
      [{ to: here }, "(address to)"],
      [5, "address"],
      ["eth:0x12", "address"],
      ["eth:bob", "address"],
    ] as const) {
      expect(bare(json, type), type).toEqual(json);
    }
    expect(bare([here, here], "(address to)")).toEqual([address, here]);
  });

  it("names the place of an address on another chain, and both chains", () => {
    const read = () => bare([here, `oeth:${address}`], "address[]");
    expect(read).toThrow(ArgumentInvalidError);
    expect(read).toThrow(/^args\[0\]\[1\]: .*another chain \(oeth\) than this DAO \(eth\)/);
  });
});
