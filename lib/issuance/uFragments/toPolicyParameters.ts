import type { Address } from "viem";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import type { Parameter, ParameterValue } from "../../chain/Parameter.ts";
import { parametersOf } from "../parametersOf.ts";
import { describeGrowthOfCurve } from "./describeFixedPoint.ts";
import type { PolicyState } from "./readPolicy.ts";

const one = 10n ** 18n;

const share = (numerator: bigint): ParameterValue => ({
  unit: "percent",
  numerator,
  denominator: one,
});
const duration = (seconds: bigint): ParameterValue => ({
  unit: "duration",
  seconds: toFarthestSeconds(seconds),
});
const account = (address: Address): ParameterValue => ({ unit: "address", address });

/** The policy's values, of those that its release has. The largest contraction stands without its sign. */
export function toPolicyParameters(policy: PolicyState): Parameter[] {
  const parameter = parametersOf(policy.address);
  const optional = <value>(
    found: value | undefined,
    to: (value: value) => Parameter,
  ): Parameter[] => (found === undefined ? [] : [to(found)]);
  return [
    parameter(
      "deviationThreshold",
      "No rebase closer to the target",
      share(policy.deviationThreshold),
    ),
    ...optional(policy.lag, (count) =>
      parameter("rebaseLag", "Rebases a correction is spread over", { unit: "count", count }),
    ),
    ...optional(policy.upper, (upper) =>
      parameter("rebaseFunctionUpperPercentage", "Largest expansion", share(upper)),
    ),
    ...optional(policy.lower, (lower) =>
      parameter("rebaseFunctionLowerPercentage", "Largest contraction", share(-lower)),
    ),
    ...optional(policy.growth, (growth) =>
      parameter("rebaseFunctionGrowth", "Growth of the rebase curve", {
        unit: "text",
        text: describeGrowthOfCurve(growth),
      }),
    ),
    parameter("minRebaseTimeIntervalSec", "Time between rebases", duration(policy.interval)),
    ...optional(policy.windowOffset, (seconds) =>
      parameter("rebaseWindowOffsetSec", "Rebase window opens after", duration(seconds)),
    ),
    ...optional(policy.windowLength, (seconds) =>
      parameter("rebaseWindowLengthSec", "Rebase window stays open", duration(seconds)),
    ),
    ...optional(policy.marketOracle, (address) =>
      parameter("marketOracle", "Market oracle", account(address)),
    ),
    ...optional(policy.cpiOracle, (address) =>
      parameter("cpiOracle", "CPI oracle", account(address)),
    ),
    ...optional(policy.orchestrator, (address) =>
      parameter("orchestrator", "May start a rebase", account(address)),
    ),
  ];
}
