"use client";

import { formatCompact } from "../../lib/amount/formatCompact.ts";
import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatExact } from "./chart/formatValue.ts";
import type { EndFigures } from "./results/LabMetrics.ts";
import type { LabPicture, TokenUnit } from "./results/LabPicture.ts";

type LabAnswerProps = { picture: LabPicture | undefined; isCurrent: boolean };

/** What happens, in a sentence or two. */
export function LabAnswer({ picture, isCurrent }: LabAnswerProps) {
  if (picture === undefined) return <p className="mb-5 min-h-13" />;
  const { token, metrics, dates } = picture;
  const { baseline, changed } = metrics.total;
  const end = formatDate(dates.at(-1) ?? 0);
  return (
    <p
      className={`mb-5 max-w-[75ch] text-lead ${isCurrent ? "" : "text-soft opacity-60"}`}
      aria-live="off"
    >
      By its rules the total supply goes from <Value amount={baseline.start} token={token} /> to{" "}
      <Value amount={baseline.exact} token={token} /> by {end}
      <Spread figures={baseline} token={token} />.
      {changed !== undefined && (
        <>
          {" "}
          With the changes it is <Value amount={changed.exact} token={token} />
          <Spread figures={changed} token={token} />.
        </>
      )}
    </p>
  );
}

function Value({ amount, token }: { amount: bigint; token: TokenUnit }) {
  return (
    <strong className="font-[620] whitespace-nowrap" title={formatExact(amount, token)}>
      {formatCompact(amount, token.decimals)} {token.symbol}
    </strong>
  );
}

/** On how much of it behaviour leaves open; nothing where it does not matter. */
function Spread({ figures, token }: { figures: EndFigures; token: TokenUnit }) {
  const { p5, p95 } = figures;
  if (p5 === undefined || p95 === undefined || p5 === p95) return null;
  return (
    <>
      ; with behaviour, on nine of ten paths it is between <Value amount={p5} token={token} /> and{" "}
      <Value amount={p95} token={token} />
    </>
  );
}
