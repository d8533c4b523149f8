import { type AbiFunction, type Address, decodeFunctionData, encodeFunctionData } from "viem";
import { z } from "zod";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully } from "../describeAddress.ts";
import { addressField, wholeField } from "../fieldSchemas.ts";

/** What a governor does with a proposal by its number alone: the bytes do not tell what it calls. */
export function defineNumberedStep<type extends string>({
  type,
  label,
  abi,
  verb,
}: {
  type: type;
  label: string;
  /** A function of a proposal's number. */
  abi: AbiFunction;
  /** "Queue". */
  verb: string;
}) {
  const functions = [abi] as const;
  return defineAction<type, { contract: Address; proposal: string }>({
    type,
    label,
    abi: functions,
    schema: z.strictObject({
      contract: addressField("Governor"),
      proposal: wholeField({ title: "Proposal", unit: "count" }),
    }),
    encode: ({ contract, proposal }) =>
      createCall({
        to: contract,
        data: encodeFunctionData({
          abi: functions,
          functionName: abi.name,
          args: [BigInt(proposal)],
        }),
      }),
    read({ to, data }) {
      const [proposal] = decodeFunctionData({ abi: functions, data }).args ?? [];
      return { contract: to, proposal: String(proposal) };
    },
    describe: ({ contract, proposal }, context) => ({
      sentence: `${verb} proposal ${proposal} of ${describeAddress(contract, context)}, whose calls are not told here`,
      fields: [
        { label: "Governor", value: describeAddressFully(contract, context) },
        { label: "Proposal", value: proposal },
      ],
    }),
    effects: () => [],
  });
}
