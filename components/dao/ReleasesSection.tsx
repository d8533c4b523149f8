import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { IssuanceSource } from "../../lib/issuance/IssuanceAdapter.ts";
import { Address } from "../ui/Address.tsx";
import { ExactText } from "../ui/ExactText.tsx";
import { Section } from "../ui/Section.tsx";
import { describeRelease } from "./describeRelease.ts";
import { SourceTable } from "./SourceTable.tsx";

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
    ({ target, mechanisms }) =>
      target !== token.address && mechanisms.some((mechanism) => mechanism.kind === kind),
  );
  if (releasing.length === 0) return null;
  const held = releasing.reduce((sum, source) => sum + heldBy(source), 0n);
  const note = `${formatAmountGrouped(held, token.decimals, { maximumFractionDigits: 0 }).replace("…", "")} ${token.symbol} to come`;
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

function Release(props: { source: IssuanceSource; snapshot: Snapshot; format: ValueFormat }) {
  const { source, snapshot, format } = props;
  const { token } = snapshot.state;
  const name = format.account(source.target);
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Address address={source.target} label={name === source.target ? undefined : name} />
        <b className="font-[600]">
          <ExactText text={format.amount(token.address, heldBy(source))} />
        </b>
      </p>
      {source.mechanisms.map((mechanism) => {
        const text = describeRelease(mechanism, { snapshot, format });
        return (
          <p key={text} className="text-small text-soft">
            {text}
          </p>
        );
      })}
      <details className="mt-1 text-small">
        <summary className="text-soft">Values, rights and sources</summary>
        <div className="mt-2">
          <SourceTable source={source} snapshot={snapshot} format={format} />
        </div>
      </details>
    </>
  );
}

function heldBy({ buckets }: IssuanceSource): bigint {
  return buckets.reduce((sum, { amount }) => sum + amount, 0n);
}
