import { parseAmount } from "../../../../amount/parseAmount.ts";
import type { Register, State } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../../sampling/SampleContext.ts";
import { dueSteps } from "../dueSteps.ts";
import { releasedBy } from "../release/ReleaseSchedule.ts";
import { toQuanta } from "../toQuanta.ts";
import type { Airdrop } from "./airdropSchema.ts";
import { claimSchedule, groupClaims } from "./claimSchedule.ts";

/**
 * Claims of sampled paths (S13): each path has a claim speed of its own, by which its clock runs
 * faster or slower along the stated curve; the logarithm of the speed is normal around 0. At the
 * deadline what is unclaimed returns, so that claimed and returned are what was set aside on every
 * path.
 */
export function sampleAirdrop(spec: Airdrop, context: SampleContext): void {
  const { program, model, dates } = context;
  const { decimals } = model.token;
  const claimedAtStart = releasedBy(claimSchedule(spec, decimals), model.asOf);
  const claimed = program.state(Math.floor(toQuanta(claimedAtStart, context)));
  const target = claimTarget(spec, { context, speed: claimSpeed(spec, context) });
  const amount = program.floor(program.maximum(program.subtract(target, claimed), 0));
  const paid = context.pay({ from: spec.from, to: spec.to, amount });
  program.assign(claimed, program.add(claimed, paid));
  if (spec.soldShare !== undefined) context.sell(program.multiply(paid, spec.soldShare));
  const { deadline } = spec;
  if (deadline === undefined || deadline < model.asOf) return;
  const aside = program.floor(toQuanta(parseAmount(spec.amount, decimals), context));
  program.when(program.column(dueSteps(deadline, dates)), () => {
    const rest = program.subtract(aside, claimed);
    context.pay({ from: spec.from, to: spec.returnTo, amount: rest });
  });
}

/** Drawn once for each path; 1 where all paths claim alike. */
function claimSpeed(spec: Airdrop, { program, dates }: SampleContext): State {
  const speed = program.state(1);
  const { speedDeviation = 0 } = spec;
  if (speedDeviation > 0) {
    const isFirst = program.column(dates.slice(1).map((_, step) => (step === 0 ? 1 : 0)));
    program.when(isFirst, () => {
      program.assign(speed, program.exp(program.multiply(program.normal(), speedDeviation)));
    });
  }
  return speed;
}

/** What has been claimed by the end of the step: most × e·s ÷ (e·s + half) for each group. */
function claimTarget(
  spec: Airdrop,
  { context, speed }: { context: SampleContext; speed: State },
): Register {
  const { program, dates, model } = context;
  const { start, deadline = Infinity } = spec;
  const elapsed = dates.slice(1).map((date) => Math.max(0, Math.min(date, deadline) - start));
  const walked = program.multiply(program.column(elapsed), speed);
  return groupClaims(spec, model.token.decimals).reduce(
    (sum: Register, group) => {
      const share = program.divide(walked, program.add(walked, group.halfSeconds));
      return program.add(sum, program.multiply(share, toQuanta(group.most, context)));
    },
    program.add(0, 0),
  );
}
