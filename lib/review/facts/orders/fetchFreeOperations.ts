import { type Address, type Client, keccak256, stringToHex, zeroAddress } from "viem";
import { accessControlAbi } from "../../../../contracts-abi/accessControl.ts";
import { compoundTimelockAbi } from "../../../../contracts-abi/compoundTimelock.ts";
import { compoundTimelockStateAbi } from "../../../../contracts-abi/compoundTimelockState.ts";
import { governorAlphaStateAbi } from "../../../../contracts-abi/governorAlphaState.ts";
import { timelockDelayAbi } from "../../../../contracts-abi/timelockDelay.ts";
import { fetchReads } from "../../../chain/fetchReads.ts";
import type { Read } from "../../../chain/Read.ts";
import { readAll } from "../../../chain/readAll.ts";
import { readContract } from "../../../chain/readContract.ts";
import { readMap } from "../../../chain/readMap.ts";
import { readOptional } from "../../../chain/readOptional.ts";
import { readValue } from "../../../chain/readValue.ts";
import { isOfDao } from "../../../checks/isOfDao.ts";
import type { ScheduledOperation } from "../../../checks/order/orderOperations.ts";
import type { Preview } from "../../../preview/Preview.ts";
import type { FreeOperation } from "./prepareOrderRun.ts";

const executorRole = keccak256(stringToHex("EXECUTOR_ROLE"));

/** Who may execute an operation: everybody, one account, or those who hold a role. */
type Executor = "anybody" | "roleHolders" | Address;

/**
 * Those that anybody may execute: a TimelockController whose role of executor is the zero address's, a
 * governor always, after the delay of its timelock. A Compound timelock's admin alone may, so they are free
 * where that is no account of the DAO. `undefined` where a timelock or a governor does not answer as one.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchFreeOperations(
  client: Client,
  { preview, operations }: { preview: Preview; operations: readonly ScheduledOperation[] },
): Promise<FreeOperation[] | undefined> {
  const { dao, block, state } = preview.snapshot;
  const blockNumber = block.number;
  const keepers = await fetchReads(client, {
    read: readAll(operations.map(readKeeper)),
    blockNumber,
  });
  const delays = await fetchReads(client, {
    read: readAll(keepers.map(({ timelock }) => readDelay(timelock))),
    blockNumber,
  });
  if (keepers.some(({ executor }) => executor === undefined)) return undefined;
  return operations.flatMap((operation, place): FreeOperation[] => {
    const executor = keepers[place]?.executor;
    if (executor === undefined || executor === "roleHolders") return [];
    if (executor !== "anybody") {
      return isOfDao(dao, executor) ? [] : [{ ...operation, place, from: executor }];
    }
    const known = delays[place] ?? BigInt(state.governor?.timelockDelaySeconds ?? 0);
    const delaySeconds = operation.family === "governor" ? known : operation.delaySeconds;
    return [{ ...operation, place, delaySeconds, from: undefined }];
  });
}

/** `executor` is absent where the keeper does not tell, `timelock` where it is no governor with one. */
type Keeper = { executor: Executor | undefined; timelock: Address | undefined };

function readKeeper({ family, keeper: address, proposalId }: ScheduledOperation): Read<Keeper> {
  switch (family) {
    case "governor":
      return readGovernor(address, proposalId);
    case "compoundTimelock":
      return withoutTimelock(
        readOptional(readContract({ address, abi: compoundTimelockAbi, functionName: "admin" })),
      );
    case "timelockController": {
      const args = [executorRole, zeroAddress] as const;
      const read = readContract({ address, abi: accessControlAbi, functionName: "hasRole", args });
      return withoutTimelock(
        readMap(readOptional(read), (isOpen) => {
          if (isOpen === undefined) return undefined;
          return isOpen ? "anybody" : "roleHolders";
        }),
      );
    }
  }
}

function withoutTimelock(read: Read<Executor | undefined>): Read<Keeper> {
  return readMap(read, (executor) => ({ executor, timelock: undefined }));
}

/**
 * A number alone may mean anything to a contract that is no governor, so it has to know the proposal. Wei that
 * whoever executes would send along is not had here: such a proposal cannot be run.
 */
function readGovernor(address: Address, proposalId: bigint | undefined): Read<Keeper> {
  const governor = { address, abi: governorAlphaStateAbi } as const;
  const timelock = readOptional(readContract({ ...governor, functionName: "timelock" }));
  if (proposalId === undefined)
    return readAll({ executor: readValue<Executor>("anybody"), timelock });
  const args = [proposalId] as const;
  const read = readAll({
    timelock,
    state: readOptional(readContract({ ...governor, functionName: "state", args })),
    actions: readOptional(readContract({ ...governor, functionName: "getActions", args })),
  });
  return readMap(read, ({ state, actions, ...known }) => {
    const isPaid = actions?.[1].some((wei) => wei > 0n) ?? false;
    return { ...known, executor: state === undefined || isPaid ? undefined : "anybody" };
  });
}

/** Seconds, of a Compound timelock or a TimelockController. */
function readDelay(address: Address | undefined): Read<bigint | undefined> {
  if (address === undefined) return readValue(undefined);
  const read = readAll({
    delay: readOptional(
      readContract({ address, abi: compoundTimelockStateAbi, functionName: "delay" }),
    ),
    minimum: readOptional(
      readContract({ address, abi: timelockDelayAbi, functionName: "getMinDelay" }),
    ),
  });
  return readMap(read, ({ delay, minimum }) => delay ?? minimum);
}
