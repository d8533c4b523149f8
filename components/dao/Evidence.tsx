import type { Address } from "viem";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";

type EvidenceProps = {
  source: { address: Address; functionName: string };
  snapshot: Snapshot;
};

/** The call a value was read by: contract and function, with the block when copied. */
export function Evidence({ source, snapshot }: EvidenceProps) {
  const { address, functionName } = source;
  const call = `${address}.${functionName}()`;
  const exact = `${call} at block ${snapshot.block.number}`;
  return (
    <span className="font-mono text-[12px] break-all text-soft" title={exact}>
      {contractName(address, snapshot)}.<wbr />
      {functionName}()
      <CopyButton text={exact} what={`source of ${functionName}`} />
    </span>
  );
}

function contractName(address: Address, { state }: Snapshot): string {
  return address === state.token.address ? state.token.symbol : shortenAddress(address);
}
