import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { IssuanceSource } from "../../lib/issuance/IssuanceAdapter.ts";
import { Address } from "../ui/Address.tsx";
import { ExactText } from "../ui/ExactText.tsx";
import { Table } from "../ui/Table.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { describeRelease } from "./describeRelease.ts";
import { heldBack } from "./heldBack.ts";
import { parameterColumns } from "./parameterRows.tsx";
import { sourceRows } from "./sourceRows.tsx";

type ReleaseProps = { source: IssuanceSource; snapshot: Snapshot; format: ValueFormat };

/** One contract that releases tokens: what it still holds, how it goes, and what it says of itself. */
export function Release({ source, snapshot, format }: ReleaseProps) {
  const { token } = snapshot.state;
  const name = format.account(source.target);
  return (
    <>
      <p className="flex items-baseline justify-between gap-x-4">
        <span className="min-w-0 font-[550]">
          {name === source.target ? "Contract" : <UntrustedText text={name} maximum={64} />}
        </span>
        <span className="text-right whitespace-nowrap">
          <ExactText text={format.amount(token.address, heldBack(source))} />
        </span>
      </p>
      {source.mechanisms.map((mechanism) => {
        const text = describeRelease(mechanism, { snapshot, format });
        return (
          <p key={text} className="text-small text-soft">
            {text}
          </p>
        );
      })}
      <p className="text-small">
        <Address address={source.target} />
      </p>
      <details className="mt-0.5 text-small">
        <summary className="text-soft">Values, rights and sources</summary>
        <div className="mt-2">
          <Table
            caption={`Values and rights read from ${source.target}`}
            columns={parameterColumns}
            rows={sourceRows(source, { snapshot, format })}
          />
        </div>
      </details>
    </>
  );
}
