import { createProgramBuilder } from "../lib/engine/sampling/createProgramBuilder.ts";
import type { Program } from "../lib/engine/sampling/Program.ts";
import type { ProgramBuilder, Register } from "../lib/engine/sampling/ProgramBuilder.ts";

/** How large the plain model is run: ten years by days. */
export const plainSize = { paths: 10_000, steps: 3_650 };

/**
 * Price, supply and circulating, and nothing more: what every model has at least. The numbers are an
 * example; the median of the price stays where it begins.
 */
export const plain = {
  years: 10,
  volatility: 0.6,
  drift: 0.18,
  price: 1,
  supply: 1e9,
  circulating: 6e8,
  issue: 20_000,
  fee: 10_000,
};

/** The same model for `floor.c`: paths, steps, then its numbers by step. */
export function floorArguments(): readonly string[] {
  const { years, volatility, drift, price, supply, circulating, issue, fee } = plain;
  const stepYears = years / plainSize.steps;
  return [
    plainSize.paths,
    plainSize.steps,
    (drift - (volatility * volatility) / 2) * stepYears,
    volatility * Math.sqrt(stepYears),
    price,
    supply,
    circulating,
    issue,
    fee,
  ].map(String);
}

/** The plain model as a program, its price moved as any model's market moves it. */
export function plainProgram(): Program {
  const { builder, finish } = begin();
  const circulating = builder.state(plain.circulating);
  const price = writePrice(builder, builder.brownianIncrement("price"));
  builder.move({ to: circulating, amount: plain.issue });
  builder.move({ from: circulating, amount: builder.divide(plain.fee, price) });
  builder.output("total", builder.total);
  builder.output("circulating", circulating);
  builder.output("price", price);
  return finish();
}

/**
 * The price alone: quasi-random, as in every model, or plain Monte Carlo, with a normal number of its own
 * for each step.
 */
export function priceProgram(draw: "quasiRandom" | "plain"): Program {
  const { builder, finish } = begin();
  const motion =
    draw === "quasiRandom"
      ? builder.brownianIncrement("price")
      : builder.multiply(builder.normal(), builder.squareRoot(builder.stepYears));
  builder.output("price", writePrice(builder, motion));
  return finish();
}

function begin() {
  return createProgramBuilder({
    steps: new Float64Array(plainSize.steps).fill(plain.years / plainSize.steps),
    total: plain.supply,
    limit: 2 ** 53,
  });
}

/** As a model's market writes it. */
function writePrice(builder: ProgramBuilder, motion: Register): Register {
  const { volatility, drift } = plain;
  const logPrice = builder.state(Math.log(plain.price));
  const trend = builder.multiply(builder.stepYears, drift - (volatility * volatility) / 2);
  const shock = builder.multiply(motion, volatility);
  builder.assign(logPrice, builder.add(builder.add(logPrice, trend), shock));
  return builder.exp(logPrice);
}
