import type { Address, Hex } from "viem";
import type { Call } from "../actions/Call.ts";
import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { CallDescription } from "../actions/describeCall.ts";
import type { ParameterValue } from "../chain/Parameter.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { DaoState, Snapshot } from "../dao/Snapshot.ts";
import type { Impact } from "../engine/Impact.ts";
import type { Model } from "../engine/Model.ts";
import type { PrivilegeScope } from "./privileges/PrivilegeScope.ts";

/** Tokens or ETH that a call moved, from its logs. Mints come from, burns go to, the zero address. */
export type Transfer = {
  call: number;
  asset: Address | "ether";
  from: Address;
  to: Address;
  /** Base units, or wei. */
  amount: bigint;
};

/** How a call ended. After the first revert nothing runs: such calls are `notReached`. */
export type CallResult = {
  status: "success" | "reverted" | "notReached";
  gasUsed: bigint;
  /** The contract's own words, or what its revert data could be read as. */
  revertReason?: string;
  revertData?: Hex;
};

/** The state at a later date, after the sources' releases were claimed. */
export type Reading = { label: string; at: number; state: DaoState };

/** How a run ended, or why there was none. */
export type RunOutcome = {
  status: "success" | "reverted" | "notRun";
  /** Why it failed or was not run. */
  reason?: string;
};

/**
 * Whether the calls do the same through their route as one by one in the executor's name. `state`:
 * both ran and left different values, as the separate run and then as the route left them.
 */
export type RunAgreement =
  | { kind: "same" }
  | { kind: "outcome" }
  | { kind: "state"; changes: readonly Change[] }
  | { kind: "notCompared"; reason: string };

/** Something that a run could not look at; checks say so, and the report is then not green. */
export type Gap = {
  what: "transfers" | "laterReadings" | "storage" | "roleLogs" | "blockTime";
  reason: string;
};

/** The simulated run of a call list. */
export type Execution = {
  /** `eth_call`: the fall-back, which leaves `gaps`. */
  method: "eth_simulateV1" | "eth_call";
  /** The run through the route's own contract: the state read afterwards is of this run. */
  entry: RunOutcome & { label: string; gasUsed: bigint };
  /** The run of the calls one by one as the executor: `results` and `transfers` are of this run. */
  separate: RunOutcome;
  agreement: RunAgreement;
  gaps: readonly Gap[];
  /** Whose privileges `before` and `after` hold. */
  privilegeScope: PrivilegeScope;
  block: PinnedBlock;
  executor: Address;
  /** Whose ETH the calls send. */
  etherFrom: "executor" | "caller";
  /** Unix seconds. */
  executeAt: number;
  status: "success" | "reverted";
  results: readonly CallResult[];
  transfers: readonly Transfer[];
  /** Contracts that logged anything in the run whose state is read; none where logs were not seen. */
  emitters: readonly Address[];
  /** At the time of execution, without the calls: what `after` is compared with. */
  before: DaoState;
  /** Absent when a call reverted: then nothing changes. */
  after: DaoState | undefined;
  /** First "at execution", then the later ones. */
  readings: readonly Reading[];
};

/** A value that is not the same before and after. */
export type Change = {
  /** Parameter id, or `<account>.<asset>` for balances. */
  id: string;
  label: string;
  /** `undefined`: was not there. */
  before: ParameterValue | undefined;
  after: ParameterValue | undefined;
};

/** A balance or a supply that changed otherwise than the Transfer logs say, in base units. */
export type Unlogged = {
  asset: Address;
  account: Address | "supply";
  /** The change by the logs, and by what was read before and after. */
  logged: bigint;
  read: bigint;
};

/** Engine beside contract, in base units, at one reading. */
export type Reconciliation = {
  label: string;
  at: number;
  rows: readonly { quantity: string; engine: bigint; chain: bigint }[];
  /** Sum of absolute differences: 0 means equal to the base unit. */
  difference: bigint;
};

/** What a call list does to a DAO: from calldata alone, the same for draft and proposal. */
export type Preview = {
  snapshot: Snapshot;
  calls: readonly Call[];
  decoded: readonly DecodedCall[];
  /** Each call in words with those it carries, from its bytes and the snapshot's names. */
  descriptions: readonly CallDescription[];
  execution: Execution;
  changes: readonly Change[];
  /** Empty too where the run failed or no logs were seen. */
  unlogged: readonly Unlogged[];
  /** The engine's inputs: the moment of execution without and with the calls. Absent on a revert. */
  baseline: Model | undefined;
  proposed: Model | undefined;
  impact: Impact | undefined;
  reconciliation: readonly Reconciliation[];
};
