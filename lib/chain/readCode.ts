import type { Address, Hex } from "viem";
import type { Read } from "./Read.ts";

/** An account's code; `0x` where there is none. */
export function readCode(address: Address): Read<Hex> {
  return {
    calls: [{ kind: "code", address }],
    decode: ([result]) => result?.data ?? "0x",
  };
}
