import { encodeFunctionData, keccak256, stringToHex, zeroHash } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { timelockControllerAbi } from "../../../contracts-abi/timelockController.ts";
import { nobody, type SimulatedEntry } from "../../chain/SimulatedEntry.ts";
import type { EnterGovernorParameters, GovernorEntry } from "../GovernorEntry.ts";
import type { Proposal } from "../GovernorFlavour.ts";
import { proposalStart } from "../proposalStart.ts";
import { fetchGovernanceQueue } from "./fetchGovernanceQueue.ts";
import { proposalArguments } from "./hashProposal.ts";

/** Tells the operation of a simulation from those of proposals, which have salts of their own. */
const salt = keccak256(stringToHex("Mintage preview"));

/**
 * `queue` and `execute` of a proposal that passed; else `scheduleBatch` and `executeBatch` of the
 * TimelockController, or `schedule` and `execute` for one call, as the governor, which holds the roles.
 * Calls of the governor to itself are put in its queue first, as its own `execute` does.
 */
export const enterOpenZeppelinGovernor: GovernorEntry = async (client, parameters) => {
  if (parameters.identity.executor === parameters.identity.address) {
    return { unavailable: "the governor has no timelock and makes the calls itself" };
  }
  const start = proposalStart(parameters);
  if ("unavailable" in start) return start;
  const { proposal } = parameters;
  const slots = await fetchGovernanceQueue(client, parameters);
  const entry =
    start.from === "proposal" && proposal !== undefined
      ? asProposal(proposal, start.queueAt)
      : asGovernor(parameters, start.queueAt ?? parameters.executeAt);
  return { ...entry, slots };
};

function asProposal(proposal: Proposal, queueAt: number | undefined): SimulatedEntry {
  const call = (functionName: "queue" | "execute") => ({
    to: proposal.governor,
    value: 0n,
    data: encodeFunctionData({
      abi: openZeppelinGovernorAbi,
      functionName,
      args: proposalArguments(proposal),
    }),
  });
  return {
    label: `${queueAt === undefined ? "execute" : "queue and execute"} of the Governor`,
    sender: nobody,
    earlier: queueAt === undefined ? [] : [{ at: queueAt, calls: [call("queue")] }],
    calls: [call("execute")],
    funding: 0n,
    slots: [],
  };
}

function asGovernor(parameters: EnterGovernorParameters, queueAt: number): SimulatedEntry {
  const { identity } = parameters;
  const { name, schedule, execute } = encodeOperation(parameters);
  const call = (data: typeof schedule) => ({ to: identity.executor, value: 0n, data });
  return {
    label: `${name} of the TimelockController`,
    sender: identity.address,
    earlier: [{ at: queueAt, calls: [call(schedule)] }],
    calls: [call(execute)],
    funding: 0n,
    slots: [],
  };
}

function encodeOperation({ calls, state }: EnterGovernorParameters) {
  const abi = timelockControllerAbi;
  const delay = BigInt(state.timelockDelaySeconds);
  const [only] = calls;
  if (only !== undefined && calls.length === 1) {
    const args = [only.to, only.value, only.data, zeroHash, salt] as const;
    return {
      name: "schedule and execute",
      schedule: encodeFunctionData({ abi, functionName: "schedule", args: [...args, delay] }),
      execute: encodeFunctionData({ abi, functionName: "execute", args }),
    };
  }
  const args = [
    calls.map(({ to }) => to),
    calls.map(({ value }) => value),
    calls.map(({ data }) => data),
    zeroHash,
    salt,
  ] as const;
  return {
    name: "scheduleBatch and executeBatch",
    schedule: encodeFunctionData({ abi, functionName: "scheduleBatch", args: [...args, delay] }),
    execute: encodeFunctionData({ abi, functionName: "executeBatch", args }),
  };
}
