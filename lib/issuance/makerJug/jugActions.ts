import {
  type Address,
  decodeFunctionData,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  zeroAddress,
} from "viem";
import { z } from "zod";
import { makerFileAddressAbi, makerJugAbi } from "../../../contracts-abi/maker.ts";
import type { ActionKind } from "../../actions/Action.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { addressField, roleField } from "../../actions/fieldSchemas.ts";
import { defineFile, defineFileIlk } from "../makerVat/defineFile.ts";
import { describeIlk, toIlk } from "../makerVat/ilkNames.ts";
import { describeBase, describeDuty } from "./describeDuty.ts";

const contractTitle = "Jug";
const dripAbi = [getAbiItem({ abi: makerJugAbi, name: "drip" })] as const;

/** `file(ilk, "duty", ray)` of Jug, which refuses it unless `drip` came first in the same block. */
export const setStabilityFee = defineFileIlk({
  type: "setStabilityFee",
  label: "Change the stability fee of a kind of collateral",
  contractTitle,
  what: "duty",
  title: "Stability fee",
  unit: "ray a second",
  words: describeDuty,
});

/** `file("base", ray)` of Jug: added to the fee of each. */
export const setBaseFee = defineFile({
  type: "setBaseFee",
  label: "Change the stability fee of all collateral",
  contractTitle,
  what: "base",
  title: "Stability fee of all collateral",
  unit: "ray a second",
  words: describeBase,
});

/** `file("vow", address)` of Jug: who gets the fees. */
export const setFeeCollector = defineAction<
  "setFeeCollector",
  { contract: Address; account: Address }
>({
  type: "setFeeCollector",
  label: "Change who gets the stability fees",
  abi: makerFileAddressAbi,
  schema: z.strictObject({
    contract: addressField(contractTitle),
    account: addressField("Gets the fees"),
  }),
  encode: ({ contract, account }) =>
    createCall({
      to: contract,
      data: encodeFunctionData({ abi: makerFileAddressAbi, args: [toIlk("vow"), account] }),
    }),
  read({ to, data }) {
    const [what, account] = decodeFunctionData({ abi: makerFileAddressAbi, data }).args;
    return what === toIlk("vow") ? { contract: to, account } : undefined;
  },
  describe({ contract, account }, context) {
    const words = describeAddressFully(account, context);
    const after = account === zeroAddress ? `${words} (nobody)` : words;
    return {
      sentence: `Let ${account === zeroAddress ? "nobody" : describeAddress(account, context)} get the stability fees of ${describeAddress(contract, context)}`,
      fields: [
        { label: contractTitle, value: describeAddressFully(contract, context) },
        {
          label: "Gets the fees",
          value: describeChange({ contract, name: "vow" }, { after, context }),
        },
      ],
    };
  },
  effects: ({ contract, account }) => [
    { kind: "parameter", contract, name: "vow", value: account },
  ],
});

/** `drip(bytes32)` of Jug: takes the fees that are due. Anyone may. */
export const drip = defineAction<"drip", { contract: Address; ilk: Hex }>({
  type: "drip",
  label: "Take the stability fees that are due",
  abi: dripAbi,
  schema: z.strictObject({
    contract: addressField(contractTitle),
    ilk: roleField("Kind of collateral, in bytes"),
  }),
  encode: ({ contract, ilk }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi: dripAbi, args: [ilk] }) }),
  read({ to, data }) {
    const [ilk] = decodeFunctionData({ abi: dripAbi, data }).args;
    return { contract: to, ilk };
  },
  describe: ({ contract, ilk }, context) => ({
    sentence: `Take the stability fees on ${describeIlk(ilk)} that are due in ${describeAddress(contract, context)}`,
    fields: [
      { label: contractTitle, value: describeAddressFully(contract, context) },
      { label: "Kind of collateral", value: describeIlk(ilk) },
    ],
  }),
  effects: () => [],
});

/** What governance can do with a Jug, beside making and unmaking wards. */
export const jugActions: readonly ActionKind[] = [
  setStabilityFee,
  setBaseFee,
  setFeeCollector,
  drip,
];
