import { describe, expect, it } from "vitest";
import { createCall } from "./createCall.ts";
import { decodeCalls } from "./decodeCalls.ts";
import { describeCall } from "./describeCall.ts";
import { encodeAction } from "./encodeAction.ts";
import { generalActions as actions } from "./generalActions.ts";

const token = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const context = {
  actions,
  tokens: new Map([[token, { symbol: "UNI", decimals: 0 }]]),
  labels: new Map([[token, "Uniswap token"]]),
};
const mintCall = encodeAction({ type: "mint", token, recipient: token, amount: "5" }, { actions });
const describeOne = (call: Parameters<typeof createCall>[0]) =>
  decodeCalls([createCall(call)], { actions }).map((decoded) => describeCall(decoded, context))[0]!;

describe("describeCall", () => {
  it("describes a decoded call as its action", () => {
    expect(describeOne(mintCall).sentence).toBe("Mint 5 UNI to Uniswap token");
  });

  it("says why a call is opaque", () => {
    const calls: Parameters<typeof createCall>[0][] = [
      { to: token },
      { to: token, data: "0xdeadbeef" },
      { to: token, data: "0x40c10f19" },
      { to: token, data: `${mintCall.data}00` },
      { to: token, data: mintCall.data, operation: 1 },
    ];
    expect(calls.map((call) => describeOne(call).sentence)).toEqual([
      "Call Uniswap token with no data",
      "Call Uniswap token with bytes that no known action explains",
      "Call Uniswap token with bytes that are not the arguments of any function known by their selector",
      "Call Uniswap token with bytes, value or operation that differ from what a known action encodes",
      "Delegatecall Uniswap token with bytes, value or operation that differ from what a known action encodes",
    ]);
  });

  it("shows target, operation, value, raw bytes, and candidates as perhaps", () => {
    const data = `0x095ea7b3${"00".repeat(64)}` as const;
    expect(describeOne({ to: token, data, value: 10n ** 18n }).fields).toEqual([
      { label: "Target", value: `${token} (Uniswap token)` },
      { label: "Operation", value: "0 (call)" },
      { label: "Value", value: "1 ETH" },
      { label: "Data", value: data },
      { label: "Perhaps", value: "approve(address,uint256)" },
    ]);
    expect(describeOne({ to: token, operation: 1 }).fields).toEqual([
      { label: "Target", value: `${token} (Uniswap token)` },
      { label: "Operation", value: "1 (delegatecall)" },
      { label: "Value", value: "0 ETH" },
      { label: "Data", value: "0x" },
    ]);
  });

  it("names every candidate", () => {
    const call = createCall({ to: token, data: "0x42966c68" });
    const candidates = ["burn(uint256)", "collate_propagate_storage(bytes16)"];
    const decoded = { call, status: "opaque", reason: "malformed", candidates } as const;
    expect(describeCall(decoded, context).fields.at(-1)).toEqual({
      label: "Perhaps",
      value: "burn(uint256) or collate_propagate_storage(bytes16)",
    });
  });
});
