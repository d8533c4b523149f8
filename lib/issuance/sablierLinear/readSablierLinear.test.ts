import { encodeFunctionResult, type Hex, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { erc20Abi } from "../../../contracts-abi/erc20.ts";
import { sablierLockupLinearAbi } from "../../../contracts-abi/sablierLockupLinear.ts";
import { places } from "../../../test/describeContexts.ts";
import { readSablierLinear } from "./readSablierLinear.ts";

const { token, proxy, alice, bob } = places;
const most = 2n ** 128n - 1n;
const abi = sablierLockupLinearAbi;

/** What it reads of one stream under Sablier's name, and four ids without one. */
function sourceOf(change: { startTime?: number; endTime?: number; recipient?: typeof bob }) {
  const stream = {
    sender: alice,
    recipient: bob,
    startTime: 100,
    endTime: 200,
    isCancelable: true,
    wasCanceled: false,
    asset: token,
    isDepleted: false,
    isStream: true,
    isTransferable: true,
    amounts: { deposited: most, withdrawn: 0n, refunded: 0n },
    cliffTime: 0,
    ...change,
  };
  const answers: Hex[] = [
    encodeFunctionResult({ abi, functionName: "symbol", result: "SAB-V2-LOCKUP-LIN" }),
    encodeFunctionResult({ abi, functionName: "nextStreamId", result: 2n }),
    encodeFunctionResult({ abi: erc20Abi, functionName: "balanceOf", result: 7n }),
    encodeFunctionResult({ abi: erc20Abi, functionName: "decimals", result: 18 }),
    encodeFunctionResult({ abi, functionName: "getStream", result: stream }),
    encodeFunctionResult({ abi, functionName: "streamedAmountOf", result: 0n }),
  ];
  const read = readSablierLinear.read(proxy, {
    token,
    assets: [token],
    buckets: new Set(),
    candidates: [],
    candidatesComplete: true,
    members: [],
    memberIds: [1n, 2n, 3n, 4n, 5n],
    blockSeconds: 12,
  });
  return read.decode(
    read.calls.map((_, index) => {
      const data = answers[index];
      return data === undefined ? { status: "failure", data: "0x" } : { status: "success", data };
    }),
  );
}

describe("readSablierLinear", () => {
  it("holds back no more than is there, whatever a stream promises", () => {
    expect(sourceOf({})).toMatchObject({
      buckets: [{ amount: 7n }],
      mechanisms: [{ start: 100, end: 200, released: "0" }],
    });
  });

  it("keeps to itself a stream that ends before it starts, or pays nobody", () => {
    expect(sourceOf({ startTime: 201 })?.mechanisms).toEqual([]);
    expect(sourceOf({ recipient: zeroAddress })?.mechanisms).toEqual([]);
    expect(sourceOf({ endTime: 2 ** 40 - 1 })?.mechanisms).toHaveLength(1);
  });
});
