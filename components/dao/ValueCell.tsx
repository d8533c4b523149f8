import type { Address } from "viem";
import type { ParameterValue } from "../../lib/chain/Parameter.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import { ExactText } from "../ui/ExactText.tsx";
import { Holders } from "./Holders.tsx";

/** A read value with its unit. Addresses keep their digits beside the name. */
export function ValueCell({ value, format }: { value: ParameterValue; format: ValueFormat }) {
  const addresses = addressesOf(value);
  if (addresses === undefined) return <ExactText text={format.value(value)} />;
  return <Holders addresses={addresses} format={format} />;
}

function addressesOf(value: ParameterValue): readonly Address[] | undefined {
  if (value.unit === "address") return [value.address];
  return value.unit === "addresses" ? value.addresses : undefined;
}
