"use client";

import { useConnect, useConnectors } from "wagmi";
import { useSession } from "../session/useSession.ts";
import { Button } from "../ui/Button.tsx";
import { cleanText } from "../ui/cleanText.ts";

/** The wallets that said they are there (EIP-6963), one button each. */
export function ConnectButtons() {
  const connectors = useConnectors();
  const { demo } = useSession();
  const { mutate: connect, error, isPending, variables } = useConnect();
  if (demo !== undefined && connectors.length === 0) {
    return <p className="text-small text-soft">Choose who you are in the demo’s bar below.</p>;
  }
  if (connectors.length === 0) {
    return (
      <p className="text-small text-soft">
        This browser shows no wallet. Install one and load the page again; the draft stays as it is.
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <span className="flex flex-wrap gap-2">
        {connectors.map((connector) => (
          <Button
            key={connector.uid}
            isPending={isPending && variables.connector === connector}
            onClick={() => connect({ connector })}
          >
            Connect {cleanText(connector.name, 64)}
          </Button>
        ))}
      </span>
      {error !== null && (
        <p role="status" className="text-small text-soft">
          The wallet did not connect: {cleanText(error.message.split("\n")[0] ?? "", 300)}
        </p>
      )}
    </div>
  );
}
