import { getAddress } from "viem";
import { describe, expect, it } from "vitest";
import {
  sablierLinears11,
  sablierLinears12,
  uniswapV2Routers,
  uniswapV3Routers,
} from "../../../contracts-abi/publishedContracts.ts";

describe("offeredContracts", () => {
  it("come from published lists that are checksummed, with one contract a chain", () => {
    for (const list of [uniswapV2Routers, uniswapV3Routers, sablierLinears12, sablierLinears11]) {
      for (const { address } of list) expect(getAddress(address)).toBe(address);
      expect(new Set(list.map(({ chainId }) => chainId)).size).toBe(list.length);
    }
  });
});
