import {
  type Address,
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  keccak256,
  parseAbiParameters,
} from "viem";
import { compoundTimelockAbi } from "../../../contracts-abi/compoundTimelock.ts";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { timelockControllerAbi } from "../../../contracts-abi/timelockController.ts";
import type { Call } from "../../actions/Call.ts";
import { type ListedCall, listCalls } from "../../actions/listCalls.ts";
import { readWrapper } from "../../actions/openWrapper.ts";
import type { SimulatedCall } from "../../chain/SimulatedEntry.ts";
import type { Preview } from "../../preview/Preview.ts";
import { readNumberedStep } from "./readNumberedStep.ts";

/** What the calls put aside to be executed by a transaction of its own. */
export type ScheduledOperation = {
  /** The call that schedules it. */
  path: ListedCall["path"];
  /** Who holds it until then, and is called to execute it. */
  keeper: Address;
  family: "timelockController" | "compoundTimelock" | "governor";
  /** Its id at a TimelockController, by which others name it; empty elsewhere. */
  id: Hex;
  /** The operation that has to be executed before; all zero where none has to. */
  predecessor: Hex;
  /** Its number, where a governor's proposal is queued by that alone. */
  proposalId: bigint | undefined;
  /** Seconds after it is scheduled, and Unix seconds, before which nobody executes it. */
  delaySeconds: bigint;
  etaSeconds: bigint;
  /** The call that executes it. */
  execute: SimulatedCall;
};

/** Every operation that the calls schedule, in their order, those scheduled inside other calls too. */
export function orderOperations({ decoded }: Pick<Preview, "decoded">): ScheduledOperation[] {
  return listCalls(decoded).flatMap(({ decoded: { call }, path, isExecuted }) => {
    const operation = isExecuted ? readOperation(call) : undefined;
    return operation === undefined ? [] : [{ ...operation, path }];
  });
}

/** A wrapper that is read encodes again to the same bytes, so its arguments are what they seem. */
function readOperation(call: Call): Omit<ScheduledOperation, "path"> | undefined {
  switch (readWrapper(call)?.kind.type) {
    case "schedule":
    case "scheduleBatch":
      return readScheduled(call);
    case "queueTransaction":
      return readQueued(call);
    case "queueProposal":
      return readProposal(call);
    default:
      return readNumbered(call);
  }
}

const noWait = {
  id: "0x",
  predecessor: "0x",
  proposalId: undefined,
  delaySeconds: 0n,
  etaSeconds: 0n,
} as const;
const single = parseAbiParameters("address, uint256, bytes, bytes32, bytes32");
const several = parseAbiParameters("address[], uint256[], bytes[], bytes32, bytes32");

/** Ids as `hashOperation` and `hashOperationBatch` of TimelockController have them (OpenZeppelin 4.x and 5.x). */
function readScheduled({ to, data }: Call): Omit<ScheduledOperation, "path"> | undefined {
  const abi = timelockControllerAbi;
  const { functionName, args } = decodeFunctionData({ abi, data });
  if (functionName === "schedule") {
    const [target, value, payload, predecessor, salt, delaySeconds] = args;
    const own = [target, value, payload, predecessor, salt] as const;
    const execute = encodeFunctionData({ abi, functionName: "execute", args: own });
    const id = keccak256(encodeAbiParameters(single, own));
    return keptBy(to, { family: "timelockController", id, predecessor, delaySeconds, execute });
  }
  if (functionName !== "scheduleBatch") return undefined;
  const [targets, values, payloads, predecessor, salt, delaySeconds] = args;
  const own = [targets, values, payloads, predecessor, salt] as const;
  const execute = encodeFunctionData({ abi, functionName: "executeBatch", args: own });
  const id = keccak256(encodeAbiParameters(several, own));
  return keptBy(to, { family: "timelockController", id, predecessor, delaySeconds, execute });
}

function readQueued({ to, data }: Call): Omit<ScheduledOperation, "path"> | undefined {
  const abi = compoundTimelockAbi;
  const { functionName, args } = decodeFunctionData({ abi, data });
  if (functionName !== "queueTransaction") return undefined;
  const execute = encodeFunctionData({ abi, functionName: "executeTransaction", args });
  return keptBy(to, { family: "compoundTimelock", etaSeconds: args[4], execute });
}

function readProposal({ to, data }: Call): Omit<ScheduledOperation, "path"> | undefined {
  const abi = openZeppelinGovernorAbi;
  const { functionName, args } = decodeFunctionData({ abi, data });
  if (functionName !== "queue") return undefined;
  const execute = encodeFunctionData({ abi, functionName: "execute", args });
  return keptBy(to, { family: "governor", execute });
}

function readNumbered(call: Call): Omit<ScheduledOperation, "path"> | undefined {
  const numbered = readNumberedStep(call);
  if (numbered?.step !== "queue") return undefined;
  const { id: proposalId } = numbered;
  const execute = encodeFunctionData({
    abi: governorAlphaAbi,
    functionName: "execute",
    args: [proposalId],
  });
  return keptBy(call.to, { family: "governor", proposalId, execute });
}

function keptBy(
  keeper: Address,
  {
    execute,
    ...stated
  }: Pick<ScheduledOperation, "family"> &
    Partial<Omit<ScheduledOperation, "execute" | "path">> & { execute: Hex },
): Omit<ScheduledOperation, "path"> {
  return { ...noWait, ...stated, keeper, execute: { to: keeper, value: 0n, data: execute } };
}
