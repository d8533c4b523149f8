import type { ParameterValue } from "../../lib/chain/Parameter.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import { ExactText } from "./ExactText.tsx";
import { Holders } from "./Holders.tsx";

type ValueTextProps = { value: ParameterValue | undefined; format: ValueFormat };

/** A value with its unit. Addresses keep their digits beside the name. */
export function ValueText({ value, format }: ValueTextProps) {
  if (value?.unit === "address") return <Holders addresses={[value.address]} format={format} />;
  if (value?.unit === "addresses") return <Holders addresses={value.addresses} format={format} />;
  return <ExactText text={format.value(value)} />;
}
