import type { MechanismOf } from "../../../Model.ts";
import type { Register, State } from "../../../sampling/ProgramBuilder.ts";
import type { Payment, SampleContext } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { heldContext } from "../heldContext.ts";
import { forecastFactor } from "./forecastFactor.ts";

type TreasuryPolicy = MechanismOf<"treasuryPolicy">;

/** A value this much, as a share, past a limit is rounding and no breach. */
const tolerance = 1e-9;

/** What the policy knows in the running step. */
type Watch = {
  context: SampleContext;
  treasury: string;
  /** Months that the treasury lasts at the forecast price, read when asked. */
  runway(): Register;
  /** Quanta the treasury must keep. */
  reserve: Register;
  /** The largest total that the year allows, in quanta. */
  ceiling: Register;
  fill: State;
  spend: State;
};

/**
 * Sets factors from the forecast runway every `everySeconds`: what fills the treasury is multiplied by
 * clamp(least runway ÷ runway, minimumFactor, maximumFactor), what spends from it by min(1, runway ÷
 * least runway). Besides, no spending takes the treasury below its least runway, and no issuance the
 * total above the year's limit. What is outside the policy all the same (the price fell, others
 * issued) is counted.
 */
export function sampleTreasuryPolicy(spec: TreasuryPolicy, context: SampleContext): void {
  const { program, price } = context;
  if (price === undefined) {
    context.sample(spec.of, context);
    return;
  }
  const watch = watchPolicy(spec, { context, price });
  const runwayBefore = watch.runway();
  const least = spec.minimumRunwayMonths;
  program.when(program.column(turnsOf(context.dates, spec.everySeconds)), () => {
    const wanted = program.select(
      program.lessThan(0, runwayBefore),
      program.divide(least, runwayBefore),
      spec.maximumFactor,
    );
    const raised = program.maximum(wanted, spec.minimumFactor);
    program.assign(watch.fill, program.minimum(raised, spec.maximumFactor));
    program.assign(watch.spend, program.minimum(program.divide(runwayBefore, least), 1));
  });
  const pay = (payment: Payment) => payWithin(payment, watch);
  context.sample(spec.of, heldContext(context, { of: spec.of, pay }));
  const runway = watch.runway();
  context.output("forecast runway in months", runway);
  const isShort = program.lessThan(runway, least * (1 - tolerance));
  const isInflated = program.lessThan(
    program.multiply(watch.ceiling, 1 + tolerance),
    program.total,
  );
  context.count("outside policy", program.maximum(isShort, isInflated));
}

function watchPolicy(
  spec: TreasuryPolicy,
  { context, price }: { context: SampleContext; price: Register },
): Watch {
  const { program, model, quantaPerToken, dates } = context;
  const { drift, volatility } = model.market ?? { drift: 0, volatility: 0 };
  const years = spec.forecastSeconds / secondsPerYear;
  const factor = forecastFactor({ drift, volatility, years, confidence: spec.confidence });
  const quantumValue = program.multiply(price, factor / quantaPerToken);
  const treasury = context.bucket(spec.treasury);
  const monthlySpending = spec.spendingPerYear / 12;
  const runway = () => program.divide(program.multiply(treasury, quantumValue), monthlySpending);
  const reserve = program.divide(spec.minimumRunwayMonths * monthlySpending, quantumValue);
  const base = program.state(0);
  program.when(program.column(turnsOf(dates, secondsPerYear)), () =>
    program.assign(base, program.total),
  );
  const ceiling = program.multiply(base, 1 + spec.maximumInflation);
  const [fill, spend] = [program.state(1), program.state(1)];
  return { context, treasury: spec.treasury, runway, reserve, ceiling, fill, spend };
}

function payWithin(payment: Payment, watch: Watch): Register {
  const { context, treasury, reserve, ceiling, fill, spend } = watch;
  const { program } = context;
  if (payment.from === treasury) {
    const available = program.subtract(context.bucket(treasury), reserve);
    const wanted = program.multiply(payment.amount, spend);
    return context.pay({ ...payment, amount: program.minimum(wanted, available) });
  }
  const wanted = fillsTreasury(payment, treasury)
    ? program.multiply(payment.amount, fill)
    : payment.amount;
  if (payment.from !== undefined) return context.pay({ ...payment, amount: wanted });
  const room = program.subtract(ceiling, program.total);
  return context.pay({ ...payment, amount: program.minimum(wanted, room) });
}

function fillsTreasury({ to }: Payment, treasury: string): boolean {
  if (to === undefined) return false;
  return typeof to === "string" ? to === treasury : Object.hasOwn(to, treasury);
}

/** 1 in the first step, and in each in which a period from the start on begins. */
function turnsOf(dates: readonly number[], periodSeconds: number): number[] {
  const start = dates[0] ?? 0;
  const periods = dates.slice(1).map((date) => Math.floor((date - start) / periodSeconds));
  return periods.map((period, step) => (step === 0 || period > (periods[step - 1] ?? 0) ? 1 : 0));
}
