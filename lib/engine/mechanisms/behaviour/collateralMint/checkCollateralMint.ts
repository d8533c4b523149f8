import { parseRate } from "../../../../amount/parseRate.ts";
import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { CollateralMint } from "./collateralMintSchema.ts";

const digitsOfRate = 27;
const largestDuty = 2n;

/** Refuses a fee that no contract can hold, and ratios at which liquidation would not help. */
export function checkCollateralMint(spec: CollateralMint, model: Model): ModelIssue[] {
  const duty = parseRate(spec.duty);
  const [, fraction = ""] = spec.duty.split(".");
  return [
    ...demand(fraction.length <= digitsOfRate, {
      path: "duty",
      message: `must have at most ${digitsOfRate} digits after the point`,
    }),
    ...demand(
      duty.numerator >= duty.denominator && duty.numerator <= largestDuty * duty.denominator,
      { path: "duty", message: 'must be from "1" to "2": a factor for each second' },
    ),
    ...checkCollateral(spec),
    ...checkPeriod(spec, model),
  ];
}

function checkCollateral({ collateral }: CollateralMint): ModelIssue[] {
  if (collateral === undefined) return [];
  const liquidation = parseRate(collateral.liquidationRatio);
  const kept = parseRate(collateral.keptRatio);
  const penalty = parseRate(collateral.penalty);
  const one = penalty.denominator;
  return [
    ...demand(liquidation.numerator * one > (one + penalty.numerator) * liquidation.denominator, {
      path: "collateral.liquidationRatio",
      message: "must be above 1 and the penalty together, or nothing is left to seize",
    }),
    ...demand(
      kept.numerator * liquidation.denominator >= liquidation.numerator * kept.denominator,
      {
        path: "collateral.keptRatio",
        message: "must not be below liquidationRatio",
      },
    ),
  ];
}
