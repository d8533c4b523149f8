"use client";

import { chains } from "../../lib/dao/chains.ts";
import { Section } from "../ui/Section.tsx";
import { RpcRow } from "./RpcRow.tsx";

/** One RPC endpoint a chain, with a probe of what it is able to do. */
export function RpcSettings() {
  return (
    <Section title="RPC endpoints" note="kept in this browser alone">
      <p className="mb-4 max-w-[70ch] text-soft">
        Everything is read and executed through these. Whoever runs an endpoint sees what you ask
        it. A preview needs one that serves eth_simulateV1.
      </p>
      <ul>
        {chains.map((chain) => (
          <li key={chain.id} className="border-t border-line py-4">
            <RpcRow chain={chain} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
