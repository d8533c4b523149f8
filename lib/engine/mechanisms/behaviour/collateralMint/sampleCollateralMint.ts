import { countDue, firstDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Register, State } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { toDouble } from "../../../toDouble.ts";
import type { CollateralMint } from "./collateralMintSchema.ts";
import { ray, rayPower } from "./rayPower.ts";
import { toRay } from "./toRay.ts";

/**
 * Debt on sampled paths (S23), in each step: the fee accrues; where the collateral has fallen below the
 * liquidation ratio, so much debt is bought back and burned that what is left meets it; then owners draw
 * towards the debt they want, under the ceiling and the ratio they keep, or repay above it.
 */
export function sampleCollateralMint(spec: CollateralMint, context: SampleContext): void {
  const { program, quantaPerToken } = context;
  const debt = program.state(context.toQuanta(spec.debt));
  accrue(spec, { context, debt });
  const backing = spec.collateral === undefined ? undefined : liquidate(spec, { context, debt });
  if (spec.demand !== undefined) {
    const asked = program.multiply(context.process(spec.demand), quantaPerToken);
    const wanted = backing === undefined ? asked : program.minimum(asked, backing.supports);
    respond(spec, { context, debt, wanted });
  }
  context.output("debt", program.divide(debt, quantaPerToken));
  if (backing === undefined) return;
  context.output("collateral ratio", program.divide(backing.value, debt));
  const uncovered = program.maximum(program.subtract(debt, backing.value), 0);
  context.output("uncovered debt", program.divide(uncovered, quantaPerToken));
}

type Part = { context: SampleContext; debt: State };

function accrue(spec: CollateralMint, { context, debt }: Part): void {
  const { program } = context;
  const { asOf } = context.model;
  const first = firstDue(spec, asOf);
  let [accruals, accruedAt] = [0, asOf];
  const years = countDue(spec, context.dates).map((count) => {
    accruals += count;
    const until = count === 0 ? accruedAt : first + (accruals - 1) * spec.everySeconds;
    const seconds = until - accruedAt;
    accruedAt = until;
    return seconds / secondsPerYear;
  });
  const perYear = toDouble(rayPower(toRay(spec.duty), BigInt(secondsPerYear)), ray);
  const due = program.column(years);
  program.when(due, () => {
    const growth = program.subtract(program.power(perYear, due), 1);
    const fee = context.pay({ to: spec.feeTo, amount: program.multiply(debt, growth) });
    program.assign(debt, program.add(debt, fee));
  });
}

/** Liquidates, and gives what the collateral is worth then and what debt owners keep against it, in quanta. */
function liquidate(
  { to, collateral }: CollateralMint,
  { context, debt }: Part,
): { value: Register; supports: Register } | undefined {
  if (collateral === undefined) return undefined;
  const { program, quantaPerToken } = context;
  const left = program.state(1);
  const full = program.multiply(context.process(collateral.value), quantaPerToken);
  const value = program.multiply(full, left);
  const ratio = rateToDouble(collateral.liquidationRatio);
  const paidBack = 1 + rateToDouble(collateral.penalty);

  const missing = program.subtract(program.multiply(debt, ratio), value);
  const needed = program.divide(program.maximum(missing, 0), ratio - paidBack);
  const covered = program.divide(value, paidBack);
  const amount = program.minimum(program.minimum(needed, covered), debt);
  const burned = context.pay({ from: to, amount });
  program.assign(debt, program.subtract(debt, burned));
  const seized = program.divide(program.multiply(burned, paidBack), full);
  program.assign(left, program.maximum(program.subtract(left, seized), 0));

  const after = program.multiply(full, left);
  return { value: after, supports: program.divide(after, rateToDouble(collateral.keptRatio)) };
}

function respond(
  spec: CollateralMint,
  { context, debt, wanted }: Part & { wanted: Register },
): void {
  const { program } = context;
  const ceiling = program.minimum(wanted, context.toQuanta(spec.line));
  const drawn = context.pay({ to: spec.to, amount: program.subtract(ceiling, debt) });
  const repaid = context.pay({ from: spec.to, amount: program.subtract(debt, wanted) });
  program.assign(debt, program.subtract(program.add(debt, drawn), repaid));
}
