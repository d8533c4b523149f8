"use client";

import { useConnect, useConnection, useConnectors, useDisconnect } from "wagmi";
import { useSession } from "../session/useSession.ts";
import { Address } from "../ui/Address.tsx";
import { Button } from "../ui/Button.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { Dialog } from "../ui/Dialog.tsx";

/** The wallets this browser has, or the connected one. */
export function WalletDialog({ onClose }: { onClose: () => void }) {
  const { address, connector } = useConnection();
  const { mutate: disconnect } = useDisconnect();
  if (address === undefined) return <WalletChoice onClose={onClose} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Wallet"
      actions={<Button onClick={() => disconnect({})}>Disconnect</Button>}
    >
      <p>
        <Address address={address} /> through {cleanText(connector?.name ?? "a wallet", 64)}
      </p>
    </Dialog>
  );
}

function WalletChoice({ onClose }: { onClose: () => void }) {
  const connectors = useConnectors();
  const { demo } = useSession();
  const { mutate: connect, error, isPending } = useConnect();
  return (
    <Dialog isOpen onClose={onClose} title="Connect a wallet">
      {connectors.length === 0 ? (
        <p className="text-soft">
          {demo !== undefined && "In the demo, choose who you are in the bar at the bottom. "}
          This browser has no wallet that says it is there (EIP-6963). Install one and load the page
          again. Reading and drafting need none.
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {connectors.map((connector) => (
            <li key={connector.uid}>
              <Button
                isPending={isPending}
                onClick={() => connect({ connector }, { onSuccess: onClose })}
              >
                {cleanText(connector.name, 64)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error !== null && (
        <p role="alert" className="mt-3 text-crit">
          The wallet did not connect: {cleanText(error.message.split("\n")[0] ?? "", 300)}
        </p>
      )}
    </Dialog>
  );
}
