import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import {
  gaugeAdditionsAbi,
  gaugeAdditionsWithoutWeightAbi,
} from "../../../contracts-abi/gaugeController.ts";
import type { ActionDescription, DescribeContext } from "../../actions/Action.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { addressField, textField, wholeField } from "../../actions/fieldSchemas.ts";
import { plainText } from "../../actions/plainText.ts";
import { describeWeight } from "./describeWeight.ts";

type TypeParameters = { contract: Address; name: string };

const weighted = [getAbiItem({ abi: gaugeAdditionsAbi, name: "add_type" })] as const;
const plain = [getAbiItem({ abi: gaugeAdditionsWithoutWeightAbi, name: "add_type" })] as const;
const fields = {
  contract: addressField("Gauge controller"),
  name: textField("Name of the type", { bytes: 64 }),
};
const effects = ({ contract }: TypeParameters) =>
  [{ kind: "parameter", contract, name: "n_gauge_types" }] as const;

/** `add_type(string,uint256)` of GaugeController: a type of gauges and its weight. */
export const addGaugeType = defineAction<"addGaugeType", TypeParameters & { weight: string }>({
  type: "addGaugeType",
  label: "Add a type of gauges with a weight",
  abi: weighted,
  schema: z.strictObject({ ...fields, weight: wholeField({ title: "Weight", unit: "count" }) }),
  encode: ({ contract, name, weight }) =>
    createCall({
      to: contract,
      data: encodeFunctionData({ abi: weighted, args: [name, BigInt(weight)] }),
    }),
  read({ to, data }) {
    const [name, weight] = decodeFunctionData({ abi: weighted, data }).args;
    return { contract: to, name, weight: weight.toString() };
  },
  describe: describeType,
  effects,
});

/** `add_type(string)` of GaugeController: a type of gauges that gets nothing yet. */
export const addGaugeTypeWithoutWeight = defineAction<"addGaugeTypeWithoutWeight", TypeParameters>({
  type: "addGaugeTypeWithoutWeight",
  label: "Add a type of gauges",
  abi: plain,
  schema: z.strictObject(fields),
  encode: ({ contract, name }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi: plain, args: [name] }) }),
  read({ to, data }) {
    const [name] = decodeFunctionData({ abi: plain, data }).args;
    return { contract: to, name };
  },
  describe: (parameters, context) => describeType({ ...parameters, weight: "0" }, context),
  effects,
});

function describeType(
  { contract, name, weight }: TypeParameters & { weight: string },
  context: DescribeContext,
): ActionDescription {
  const shown = plainText(name) || "without a name";
  const words = describeWeight(weight);
  const before = context.values?.get(`${contract}.n_gauge_types`);
  const count = before?.unit === "count" ? `${before.count + 1n}` : "one more";
  return {
    sentence: `Add the type of gauges "${shown}" to ${describeAddress(contract, context)} with weight ${words}`,
    fields: [
      { label: "Gauge controller", value: describeAddressFully(contract, context) },
      { label: "Name of the type", value: shown },
      { label: "Weight", value: words },
      {
        label: "Types of gauges",
        value: describeChange({ contract, name: "n_gauge_types" }, { after: count, context }),
      },
    ],
  };
}
