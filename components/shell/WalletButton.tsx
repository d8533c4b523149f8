"use client";

import { lazy, Suspense, useState } from "react";
import { useConnection } from "wagmi";
import { shortenAddress } from "../ui/shortenAddress.ts";

const WalletDialog = lazy(() =>
  import("./WalletDialog.tsx").then((module) => ({ default: module.WalletDialog })),
);

/** The connected account, or the way to connect one. Reading needs none. */
export function WalletButton() {
  const { address } = useConnection();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        className="min-h-8 shrink-0 rounded-lg border border-edge bg-card px-3 text-small text-ink hover:border-ink"
      >
        {address === undefined ? (
          <>
            Connect<span className="max-sm:sr-only"> wallet</span>
          </>
        ) : (
          <span className="font-mono" title={address}>
            {shortenAddress(address)}
          </span>
        )}
      </button>
      {isOpen && (
        <Suspense>
          <WalletDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
