"use client";

import { useConnection } from "wagmi";
import type { ChainInfo } from "../../lib/dao/chains.ts";
import { Address } from "../ui/Address.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { ConnectButtons } from "./ConnectButtons.tsx";
import { SwitchChain } from "./SwitchChain.tsx";

type WalletPanelProps = {
  /** The chain of the DAO that is open. */
  chain: ChainInfo | undefined;
  /** Checksummed address to name. */
  labels: Readonly<Record<string, string>>;
};

/** Who would send: the account, its wallet and its chain, or the wallets to connect. */
export function WalletPanel({ chain, labels }: WalletPanelProps) {
  const { address, chainId, connector } = useConnection();
  if (address === undefined) return <ConnectButtons />;
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-2 text-small text-soft">
        <span>You are</span>
        <Address address={address} label={labels[address]} />
        <span>through {cleanText(connector?.name ?? "a wallet", 64)}</span>
      </p>
      {chain !== undefined && chainId !== chain.id && (
        <SwitchChain chain={chain} current={chainId} />
      )}
    </div>
  );
}
