"use client";

import { formatCompact } from "../../lib/amount/formatCompact.ts";
import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import { formatExact, formatShort } from "./chart/formatValue.ts";
import type { EndFigures } from "./results/LabMetrics.ts";
import type { Curve, LabPicture, TokenUnit } from "./results/LabPicture.ts";

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
      {baseline.exact === baseline.start ? (
        <>
          By its rules the total supply is <Value amount={baseline.exact} token={token} /> by {end},
          as at the start
        </>
      ) : (
        <>
          By its rules the total supply goes from <Value amount={baseline.start} token={token} /> to{" "}
          <Value amount={baseline.exact} token={token} /> by {end}
        </>
      )}
      <Spread figures={baseline} token={token} />.
      {changed !== undefined && (
        <>
          {" "}
          With the changes it is{" "}
          {changed.exact === baseline.exact ? (
            "the same"
          ) : (
            <>
              <Value amount={changed.exact} token={token} />,{" "}
              {comparison(changed.exact, baseline.exact, token)}
            </>
          )}
          <Spread figures={changed} token={token} />.
        </>
      )}
      <ChartedEnd picture={picture} />
    </p>
  );
}

/** How far one amount is from another: `"127.7 M UNI or 10.27 % less"`. */
function comparison(amount: bigint, from: bigint, token: TokenUnit): string {
  const by = amount > from ? amount - from : from - amount;
  const share = from === 0n ? "" : ` or ${formatPercent({ numerator: by, denominator: from })}`;
  return `${formatCompact(by, token.decimals)} ${token.symbol}${share} ${amount > from ? "more" : "less"}`;
}

/** Where the charted quantity ends, when it is not the supply that is told of already. */
function ChartedEnd({ picture }: { picture: LabPicture }) {
  const { quantity, baseline, changed } = picture;
  const start = endOf(baseline);
  if (quantity.id === "total" || start === undefined) return null;
  const other = changed === undefined ? undefined : endOf(changed);
  const value = (amount: bigint) => (
    <strong className="font-[620] whitespace-nowrap" title={formatExact(amount, quantity.unit)}>
      {formatShort(amount, quantity.unit)}
    </strong>
  );
  const isMedian = baseline.exact === undefined && baseline.bands !== undefined;
  return (
    <>
      {" "}
      {quantity.label} ends at {value(start)}
      {isMedian && " on the median path"}
      {other !== undefined && other !== start && <>, with the changes at {value(other)}</>}
      {other !== undefined && other === start && ", with the changes too"}.
    </>
  );
}

/** A curve's last value, by rules where there are any. */
function endOf({ probability, exact, bands }: Curve): bigint | undefined {
  return (probability ?? exact ?? bands?.p50)?.at(-1);
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
