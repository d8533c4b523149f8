import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Operand, ProgramBuilder, Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { payProRata, sumHeld } from "../payProRata.ts";
import type { Rebase } from "./rebaseSchema.ts";

/** Rebases of one step are made in at most this many rounds, each with the price that the last one left. */
const maximumRounds = 8;

/** A supply that a rebase burns whole counts as this part of it, so that the price stays a number. */
const smallestRest = 1e-6;

/** Of the contract: a rate above a million targets, and an exponent above 100, count as that. */
const largestRate = 1e6;
const largestExponent = 100;

/**
 * Rebases on sampled paths (S22). The market's price stands for demand at the first supply; the price that
 * the policy sees is price × (first supply ÷ supply)^response × what flight has left. Several rebases in
 * one step each see the price after the one before; beyond eight they are gathered into eight rounds.
 */
export function sampleRebase(spec: Rebase, context: SampleContext): void {
  const { program } = context;
  const { price, dates, model } = context;
  if (price === undefined) return;
  const holders = spec.holders ?? model.buckets.map(({ id }) => id);
  const { priceResponse = 1, flight = 0 } = spec;
  // logarithms of supply over first supply, and of demand that flight has left
  const logGrowth = program.state(0);
  const logFlight = program.state(0);
  const seenPrice = (): Register =>
    program.multiply(
      price,
      program.exp(program.subtract(logFlight, program.multiply(logGrowth, priceResponse))),
    );

  for (const round of roundsOf(countDue(spec, dates))) {
    const repeats = program.column(round);
    program.when(repeats, () => {
      const share = rebaseShare(spec, { program, price: seenPrice() });
      const asked = program.multiply(program.log(program.add(share, 1)), repeats);
      const supply = sumHeld(context, holders);
      const change = program.multiply(supply, program.subtract(program.exp(asked), 1));
      payProRata(context, { holders, way: "issue", amount: change });
      const contraction = program.subtract(0, change);
      payProRata(context, { holders, way: "burn", amount: contraction });
      // what a cap or a wrapper has left of the change
      const kept = program.divide(sumHeld(context, holders), supply);
      const isHeld = program.lessThan(0, supply);
      const growth = program.select(isHeld, program.log(program.maximum(kept, smallestRest)), 0);
      program.assign(logGrowth, program.add(logGrowth, growth));
      const fled = program.multiply(program.minimum(growth, 0), flight);
      program.assign(logFlight, program.add(logFlight, fled));
    });
  }
  const seen = seenPrice();
  context.output("price after rebases", seen);
  context.output("supply per first token", program.exp(logGrowth));
}

/** The relative change of supply at a price; 0 inside the dead band. */
function rebaseShare(
  spec: Rebase,
  { program, price }: { program: ProgramBuilder; price: Register },
): Register {
  const rate = program.divide(price, rateToDouble(spec.target));
  const deviation = program.subtract(program.minimum(rate, largestRate), 1);
  const distance = program.maximum(deviation, program.subtract(0, deviation));
  const isCalm = program.lessThan(distance, rateToDouble(spec.deadBand));
  const asked =
    spec.form === "lag"
      ? program.divide(deviation, spec.lag)
      : sigmoid(spec, { program, deviation });
  return program.select(isCalm, 0, program.maximum(asked, -0.999999));
}

function sigmoid(
  spec: Extract<Rebase, { form: "sigmoid" }>,
  { program, deviation }: { program: ProgramBuilder; deviation: Register },
): Register {
  const [upper, lower] = [rateToDouble(spec.upper), -rateToDouble(spec.lower)];
  const exponent = program.multiply(deviation, rateToDouble(spec.growth));
  const isNegative = program.lessThan(exponent, 0);
  const magnitude = program.minimum(
    program.maximum(exponent, program.subtract(0, exponent)),
    largestExponent,
  );
  // the contract keeps five fractional bits
  const bits: Operand = program.divide(program.floor(program.multiply(magnitude, 32)), 32);
  const power = program.exp(
    program.multiply(program.select(isNegative, program.subtract(0, bits), bits), Math.LN2),
  );
  const denominator = program.subtract(1, program.divide(upper / lower, power));
  return program.add(program.divide(upper - lower, denominator), lower);
}

/** How many rebases each round makes in each step: one each, or more where a step has many. */
function roundsOf(counts: readonly number[]): readonly (readonly number[])[] {
  const rounds = Math.min(Math.max(0, ...counts), maximumRounds);
  return Array.from({ length: rounds }, (_, round) =>
    counts.map((count) =>
      count <= maximumRounds ? (round < count ? 1 : 0) : count / maximumRounds,
    ),
  );
}
