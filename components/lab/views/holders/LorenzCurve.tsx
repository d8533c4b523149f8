import { divideRounded } from "../../../../lib/amount/divideRounded.ts";
import type { Ratio } from "../../../../lib/amount/Ratio.ts";
import type { BeforeAfter } from "../../../../lib/engine/views/holders/compareHolders.ts";
import { svgPath } from "../../../../lib/report/svgPath.ts";

const side = 220;
const left = 44;
const bottom = 24;
const ticks = [0, 50, 100];

/** What the smallest holders have together; the straight line is a spread in which all have the same. */
export function LorenzCurve({ lorenz }: { lorenz: BeforeAfter<readonly Ratio[]> }) {
  const isSame = lorenz.before.every(
    ({ numerator, denominator }, at) =>
      numerator * (lorenz.after[at]?.denominator ?? 0n) ===
      (lorenz.after[at]?.numerator ?? 0n) * denominator,
  );
  const path = (points: readonly Ratio[]) =>
    svgPath(points.map((share, at) => ({ x: xOf(at / (points.length - 1)), y: yOf(share) })));
  return (
    <figure className="mb-5">
      <figcaption className="mb-1 font-[580]">
        What the smallest holders have together
        <span className="font-normal text-soft">
          {isSame ? "" : " · dashed before, solid after"}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${left + side + 40} ${side + bottom + 24}`}
        className="block w-full max-w-80"
        role="img"
        aria-label="Lorenz curve; the measures in the table say the same in numbers"
      >
        {ticks.map((tick) => (
          <g key={tick} className="fill-soft text-[11.5px]">
            <line
              x1={left}
              x2={left + side}
              y1={yAt(tick / 100)}
              y2={yAt(tick / 100)}
              className="stroke-line"
            />
            <text x={left - 6} y={yAt(tick / 100) + 4} textAnchor="end">
              {tick} %
            </text>
            <text x={xOf(tick / 100)} y={side + 26} textAnchor="middle">
              {tick} %
            </text>
          </g>
        ))}
        <text
          x={left + side / 2}
          y={side + 42}
          textAnchor="middle"
          className="fill-soft text-[11.5px]"
        >
          of holders, the smallest first
        </text>
        <path d={`M${left},${yAt(0)}L${left + side},${yAt(1)}`} className="stroke-edge" />
        {!isSame && (
          <path
            d={path(lorenz.before)}
            className="fill-none stroke-base stroke-2 [stroke-dasharray:6_4]"
          />
        )}
        <path d={path(lorenz.after)} className="fill-none stroke-accent stroke-[2.4px]" />
      </svg>
    </figure>
  );
}

function xOf(share: number): number {
  return left + side * share;
}

function yAt(share: number): number {
  return 8 + side * (1 - share);
}

function yOf({ numerator, denominator }: Ratio): number {
  if (denominator === 0n) return yAt(0);
  const permille = divideRounded(numerator * 1_000n, denominator);
  return yAt(parseInt(permille.toString(), 10) / 1_000);
}
