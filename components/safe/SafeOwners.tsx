"use client";

import { useConnection } from "wagmi";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { Address } from "../ui/Address.tsx";
import { Section } from "../ui/Section.tsx";

type SafeOwnersProps = { safe: SafeState; labels: Readonly<Record<string, string>> };

/** The accounts whose signatures count. */
export function SafeOwners({ safe, labels }: SafeOwnersProps) {
  const { address } = useConnection();
  const isOwner = safe.owners.some((owner) => owner === address);
  return (
    <Section title="Owners" note={`${safe.threshold} must sign`}>
      <ul>
        {safe.owners.map((owner) => (
          <li key={owner} className="border-t border-line py-2 first:border-t-0">
            <Address address={owner} label={labels[owner]} />
            {owner === address && <span className="text-small text-accent"> you</span>}
          </li>
        ))}
      </ul>
      {address !== undefined && !isOwner && (
        <p className="mt-2 text-small text-soft">
          Your account is not an owner: it can draft and execute, not sign.
        </p>
      )}
      <p className="mt-2 text-small text-soft">
        Safe {safe.version} at <Address address={safe.address} />
      </p>
    </Section>
  );
}
