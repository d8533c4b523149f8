import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { IssuanceSource } from "../../lib/issuance/IssuanceAdapter.ts";
import { ExactText } from "../ui/ExactText.tsx";
import { Section } from "../ui/Section.tsx";
import { heldBack } from "./heldBack.ts";
import { Release } from "./Release.tsx";

type ReleasesSectionProps = {
  title: string;
  kind: "vesting" | "constantRate";
  snapshot: Snapshot;
  format: ValueFormat;
};

/** Contracts that hold tokens back and release them by rule: what they still hold, and until when. */
export function ReleasesSection({ title, kind, snapshot, format }: ReleasesSectionProps) {
  const { sources, token } = snapshot.state;
  const releasing = sources.filter(
    (source) => source.target !== token.address && has(source, kind),
  );
  if (releasing.length === 0) return null;
  const held = releasing.reduce((sum, source) => sum + heldBack(source), 0n);
  const note = (
    <>
      <ExactText text={formatAmountGrouped(held, token.decimals)} /> {token.symbol} to come
    </>
  );
  return (
    <Section title={title} note={note}>
      <ul>
        {releasing.map((source) => (
          <li
            key={source.target}
            className="border-t border-line py-2.75 first:border-t-0 first:pt-0"
          >
            <Release source={source} snapshot={snapshot} format={format} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function has({ mechanisms }: IssuanceSource, kind: ReleasesSectionProps["kind"]): boolean {
  return mechanisms.some((mechanism) => mechanism.kind === kind);
}
