import type { Address, PublicClient } from "viem";
import type { Action } from "../../lib/actions/Action.ts";
import type { Mintage } from "../../lib/dao/Mintage.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Route } from "../../lib/proposal/Draft.ts";
import type { Random } from "../createFuzzedCalls.ts";

/** One way to change a DAO: an action of this kind, with any numbers. */
export type Move = (random: Random) => Action;

/** A DAO on a local chain, who executes for it, and what is tried there. */
export type Stage = {
  name: string;
  rpcUrl: string;
  client: PublicClient;
  mintage: Mintage;
  snapshot: Snapshot;
  executor: Address;
  /** How it is executed, where there is a governor or a Safe. */
  route?: Route;
  moves: readonly Move[];
};
