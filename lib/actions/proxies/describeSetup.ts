import { type Hex, size } from "viem";

/** What an upgrade calls on the new code, as the end of a sentence. */
export function describeSetup(data: Hex): string {
  return data === "0x" ? "" : `, and call it with ${size(data)} bytes that are not explained here`;
}
