import type { Model } from "../../../../lib/engine/Model.ts";
import { exponential } from "../../../../lib/engine/sampling/numbers/exponential.ts";
import { secondsPerYear } from "../../../../lib/engine/secondsPerYear.ts";
import {
  type EmissionEffect,
  emissionImpact,
} from "../../../../lib/engine/views/market/emissionImpact.ts";
import { liquidInflows } from "../../../../lib/engine/views/market/liquidInflows.ts";
import type { ConstantProductPool } from "../../../../lib/engine/views/market/Pool.ts";
import { toFigure } from "../../results/toFigure.ts";
import { nameMechanism } from "./nameMechanism.ts";

/** What is assumed of those who receive. */
export type EmissionForm = {
  /** Sold in the step in which it comes, as decimal text: of what is issued, of what is released. */
  readonly issuedShare: string;
  readonly releasedShare: string;
  /** Relative deviation of what is sold; 0.5 is give or take a half. */
  readonly deviation: number;
  /** Of the price a year without any emission; the model's own where absent. */
  readonly volatility: number | undefined;
};

/** What the selling of one source does. Shares are whole numbers of 10^-12. */
export type EmissionRow = {
  readonly id: string;
  readonly name: string;
  /** Base units in all. */
  readonly sold: bigint;
  /** Price at the end ÷ price at the start − 1. */
  readonly priceChange: bigint;
  /** The highest and the last, a year. */
  readonly highest: bigint;
  readonly last: bigint;
};

export type EmissionTable = {
  readonly rows: readonly EmissionRow[];
  readonly together: EmissionRow;
  /** A year, with no emission. */
  readonly ownVolatility: bigint;
  /** Over time, of all together; one value for each date, the first that of the start. */
  readonly curve: {
    readonly dates: readonly number[];
    readonly priceChange: readonly bigint[];
    readonly volatility: readonly bigint[];
  };
};

/** What the selling of each of a model's sources does to price and volatility, step by step. */
export function measureEmission(
  model: Model,
  { pool, form }: { pool: ConstantProductPool; form: EmissionForm },
): EmissionTable {
  const { dates, inflows } = liquidInflows(model);
  const ownVolatility = form.volatility ?? model.market?.volatility ?? 0;
  const ways = { issued: form.issuedShare, released: form.releasedShare };
  const { sources, together } = emissionImpact(
    { pool, volatility: ownVolatility, periodsPerYear: secondsPerYear / model.stepSeconds },
    inflows.map(({ mechanism, way, amounts }) => ({
      id: `${mechanism} ${way}`,
      amounts,
      sellShare: ways[way],
      deviation: form.deviation,
    })),
  );
  const none = { of: together, name: "All together", ownVolatility };
  return {
    rows: sources.map((of, at) => {
      const inflow = inflows[at];
      const name = nameMechanism(model, inflow?.mechanism ?? 0);
      return rowOf({ of, name: `${name}, ${inflow?.way ?? ""}`, ownVolatility });
    }),
    together: rowOf(none),
    ownVolatility: toFigure(ownVolatility),
    curve: {
      dates,
      priceChange: dates.map((_, at) => changeOf(together.logPriceChange[at - 1] ?? 0)),
      volatility: dates.map((_, at) => toFigure(together.volatility[at - 1] ?? ownVolatility)),
    },
  };
}

function rowOf({
  of,
  name,
  ownVolatility,
}: {
  of: EmissionEffect;
  name: string;
  ownVolatility: number;
}): EmissionRow {
  return {
    id: of.id,
    name,
    sold: of.sold.reduce((sum, amount) => sum + amount, 0n),
    priceChange: changeOf(of.logPriceChange.at(-1) ?? 0),
    highest: toFigure(of.volatility.reduce((most, one) => Math.max(most, one), ownVolatility)),
    last: toFigure(of.volatility.at(-1) ?? ownVolatility),
  };
}

function changeOf(logChange: number): bigint {
  return toFigure(exponential(logChange) - 1);
}
