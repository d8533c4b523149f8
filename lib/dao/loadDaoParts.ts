import type { Address } from "viem";
import type { Processes } from "../engine/Process.ts";
import type { GovernorReader } from "../governor/GovernorFlavour.ts";
import type { LoadedAdapter } from "../issuance/IssuanceAdapter.ts";
import type { Dao } from "./Dao.ts";
import { findChain } from "./findChain.ts";
import type { Reader } from "./Mintage.ts";

/** What reading and projecting one DAO takes: no more of Mintage than its contracts need. */
export type DaoParts = {
  governor: GovernorReader | undefined;
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

/** Fetches what recognised a contract of this DAO: adapters and its governor's flavour. */
export async function loadDaoParts(
  { adapters, flavours, chains }: Reader,
  {
    recognised,
    governor,
    shortName,
  }: Pick<Dao, "recognised" | "shortName"> & Partial<Pick<Dao, "governor">>,
): Promise<DaoParts> {
  const found = recognised.flatMap(({ adapter: id, target, members = [], memberIds = [] }) =>
    adapters
      .filter((adapter) => adapter.id === id)
      .map((adapter) => ({ adapter, target, members, memberIds })),
  );
  const flavour = flavours.find(({ id }) => id === governor?.flavour);
  const [reader, ...sources] = await Promise.all([
    flavour?.load(),
    ...found.map(async ({ adapter, ...rest }) => ({ adapter: await adapter.load(), ...rest })),
  ]);
  const processes = Object.assign({}, ...sources.map(({ adapter }) => adapter.processes));
  const blockSeconds = findChain(chains, shortName).secondsPerBlock;
  return { governor: reader, sources, blockSeconds, processes };
}
