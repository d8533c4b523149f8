import type { Address as AddressDigits } from "viem";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import { Address } from "./Address.tsx";

type HoldersProps = { addresses: readonly AddressDigits[]; format: ValueFormat };

/** Accounts by name and digits, one a line. */
export function Holders({ addresses, format }: HoldersProps) {
  if (addresses.length === 0) return "nobody known";
  return (
    <span className="inline-flex flex-col">
      {addresses.map((address) => {
        const name = format.account(address);
        return (
          <Address key={address} address={address} label={name === address ? undefined : name} />
        );
      })}
    </span>
  );
}
