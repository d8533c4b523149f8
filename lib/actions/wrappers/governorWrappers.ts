import { decodeFunctionData, encodeFunctionData, getAbiItem, type Hex } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import type { ActionDescription, DescribeContext } from "../Action.ts";
import type { Call } from "../Call.ts";
import { createCall } from "../createCall.ts";
import type { InnerRun } from "../DecodedCall.ts";
import { describeAddressFully } from "../describeAddress.ts";
import { plainText } from "../plainText.ts";
import { dropSelector, prefixSelector } from "./compoundTimelockWrappers.ts";
import { defineWrapper } from "./defineWrapper.ts";
import { countCalls, describeContract } from "./describeWrapper.ts";
import { joinLists, splitLists } from "./joinLists.ts";

const proposeAbi = [getAbiItem({ abi: openZeppelinGovernorAbi, name: "propose" })] as const;
const bravoAbi = [getAbiItem({ abi: governorAlphaAbi, name: "propose" })] as const;
const relayAbi = [getAbiItem({ abi: openZeppelinGovernorAbi, name: "relay" })] as const;

/** What a governor passes its timelock, or makes itself: the bytes do not tell which. */
const executor = () => "unknown" as const;

/** `propose` of OpenZeppelin's Governor: calls whose data begin with their selectors. */
const propose = defineWrapper({
  type: "propose",
  abi: proposeAbi[0],
  runs: "later",
  executor,
  read(data: Hex) {
    const [targets, values, payloads, description] = decodeFunctionData({
      abi: proposeAbi,
      data,
    }).args;
    const calls = joinLists({ targets, values, payloads });
    return calls && { parameters: { description }, calls };
  },
  write({ parameters: { description }, calls }) {
    const { targets, values, payloads } = splitLists(calls);
    return encodeFunctionData({
      abi: proposeAbi,
      args: [targets, values, payloads, description],
    });
  },
  describe: describeProposal,
});

/**
 * `propose` of GovernorAlpha and GovernorBravo, and of OpenZeppelin's Bravo compatibility: a signature
 * that is not empty stands for its selector. OpenZeppelin 4.x drops data beyond the signatures, so
 * lists of different lengths are not read at all.
 */
const proposeWithSignatures = defineWrapper<
  "proposeWithSignatures",
  { signatures: readonly string[]; description: string }
>({
  type: "proposeWithSignatures",
  abi: bravoAbi[0],
  runs: "later",
  executor,
  read(bytes: Hex) {
    const [targets, values, signatures, payloads, description] = decodeFunctionData({
      abi: bravoAbi,
      data: bytes,
    }).args;
    const calls = joinLists({ targets, values, payloads });
    if (calls === undefined || signatures.length !== calls.length) return undefined;
    return {
      parameters: { signatures, description },
      calls: calls.map((call, index) => {
        const data = prefixSelector(signatures[index] ?? "", call.data);
        return createCall({ ...call, data });
      }),
    };
  },
  write({ parameters: { signatures, description }, calls }) {
    const { targets, values, payloads } = splitLists(calls);
    const bare = payloads.map((data, index) => dropSelector(signatures[index] ?? "", data));
    return encodeFunctionData({
      abi: bravoAbi,
      args: [targets, values, signatures, bare, description],
    });
  },
  describe: describeProposal,
});

/** `relay` of OpenZeppelin's Governor: the governor itself makes the call. */
const relay = defineWrapper({
  type: "relay",
  abi: relayAbi[0],
  runs: "now",
  read(bytes: Hex) {
    const [to, value, data] = decodeFunctionData({ abi: relayAbi, data: bytes }).args;
    return { parameters: {}, calls: [createCall({ to, value, data })] };
  },
  write({ calls: [{ to, value, data } = noCall] }) {
    return encodeFunctionData({ abi: relayAbi, args: [to, value, data] });
  },
  describe: ({ call }, context) => ({
    sentence: `Make a call through ${describeContract({ address: call.to, noun: "governor" }, context)}`,
    fields: [{ label: "Governor", value: describeAddressFully(call.to, context) }],
  }),
});

const verbs = { queue: "Queue", execute: "Execute", cancel: "Cancel" } as const;

/** What is done with a proposal of OpenZeppelin's Governor is said by its calls again. */
function defineProposalStep(name: keyof typeof verbs, runs: InnerRun) {
  const abi = [getAbiItem({ abi: openZeppelinGovernorAbi, name })] as const;
  return defineWrapper({
    type: `${name}Proposal`,
    abi: abi[0],
    runs,
    executor,
    read(data: Hex) {
      const [targets, values, payloads, descriptionHash] = decodeFunctionData({ abi, data }).args;
      const calls = joinLists({ targets, values, payloads });
      return calls && { parameters: { descriptionHash }, calls };
    },
    write({ parameters: { descriptionHash }, calls }) {
      const { targets, values, payloads } = splitLists(calls);
      return encodeFunctionData({ abi, args: [targets, values, payloads, descriptionHash] });
    },
    describe: ({ call, parameters, calls }, context) => ({
      sentence: `${verbs[name]} a proposal of ${countCalls(calls)} in ${describeContract({ address: call.to, noun: "governor" }, context)}`,
      fields: [
        { label: "Governor", value: describeAddressFully(call.to, context) },
        { label: "Hash of the description", value: parameters.descriptionHash },
      ],
    }),
  });
}

/** Wrappers of governors: Alpha, Bravo and OpenZeppelin's. */
export const governorWrappers = [
  propose,
  proposeWithSignatures,
  relay,
  defineProposalStep("queue", "later"),
  defineProposalStep("execute", "now"),
  defineProposalStep("cancel", "never"),
] as const;

function describeProposal(
  wrapper: {
    call: Call;
    parameters: { description: string; signatures?: readonly string[] };
    calls: readonly Call[];
  },
  context: DescribeContext,
): ActionDescription {
  const { call, parameters, calls } = wrapper;
  const { description, signatures = [] } = parameters;
  const named = signatures.filter((signature) => signature !== "");
  return {
    sentence: `Propose ${countCalls(calls)} to ${describeContract({ address: call.to, noun: "governor" }, context)}`,
    fields: [
      { label: "Governor", value: describeAddressFully(call.to, context) },
      ...(named.length === 0
        ? []
        : [{ label: "Signatures", value: plainText(named.join("; "), { maximumLength: 1_000 }) }]),
      { label: "Description", value: plainText(description, { maximumLength: 1_000 }) },
    ],
  };
}

const noCall = createCall({ to: "0x0000000000000000000000000000000000000000" });
