import { createProgramBuilder } from "../../sampling/createProgramBuilder.ts";
import type { Program } from "../../sampling/Program.ts";

/** A price that wanders and a supply that is issued, and burned where a fee falls due: for tests. */
export function writeMarketProgram(steps: number): Program {
  const { builder, finish } = createProgramBuilder({
    steps: new Float64Array(steps).fill(1 / 52),
    total: 1_000_000,
    limit: 2_000_000,
  });
  const circulating = builder.state(1_000_000);
  const logPrice = builder.state(0);
  builder.assign(
    logPrice,
    builder.add(logPrice, builder.multiply(0.8, builder.brownianIncrement())),
  );
  const price = builder.exp(logPrice);
  builder.move({ to: circulating, amount: 500 });
  const fee = builder.multiply(builder.uniform(), 900);
  builder.move({ from: circulating, amount: builder.divide(fee, price) });
  builder.output("circulating", circulating);
  builder.output("price", price);
  builder.count("dear", builder.lessThan(2, price));
  return finish();
}
