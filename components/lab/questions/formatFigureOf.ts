import type { Quantity } from "../../../lib/engine/questions/Figure.ts";
import { formatShort } from "../chart/formatValue.ts";
import { figureDecimals, type ValueUnit } from "../results/LabPicture.ts";
import { toFigure } from "../results/toFigure.ts";
import { questionUnit } from "./conditionForm.ts";

/** An answer's figure with its unit: amounts are in whole tokens there, shares are plain numbers. */
export function formatFigureOf(figure: number, quantity: Quantity, symbol: string): string {
  const name = questionUnit(quantity, symbol);
  const unit: ValueUnit =
    name === "%"
      ? { kind: "share", decimals: figureDecimals }
      : name === "quote"
        ? { kind: "figure", decimals: figureDecimals }
        : { kind: "tokens", decimals: figureDecimals, symbol };
  return formatShort(toFigure(figure), unit);
}
