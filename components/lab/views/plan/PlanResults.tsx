"use client";

import { useMemo } from "react";
import { formatDateTime } from "../../../../lib/amount/formatDateTime.ts";
import { formatPercent } from "../../../../lib/amount/formatPercent.ts";
import { SelectField } from "../../../ui/SelectField.tsx";
import { Table } from "../../../ui/Table.tsx";
import type { TokenUnit } from "../../results/LabPicture.ts";
import { ExactAmount } from "../ExactAmount.tsx";
import { ViewCurve, type ViewLines } from "../ViewCurve.tsx";
import { nameOf, type PlanAnswer } from "./measurePlan.ts";

type PlanResultsProps = {
  answer: PlanAnswer;
  token: TokenUnit;
  onBucket: (bucket: string) => void;
};

/** Every bucket with its largest deviation, the deviations by date, and one bucket's curve. */
export function PlanResults({ answer, token, onBucket }: PlanResultsProps) {
  const { buckets, curve, deviations, deviating } = answer;
  const lines = useMemo<ViewLines>(
    () => ({
      dates: curve.dates,
      unit: token,
      lines: [
        { role: "reference", name: "planned", values: curve.planned },
        { role: "subject", name: "observed", values: curve.observed },
      ],
    }),
    [curve, token],
  );
  return (
    <>
      <div className="mb-5 overflow-x-auto text-small">
        <Table
          caption="Deviation by bucket"
          columns={[
            { id: "bucket", head: "Bucket" },
            { id: "compared", head: "Compared", isNumber: true },
            { id: "deviating", head: "Differ", isNumber: true },
            { id: "largest", head: "Largest difference", isNumber: true },
            { id: "date", head: "On" },
          ]}
          rows={buckets.map(({ bucket, compared, deviating: differ, largest }) => ({
            id: bucket,
            cells: [
              bucket,
              compared,
              differ,
              <ExactAmount key="largest" amount={largest.difference} token={token} />,
              largest.difference === 0n ? "" : formatDateTime(largest.at),
            ],
          }))}
        />
      </div>
      {buckets.length > 1 && (
        <div className="mb-3 w-64 max-w-full">
          <SelectField
            label="Bucket charted"
            value={curve.bucket}
            options={buckets.map(({ bucket }) => ({ value: bucket, label: bucket }))}
            onChange={onBucket}
          />
        </div>
      )}
      {curve.dates.length < 2 && (
        <p className="mb-5 text-small text-soft">
          Give {curve.bucket} on two dates or more to see a curve.
        </p>
      )}
      <ViewCurve title={`Planned and observed, ${curve.bucket}`} curve={lines} />
      {deviations.length > 0 && (
        <div className="overflow-x-auto text-small">
          <Table
            caption="Deviations by date"
            columns={[
              { id: "date", head: "Date" },
              { id: "bucket", head: "Bucket" },
              { id: "planned", head: "Planned", isNumber: true },
              { id: "observed", head: "Observed", isNumber: true },
              { id: "difference", head: "Difference", isNumber: true },
              { id: "relative", head: "Of planned", isNumber: true },
            ]}
            rows={deviations.map((row) => ({
              id: `${row.at} ${nameOf(row)}`,
              cells: [
                formatDateTime(row.at),
                nameOf(row),
                <ExactAmount key="planned" amount={row.planned} token={token} />,
                <ExactAmount key="observed" amount={row.observed} token={token} />,
                <ExactAmount key="difference" amount={row.difference} token={token} />,
                formatPercent(row.relative),
              ],
            }))}
          />
          {deviating > deviations.length && (
            <p className="mt-1 text-soft">
              The first {deviations.length} of {deviating}.
            </p>
          )}
        </div>
      )}
    </>
  );
}
