import type { Address } from "viem";
import type { ParameterValue } from "../../lib/chain/Parameter.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import { Address as AddressText } from "../ui/Address.tsx";
import { ExactText } from "../ui/ExactText.tsx";

type ValueTextProps = { value: ParameterValue | undefined; format: ValueFormat };

/** A value with its unit. Addresses keep their digits beside the name. */
export function ValueText({ value, format }: ValueTextProps) {
  if (value?.unit === "address") return <Named address={value.address} format={format} />;
  if (value?.unit === "addresses" && value.addresses.length > 0) {
    return (
      <span className="inline-flex flex-col">
        {value.addresses.map((address) => (
          <Named key={address} address={address} format={format} />
        ))}
      </span>
    );
  }
  return <ExactText text={format.value(value)} />;
}

function Named({ address, format }: { address: Address; format: ValueFormat }) {
  const name = format.account(address);
  return <AddressText address={address} label={name === address ? undefined : name} />;
}
