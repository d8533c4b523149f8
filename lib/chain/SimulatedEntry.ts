import type { Address, Hex } from "viem";

/** A call to simulate; `value` in wei. */
export type SimulatedCall = { to: Address; value: bigint; data: Hex };

/**
 * A call of somebody else than the sender; `gas` is the most that it may use. Its wei is given to `from`: a
 * node refuses the whole request where one account cannot pay.
 */
export type OthersCall = SimulatedCall & { from: Address; gas: bigint };

/** Calls in one simulated block, at a time in Unix seconds. */
export type SimulatedStep = { at: number; calls: readonly SimulatedCall[] };

/** A storage word that stands for what people would have done before, such as approving. */
export type SlotOverride = { address: Address; slot: Hex; value: Hex };

/**
 * How a route's calls enter a simulation: through the contract that would make them, as those would
 * call it who may. Everything is sent by `sender`.
 */
export type SimulatedEntry = {
  /** In plain words: "scheduled and executed by the TimelockController". */
  label: string;
  sender: Address;
  /** What comes before the execution, in rising order of time, such as queueing. */
  earlier: readonly SimulatedStep[];
  /** The execution itself. */
  calls: readonly SimulatedCall[];
  /** Wei that the sender pays: given to it right before. */
  funding: bigint;
  slots: readonly SlotOverride[];
};

/** Why calls cannot go through their route in a simulation. */
export type EntryUnavailable = { unavailable: string };

/** Nobody: an address without a key, from which anyone's calls are made. */
export const nobody: Address = "0x4d696e7461676500000000000000000000000fee";
