import type { Address, Client } from "viem";
import type { Call } from "../actions/Call.ts";
import type { EntryUnavailable, SimulatedEntry } from "../chain/SimulatedEntry.ts";
import type { Mintage } from "../dao/Mintage.ts";
import type { Snapshot } from "../dao/Snapshot.ts";

/** When the state is looked at after execution. */
export type LaterReading = { label: string; afterSeconds: number };

/** Which calls run as whom and when, on top of which snapshot. */
export type ExecutionParameters = {
  mintage: Mintage;
  snapshot: Snapshot;
  executor: Address;
  /** Whose ETH the calls send: the executor's, if not said otherwise. */
  etherFrom?: "executor" | "caller";
  calls: readonly Call[];
  /** Unix seconds. */
  executeAt: number;
  /** In rising order; a month, a year and four years, if not said otherwise. */
  laterReadings?: readonly LaterReading[];
  /** How the route makes the calls; without it they are run one by one as the executor. */
  enter?: (client: Client) => Promise<SimulatedEntry | EntryUnavailable>;
};
