import { formatAmount } from "../../../../amount/formatAmount.ts";
import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Operand } from "../../../sampling/ProgramBuilder.ts";
import type { Sampler } from "../../../sampling/SampleContext.ts";
import { growthOver } from "../growthOver.ts";
import type { CappedMint } from "./cappedMintSchema.ts";

/**
 * Mints, in each step, the share of the path's own total that the mints falling into it allow, and
 * before them the first one where it is not capped.
 */
export const sampleCappedMint: Sampler<CappedMint> = (spec, context) => {
  const { program, dates, model } = context;
  const use = rateToDouble(spec.use);
  if (use === 0) return;
  const [asOf = 0] = dates;
  const mints = countDue(
    { everySeconds: spec.minimumIntervalSeconds, firstAt: Math.max(spec.firstMintAt, asOf) },
    dates,
  );
  const firstStep = spec.firstMint === undefined ? -1 : mints.findIndex((count) => count > 0);
  const growth = rateToDouble(spec.maxPerMint) * use;
  const largest = 2n ** BigInt(spec.supplyBits ?? 256) - 1n;
  const most = context.toQuanta(formatAmount(largest, model.token.decimals));
  const mint = (amount: Operand) => {
    const room = program.maximum(program.subtract(most, program.total), 0);
    context.pay({ to: spec.to, amount: program.minimum(amount, room) });
  };

  if (firstStep >= 0) {
    const amount = context.toQuanta(spec.firstMint ?? "0") * use;
    const isFirst = program.column(mints.map((_, step) => (step === firstStep ? 1 : 0)));
    program.when(isFirst, () => mint(amount));
  }
  const capped = mints.map((count, step) => (step === firstStep ? count - 1 : count));
  const share = program.column(capped.map((count) => growthOver(count, growth)));
  program.when(share, () => mint(program.multiply(program.total, share)));
};
