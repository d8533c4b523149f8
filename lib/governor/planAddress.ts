import { type Address, getAddress, isAddress } from "viem";
import type { Plan } from "../proposal/Plan.ts";
import { PlanFactMissingError } from "./sendingErrors.ts";

/** An address among a plan's facts. @throws {PlanFactMissingError} */
export function planAddress(plan: Plan, fact: string): Address {
  const address = plan.facts[fact];
  if (address === undefined || !isAddress(address)) throw new PlanFactMissingError({ fact });
  return getAddress(address);
}
