import { getAddress, type Hex } from "viem";
import { cleanText } from "../ui/cleanText.ts";
import { shortenAddress } from "../ui/shortenAddress.ts";

const account = /\b0x[0-9a-fA-F]{40}\b/g;

/**
 * A sentence with its accounts as the rows show them: the name where a profile gives one, and the
 * short address. A name never stands alone, since anybody can give one.
 */
export function nameAccounts(text: string, labels: Readonly<Record<string, string>>): string {
  return text.replace(account, (address) => {
    const label = labels[getAddress(address.toLowerCase() as Hex)];
    const short = shortenAddress(address);
    return label === undefined ? short : `${cleanText(label, 64)} (${short})`;
  });
}
