import type { Address } from "viem";
import type { Processes } from "../engine/Process.ts";
import type { GovernorFlavour } from "../governor/GovernorFlavour.ts";
import type { LoadedAdapter } from "../issuance/IssuanceAdapter.ts";
import type { Dao } from "./Dao.ts";
import { findChain } from "./findChain.ts";
import type { Reader } from "./Mintage.ts";

/** What reading and projecting one DAO takes: no more of Mintage than its contracts need. */
export type DaoParts = {
  flavours: readonly GovernorFlavour[];
  sources: readonly {
    adapter: LoadedAdapter;
    target: Address;
    members: readonly Address[];
    memberIds: readonly bigint[];
  }[];
  /** Mean time between blocks. */
  blockSeconds: number;
  /** The engine's rules for what its sources may mean. */
  processes: Processes;
};

/** Fetches the adapters that recognised a contract of this DAO; each once, whoever asks. */
export async function loadDaoParts(
  { adapters, flavours, chains }: Reader,
  { recognised, shortName }: Pick<Dao, "recognised" | "shortName">,
): Promise<DaoParts> {
  const found = recognised.flatMap(({ adapter: id, target, members = [], memberIds = [] }) =>
    adapters
      .filter((adapter) => adapter.id === id)
      .map((adapter) => ({ adapter, target, members, memberIds })),
  );
  const sources = await Promise.all(
    found.map(async ({ adapter, ...rest }) => ({ adapter: await adapter.load(), ...rest })),
  );
  const processes = Object.assign({}, ...sources.map(({ adapter }) => adapter.processes));
  const blockSeconds = findChain(chains, shortName).secondsPerBlock;
  return { flavours, sources, blockSeconds, processes };
}
