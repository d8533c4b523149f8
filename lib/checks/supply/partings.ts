import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";

/** Where the engine's path and the contracts' own differ, by how much and from when on: what is projected is not exact there. */
export function partings({ reconciliation, snapshot }: Preview): Finding[] {
  const apart = reconciliation.filter(({ difference }) => difference !== 0n);
  const [first] = apart;
  if (first === undefined) return [];
  const format = createValueFormat(snapshot);
  const { address } = snapshot.state.token;
  const sizes = apart.map(
    ({ label, difference }) => `${label}: ${format.amount(address, difference)}`,
  );
  const parts = first.rows.filter(({ engine, chain }) => engine !== chain);
  return [
    {
      check: "supply",
      level: "warning",
      title: "The projection and the contracts part",
      detail: `From "${first.label}" on they differ in ${parts.map(({ quantity }) => quantity).join(", ")}. ${sizes.join("; ")}.`,
      evidence: parts.map(({ quantity, engine, chain }) => ({
        kind: "assumption",
        text: `${quantity} ${first.label}: engine ${engine}, contracts ${chain}`,
      })),
    },
  ];
}
