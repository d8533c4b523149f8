import type { Bands } from "../../../lib/engine/Sampled.ts";

const scale = 1e12;

/** A plain number (a price, a share) as a whole number of 10^-12, so that charts know one kind of value. */
export function toFigure(value: number): bigint {
  return BigInt(Math.round(value * scale));
}

/** Bands of plain numbers as bands of whole numbers of 10^-12. */
export function toFigureBands(bands: Bands<number>): Bands<bigint> {
  const { errors } = bands;
  const levels = (of: Omit<Bands<number>, "errors">) => ({
    p5: of.p5.map(toFigure),
    p25: of.p25.map(toFigure),
    p50: of.p50.map(toFigure),
    p75: of.p75.map(toFigure),
    p95: of.p95.map(toFigure),
  });
  return { ...levels(bands), errors: levels(errors) };
}
