import { type Address, getAddress } from "viem";
import type { Call } from "../actions/Call.ts";
import type { Plan, PlanStep } from "../proposal/Plan.ts";
import { planId } from "../proposal/planId.ts";
import type { GovernorIdentity } from "./GovernorFlavour.ts";
import { DelegatecallRefusedError, NoCallsError } from "./sendingErrors.ts";

const steps: readonly PlanStep[] = [
  { id: "propose", kind: "propose", label: "Propose", status: "waiting" },
  { id: "vote", kind: "vote", label: "Vote", status: "waiting" },
  { id: "queue", kind: "queue", label: "Queue in the timelock", status: "waiting" },
  { id: "execute", kind: "execute", label: "Execute", status: "waiting" },
];

/**
 * The plan of a proposal: propose, vote, queue, execute. `description` is the text as it goes on
 * chain. With `proposalId` known the plan is of that very proposal, else of its content.
 *
 * @throws {NoCallsError} {@link DelegatecallRefusedError}
 */
export function governorPlan(parameters: {
  identity: GovernorIdentity;
  chainId: number;
  title: string;
  description: string;
  calls: readonly Call[];
  proposer: Address;
  proposalId?: string;
}): Plan {
  const { identity, chainId, title, description, calls, proposalId } = parameters;
  const proposer = getAddress(parameters.proposer);
  if (calls.length === 0) throw new NoCallsError();
  for (const [index, { operation, to }] of calls.entries()) {
    if (operation !== 0) throw new DelegatecallRefusedError({ index, to });
  }
  const content = {
    chainId,
    route: { kind: "governor", address: getAddress(identity.address) },
    description,
    calls,
  } as const;
  return {
    version: 1,
    id: planId({ ...content, salt: proposalId ?? proposer }),
    ...content,
    flavour: identity.flavour,
    title,
    facts: {
      proposer,
      token: identity.token,
      executor: identity.executor,
      ...(proposalId === undefined ? {} : { proposalId }),
    },
    steps,
  };
}
