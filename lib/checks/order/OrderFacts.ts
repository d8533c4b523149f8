import type { ListedCall } from "../../actions/listCalls.ts";
import type { DaoState } from "../../dao/Snapshot.ts";
import type { Transfer } from "../../preview/Preview.ts";
import type { ContractValue } from "../facts.ts";

/** One order in which the operations were tried, each again after the others until none was left. */
export type OrderRun = {
  /** Places among `orderOperations`. */
  order: readonly number[];
  /** Those that were refused at their first turn, with the contract's reason. */
  refused: readonly { operation: number; reason: string }[];
  /** Of those, the ones that were refused at every turn. */
  left: readonly number[];
  /** What is there at the end. */
  state: DaoState;
  transfers: readonly Transfer[];
  values: readonly (Pick<ContractValue, "address" | "functionName"> & {
    value: bigint | undefined;
  })[];
};

/** A call that anybody may make first, and the reason for which the calls are refused after it. */
export type PreemptedCall = { path: ListedCall["path"]; reason: string };

/** How operations that the calls schedule end, by the order in which they are executed. */
export type OrderFacts = {
  /** Of `oneTimeCalls`, in their order. */
  preempted: readonly PreemptedCall[];
  /** Places of those that accounts of the DAO alone may execute: the order of these is theirs. */
  reserved: readonly number[];
  /** The others' in every order that was tried, that of the calls first; empty where only one may be. */
  runs: readonly OrderRun[];
};
