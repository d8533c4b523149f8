import {
  type Address,
  decodeFunctionData,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  zeroAddress,
} from "viem";
import { diamondAbi } from "../../../contracts-abi/diamond.ts";
import type { DescribeContext } from "../Action.ts";
import { createCall } from "../createCall.ts";
import { describeAddressFully } from "../describeAddress.ts";
import { defineWrapper } from "./defineWrapper.ts";
import { describeContract } from "./describeWrapper.ts";

const abi = [getAbiItem({ abi: diamondAbi, name: "diamondCut" })] as const;

/** `FacetCutAction` of EIP-2535: the place in the list is its number. */
const changes = ["add", "replace", "remove"] as const;

/** Functions, by their selectors, that are to run a facet's code or no code any more. */
type FacetCut = { facet: Address; change: (typeof changes)[number]; selectors: readonly Hex[] };

/**
 * `diamondCut` of EIP-2535: changes which code runs which function, then makes the diamond delegatecall `_init`.
 * With the zero address there is no such call, and bytes beside it are a note that nobody reads.
 */
const diamondCut = defineWrapper<"diamondCut", { facets: readonly FacetCut[]; note: Hex }>({
  type: "diamondCut",
  abi: abi[0],
  runs: "now",
  read(bytes: Hex) {
    const [cuts, init, data] = decodeFunctionData({ abi, data: bytes }).args;
    const facets = cuts.flatMap(({ facetAddress: facet, action, functionSelectors: selectors }) => {
      const change = changes[action];
      return change === undefined ? [] : [{ facet, change, selectors }];
    });
    if (facets.length < cuts.length) return undefined;
    return init === zeroAddress
      ? { parameters: { facets, note: data }, calls: [] }
      : {
          parameters: { facets, note: "0x" },
          calls: [createCall({ to: init, data, operation: 1 })],
        };
  },
  write({ parameters: { facets, note }, calls: [init] }) {
    const cuts = facets.map(({ facet, change, selectors }) => ({
      facetAddress: facet,
      action: changes.indexOf(change),
      functionSelectors: selectors,
    }));
    return encodeFunctionData({ abi, args: [cuts, init?.to ?? zeroAddress, init?.data ?? note] });
  },
  describe: ({ call, parameters: { facets, note }, calls }, context) => ({
    sentence: `Change the functions of ${describeContract({ address: call.to, noun: "diamond" }, context)}${calls.length === 0 ? "" : " and run code in its place once"}`,
    fields: [
      { label: "Diamond", value: describeAddressFully(call.to, context) },
      ...facets.map((cut) => describeCut(cut, context)),
      ...(note === "0x" ? [] : [{ label: "Note that no code reads", value: note }]),
    ],
  }),
  effects: ({ call }) => [{ kind: "parameter", contract: call.to, name: "facets" }],
});

/** Wrappers of diamonds (EIP-2535). */
export const diamondWrappers = [diamondCut] as const;

function describeCut({ facet, change, selectors }: FacetCut, context: DescribeContext) {
  const names = selectors.join(", ") || "none";
  if (change === "remove") return { label: "Functions removed", value: names };
  return {
    label: change === "add" ? "Functions added" : "Functions replaced",
    value: `${names}, run by ${describeAddressFully(facet, context)}`,
  };
}
