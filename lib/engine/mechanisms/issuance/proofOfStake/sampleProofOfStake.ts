import { parseRate } from "../../../../amount/parseRate.ts";
import { countDue } from "../../../periodicDue.ts";
import { rateToDouble } from "../../../rateToDouble.ts";
import type { Register } from "../../../sampling/ProgramBuilder.ts";
import type { SampleContext, Sampler } from "../../../sampling/SampleContext.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { toDouble } from "../../../toDouble.ts";
import { participationShares } from "./epochRewards.ts";
import type { ProofOfStake } from "./proofOfStakeSchema.ts";
import { writeResponse } from "./writeResponse.ts";

const gweiPerToken = 1e9;

/**
 * Pays the rewards of each step's epochs on the path's own stake, burns penalties and slashing from it, and
 * lets holders stake and unstake.
 */
export const sampleProofOfStake: Sampler<ProofOfStake> = (spec, context) => {
  const { program, dates, quantaPerToken } = context;
  const stake = context.bucket(spec.stake);
  const tokens = program.divide(stake, quantaPerToken);
  const base = writeBaseReward(spec, { program, tokens });
  const { paid, taken } = participationShares(parseRate(spec.participation));
  const reward = program.floor(program.multiply(base, ratioOf(paid)));
  const penalty = program.floor(program.multiply(base, ratioOf(taken)));
  const epochs = countDue({ everySeconds: spec.epochSeconds }, dates);
  const perGwei = program.column(epochs.map((count) => (count * quantaPerToken) / gweiPerToken));
  const slashed = program.multiply(program.stepYears, rateToDouble(spec.slashedPerYear));
  const lost = program.add(program.multiply(penalty, perGwei), program.multiply(stake, slashed));

  context.pay({ to: spec.to, amount: program.multiply(reward, perGwei) });
  // not a payment: a wrapper that lowers issuance does not keep the protocol from burning
  program.move({ from: stake, amount: lost });
  const net = program.multiply(
    program.subtract(reward, penalty),
    secondsPerYear / spec.epochSeconds / gweiPerToken,
  );
  const stakeYield = program.divide(net, tokens);
  if (spec.response !== undefined) writeResponse(spec, { context, stakeYield });
  context.output("yield", stakeYield);
  context.output("stake ratio", program.divide(stake, program.total));
};

/** The base reward of all stake in an epoch, in Gwei, floored as `baseRewardPerIncrement`. */
function writeBaseReward(
  spec: ProofOfStake,
  { program, tokens }: { program: SampleContext["program"]; tokens: Register },
): Register {
  const root = program.floor(program.squareRoot(program.multiply(tokens, gweiPerToken)));
  const perIncrement = program.floor(program.divide(gweiPerToken * spec.baseRewardFactor, root));
  return program.multiply(perIncrement, program.floor(tokens));
}

function ratioOf({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number {
  return toDouble(numerator, denominator);
}
