import { encodeFunctionData } from "viem";
import { compoundTimelockAbi } from "../../../contracts-abi/compoundTimelock.ts";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { nobody, type SimulatedEntry } from "../../chain/SimulatedEntry.ts";
import type { EnterGovernorParameters, GovernorEntry } from "../GovernorEntry.ts";
import { parseProposalId } from "../parseProposalId.ts";
import { proposalStart } from "../proposalStart.ts";

/** GovernorAlpha's calls, by itself or by its timelock. */
export const enterGovernorAlpha = enterCompoundGovernor("GovernorAlpha");

/**
 * `queue` and `execute` of a proposal that passed; else `queueTransaction` and `executeTransaction` of
 * the Compound Timelock for each call, as its admin. The ETH comes from whoever executes.
 */
export function enterCompoundGovernor(name: "GovernorAlpha" | "GovernorBravo"): GovernorEntry {
  return async (_, parameters) => {
    const start = proposalStart(parameters);
    if ("unavailable" in start) return start;
    const { proposal } = parameters;
    const { queueAt } = start;
    return start.from === "proposal" && proposal !== undefined
      ? asProposal(parameters, { name, id: parseProposalId(proposal.id), queueAt })
      : asAdmin(parameters, queueAt ?? parameters.executeAt);
  };
}

function asProposal(
  { identity, calls }: EnterGovernorParameters,
  { name, id, queueAt }: { name: string; id: bigint; queueAt: number | undefined },
): SimulatedEntry {
  const funding = sumOfValues(calls);
  const call = (functionName: "queue" | "execute", value: bigint) => ({
    to: identity.address,
    value,
    data: encodeFunctionData({ abi: governorAlphaAbi, functionName, args: [id] }),
  });
  return {
    label: `${queueAt === undefined ? "execute" : "queue and execute"} of ${name}`,
    sender: nobody,
    earlier: queueAt === undefined ? [] : [{ at: queueAt, calls: [call("queue", 0n)] }],
    calls: [call("execute", funding)],
    funding,
    slots: [],
  };
}

function asAdmin(
  { identity, calls, executeAt }: EnterGovernorParameters,
  queueAt: number,
): SimulatedEntry {
  const transactions = (functionName: "queueTransaction" | "executeTransaction") =>
    calls.map(({ to, value, data }) => ({
      to: identity.executor,
      value: functionName === "executeTransaction" ? value : 0n,
      data: encodeFunctionData({
        abi: compoundTimelockAbi,
        functionName,
        args: [to, value, "", data, BigInt(executeAt)],
      }),
    }));
  return {
    label: "queueTransaction and executeTransaction of the Compound Timelock",
    sender: identity.address,
    earlier: [{ at: queueAt, calls: transactions("queueTransaction") }],
    calls: transactions("executeTransaction"),
    funding: sumOfValues(calls),
    slots: [],
  };
}

function sumOfValues(calls: EnterGovernorParameters["calls"]): bigint {
  return calls.reduce((sum, { value }) => sum + value, 0n);
}
