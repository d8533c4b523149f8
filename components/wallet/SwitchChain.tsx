"use client";

import { useSwitchChain } from "wagmi";
import { type ChainInfo, chains } from "../../lib/dao/chains.ts";
import { Button } from "../ui/Button.tsx";
import { cleanText } from "../ui/cleanText.ts";

type SwitchChainProps = { chain: ChainInfo; current: number | undefined };

/** Says that the wallet is on another chain than the DAO, and asks it to change. */
export function SwitchChain({ chain, current }: SwitchChainProps) {
  const { mutate: switchChain, isPending, error } = useSwitchChain();
  const other = chains.find(({ id }) => id === current)?.name ?? `chain ${current ?? "unknown"}`;
  return (
    <div className="rounded-lg bg-warn-soft px-4 py-3">
      <p className="mb-2">
        <span aria-hidden className="text-warn">
          ▲{" "}
        </span>
        Your wallet is on {other}; this DAO is on {chain.name}. Nothing can be sent until they are
        the same.
      </p>
      <Button isPending={isPending} onClick={() => switchChain({ chainId: chain.id })}>
        Switch to {chain.name}
      </Button>
      {error !== null && (
        <p role="status" className="mt-2 text-small text-soft">
          The wallet did not switch: {cleanText(error.message.split("\n")[0] ?? "", 300)}
        </p>
      )}
    </div>
  );
}
