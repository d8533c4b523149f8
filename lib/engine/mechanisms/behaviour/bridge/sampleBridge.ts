import { exponential } from "../../../sampling/numbers/exponential.ts";
import type { Operand, Register, State } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { stepLengths } from "../../../sampling/stepLengths.ts";
import type { Bridge } from "./bridgeSchema.ts";

const daysPerYear = 365;

/**
 * Moves tokens between the home chain and the others towards each chain's share. Everything is a
 * movement between buckets, so the sum over chains does not change: one locked or burned here is one
 * minted there.
 */
export function sampleBridge(spec: Bridge, context: SampleContext): void {
  const { program, dates } = context;
  const home = context.bucket(spec.home);
  const held = spec.chains.map(({ bucket }) => context.bucket(bucket));
  const all = held.reduce<Register>((sum, amount) => program.add(sum, amount), home);
  const shares = sharesOf(spec, context);
  const speeds = stepLengths(dates).map((years) => 1 - exponential(-spec.speedPerYear * years));
  const speed = program.column(speeds);
  const flows = spec.chains.map((chain, index) => {
    const target = program.multiply(all, shares[index] ?? 0);
    const gap = program.subtract(target, held[index] ?? 0);
    return limit(program.multiply(gap, speed), { context, perDay: chain.maximumPerDay });
  });
  // those that give come first, so that the home chain has what the others take
  for (const [index, { bucket }] of spec.chains.entries()) {
    context.pay({ from: bucket, to: spec.home, amount: program.subtract(0, flows[index] ?? 0) });
  }
  for (const [index, { bucket }] of spec.chains.entries()) {
    context.pay({ from: spec.home, to: bucket, amount: flows[index] ?? 0 });
  }
  recordSupplies(spec, { context, home, held });
}

function sharesOf(spec: Bridge, context: SampleContext): Operand[] {
  const { program } = context;
  if (spec.routing === "share") return spec.chains.map(({ share = 0 }) => share);
  const depths = spec.chains.map(({ depth = 0, depthProcess }) =>
    depthProcess === undefined ? depth : context.process(depthProcess),
  );
  const sum = depths.reduce<Register>(
    (total, depth) => program.add(total, depth),
    program.add(spec.homeDepth ?? 0, 0),
  );
  return depths.map((depth) => program.divide(depth, sum));
}

function limit(
  flow: Register,
  { context, perDay }: { context: SampleContext; perDay: string | undefined },
): Register {
  if (perDay === undefined) return flow;
  const { program } = context;
  const most = program.multiply(program.stepYears, context.toQuanta(perDay) * daysPerYear);
  return program.maximum(program.minimum(flow, most), program.subtract(0, most));
}

/** What the contracts say, as `chainSupplies` does. */
function recordSupplies(
  spec: Bridge,
  { context, home, held }: { context: SampleContext; home: State; held: readonly State[] },
): void {
  const { program, quantaPerToken } = context;
  const abroad = held.reduce<Register>((sum, one) => program.add(sum, one), program.add(0, 0));
  const shown = spec.form === "lockAndMint" ? program.add(home, abroad) : home;
  context.output("total supply on the home chain", program.divide(shown, quantaPerToken));
  context.output("tokens on other chains", program.divide(abroad, quantaPerToken));
}
