import fc from "fast-check";
import { encodeFunctionData, getAddress, type Hex, parseAbi, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, knownNothing, places } from "../../../test/describeContexts.ts";
import { createCall } from "../createCall.ts";
import { decodeCalls } from "../decodeCalls.ts";
import { describeCall } from "../describeCall.ts";
import { generalActions as actions } from "../generalActions.ts";
import { wrapperEffects } from "../wrapperEffects.ts";

/** Written here again from EIP-2535, so that the house's own ABI is not trusted. */
const abi = parseAbi([
  "struct FacetCut { address facetAddress; uint8 action; bytes4[] functionSelectors; }",
  "function diamondCut(FacetCut[] _diamondCut, address _init, bytes _calldata)",
  "function transfer(address to, uint256 amount)",
]);
const { proxy: diamond, alice: facet, bob: init, token } = places;
const pay = encodeFunctionData({ abi, functionName: "transfer", args: [facet, 7n] });

type Cut = { facetAddress: typeof facet; action: number; functionSelectors: readonly Hex[] };

const callOf = (cuts: readonly Cut[], to = init, data: Hex = pay) =>
  createCall({
    to: diamond,
    data: encodeFunctionData({ abi, functionName: "diamondCut", args: [cuts, to, data] }),
  });
function decodeOne(call: ReturnType<typeof createCall>) {
  const [decoded] = decodeCalls([call], { actions });
  if (decoded === undefined) throw new Error("nothing decoded");
  return decoded;
}

const cuts: readonly Cut[] = [
  { facetAddress: facet, action: 0, functionSelectors: ["0x11111111", "0x22222222"] },
  { facetAddress: token, action: 1, functionSelectors: ["0x33333333"] },
  { facetAddress: zeroAddress, action: 2, functionSelectors: [] },
];

describe("diamondCut", () => {
  it("has the selector that EIP-2535 gives", () => {
    expect(callOf(cuts).data.slice(0, 10)).toBe("0x1f931c1c");
  });

  it("opens what it runs, as foreign code in the diamond's place", () => {
    const decoded = decodeOne(callOf(cuts));
    expect(decoded).toMatchObject({
      status: "decoded",
      action: {
        type: "diamondCut",
        facets: [
          { facet, change: "add", selectors: ["0x11111111", "0x22222222"] },
          { facet: token, change: "replace", selectors: ["0x33333333"] },
          { facet: zeroAddress, change: "remove", selectors: [] },
        ],
        note: "0x",
      },
      effects: [{ kind: "parameter", contract: diamond, name: "facets" }],
      inner: [
        {
          call: { to: init, value: 0n, data: pay, operation: 1 },
          executor: diamond,
          runs: "now",
        },
      ],
    });
    expect(describeCall(decoded, { ...knownAll, actions })).toMatchObject({
      sentence: "Change the functions of Proxy and run code in its place once",
      fields: [
        { label: "Diamond", value: `${diamond} (Proxy)` },
        { label: "Functions added", value: `0x11111111, 0x22222222, run by ${facet} (Alice)` },
        { label: "Functions replaced", value: `0x33333333, run by ${token}` },
        { label: "Functions removed", value: "none" },
      ],
    });
    const [inner] = "inner" in decoded ? (decoded.inner ?? []) : [];
    // a delegatecall is no transfer of the diamond's
    expect(inner === undefined ? [] : wrapperEffects([inner], diamond)).toEqual([]);
  });

  it("calls nothing where it names nobody, and keeps bytes beside it", () => {
    const silent = decodeOne(callOf(cuts, zeroAddress, "0x"));
    expect(silent).toMatchObject({ action: { note: "0x" }, inner: [] });
    expect(describeCall(silent, { ...knownNothing, actions }).sentence).toBe(
      `Change the functions of the diamond ${diamond}`,
    );
    const noted = decodeOne(callOf([], zeroAddress, "0x1234"));
    expect(noted).toMatchObject({ action: { note: "0x1234", facets: [] }, inner: [] });
    expect(describeCall(noted, { ...knownNothing, actions }).fields).toEqual([
      { label: "Diamond", value: diamond },
      { label: "Note that no code reads", value: "0x1234" },
    ]);
  });

  it("runs a contract without data too", () => {
    expect(decodeOne(callOf([], init, "0x"))).toMatchObject({
      inner: [{ call: { to: init, data: "0x", operation: 1 } }],
    });
  });

  it("is none with another change than the three, with ether or by delegatecall", () => {
    const [cut] = cuts;
    if (cut === undefined) throw new Error("no cut");
    expect(decodeOne(callOf([{ ...cut, action: 3 }]))).toMatchObject({ status: "opaque" });
    const call = callOf(cuts);
    expect(decodeOne(createCall({ ...call, value: 1n }))).toMatchObject({ status: "opaque" });
    expect(decodeOne(createCall({ ...call, operation: 1 }))).toMatchObject({ status: "opaque" });
  });

  it("encodes to the same bytes again, whatever is cut", () => {
    const bytes = (length: number) =>
      fc
        .uint8Array({ minLength: length, maxLength: length })
        .map((array): Hex => `0x${Buffer.from(array).toString("hex")}`);
    const address = bytes(20).map((text) => getAddress(text));
    const cut = fc.record({
      facetAddress: address,
      action: fc.integer({ min: 0, max: 2 }),
      functionSelectors: fc.array(bytes(4), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(cut, { maxLength: 4 }),
        fc.oneof(fc.constant(zeroAddress), address),
        fc.integer({ min: 0, max: 70 }).chain(bytes),
        (list, to, data) => {
          // decoded only where writing it again gives the same bytes
          expect(decodeOne(callOf(list, to, data))).toMatchObject({
            status: "decoded",
            action: { type: "diamondCut" },
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
