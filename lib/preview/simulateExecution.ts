import { type Address, type Client, getAddress, type Hex } from "viem";
import { etherLogAddress } from "../chain/simulateCalls.ts";
import { fetchStorage } from "../chain/storageWords.ts";
import type { Dao } from "../dao/Dao.ts";
import { loadDaoParts } from "../dao/loadDaoParts.ts";
import type { Mintage } from "../dao/Mintage.ts";
import { readDaoState, readLaterState } from "../dao/readDaoState.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import { resultsOf, transfersOf } from "./attributeRuns.ts";
import { compareRuns } from "./compareRuns.ts";
import type { ExecutionParameters, LaterReading } from "./ExecutionParameters.ts";
import { fetchAbility } from "./fetchAbility.ts";
import type { Execution, Gap } from "./Preview.ts";
import { fetchPrivilegeScope } from "./privileges/fetchPrivilegeScope.ts";
import type { PrivilegeScope } from "./privileges/PrivilegeScope.ts";
import { toRoleGrants } from "./privileges/roleLogs.ts";
import { privilegeSlots } from "./privileges/storagePrivileges.ts";
import { addPrivileges, readWithPrivileges } from "./privileges/withPrivileges.ts";
import { type BlockReadings, keepsRules, runBlockReadings } from "./runBlockReadings.ts";
import { type RouteRun, runRoute } from "./runRoute.ts";
import { runSeparately, type SeparateRun } from "./runSeparately.ts";
import { simulateByCall } from "./simulateByCall.ts";

/** When the state is looked at after execution, where nobody asks for other times. */
export const usualReadings: readonly LaterReading[] = [
  { label: "+1 month", afterSeconds: 2_628_000 },
  { label: "+1 year", afterSeconds: 31_536_000 },
  { label: "+4 years", afterSeconds: 126_144_000 },
];

/**
 * Runs a call list through its route and, in the same request, one by one as its executor, and reads
 * the DAO afterwards, now and years later.
 *
 * Two requests; without `eth_simulateV1` by `eth_call`, as `simulateByCall` says.
 *
 * @throws {SimulationUnavailableError} {@link RpcUnavailableError}
 */
export async function simulateExecution(
  client: Client,
  parameters: ExecutionParameters,
): Promise<Execution> {
  const { mintage, snapshot, executeAt, laterReadings = usualReadings } = parameters;
  const { block, dao } = snapshot;
  const [entry = { unavailable: "no route was given" }, { scope, unseen }, ability, daoRead] =
    await Promise.all([
      parameters.enter?.(client),
      fetchPrivilegeScope(client, { dao, block }),
      fetchAbility(client, parameters),
      // Prepared while the node answers the others.
      loadDaoRead(mintage, dao),
    ]);
  const { blockSeconds, stateRead, laterRead } = daoRead;
  const pokes = snapshot.state.sources.flatMap((source) => source.pokes);
  const storage = privilegeSlots(scope);
  const frame = {
    block,
    executeAt,
    read: readWithPrivileges(stateRead, scope),
    laterRead,
    readings: laterReadings.map(({ afterSeconds }) => ({ at: executeAt + afterSeconds, pokes })),
    storage,
  };
  const slots = "unavailable" in entry ? [] : entry.slots;
  const byCall = () =>
    simulateByCall(client, {
      ...parameters,
      frame,
      slots,
      code: ability.code,
      scope,
      rolesUnseen: unseen,
    });
  if (!ability.simulates) return byCall();
  const countsBlocks = snapshot.state.sources.some(({ clock }) => clock === "blocks");
  const steps = "unavailable" in entry ? 0 : entry.earlier.length;
  const pace = {
    executedBlock: block.number + 1n + BigInt(steps),
    blockSeconds,
  };
  const [route, beside, words, blockReadings] = await Promise.all([
    runRoute(client, { entry, frame }),
    runSeparately(client, { ...parameters, entry, frame }),
    fetchStorage(client, { slots: storage, blockNumber: block.number }),
    countsBlocks
      ? runBlockReadings(client, { ...parameters, frame, slots, code: ability.code, pace })
      : undefined,
  ]);
  // Where the node refuses the run through the route, the other one has to tell all.
  const isRefused = route.entry.status === "notRun" && !("unavailable" in entry);
  const separate = isRefused
    ? await runSeparately(client, {
        ...parameters,
        entry: { unavailable: route.entry.reason ?? "" },
        frame,
      })
    : beside;
  return toExecution(parameters, {
    route,
    separate,
    words,
    scope,
    rolesUnseen: unseen,
    byBlock: blockReadings,
  });
}

async function loadDaoRead(mintage: Mintage, dao: Dao) {
  const parts = await loadDaoParts(mintage, dao);
  return {
    blockSeconds: parts.blockSeconds,
    stateRead: readDaoState(dao, parts),
    laterRead: readLaterState(dao, parts),
  };
}

type Runs = {
  route: RouteRun;
  separate: SeparateRun;
  /** Of the privileges' storage, at the pinned block. */
  words: readonly (Hex | undefined)[];
  scope: PrivilegeScope;
  /** Why not all holders of roles are known, where it is so. */
  rolesUnseen: string | undefined;
  /** Where a source counts blocks. */
  byBlock: BlockReadings | undefined;
};

function toExecution(parameters: ExecutionParameters, runs: Runs): Execution {
  const { snapshot, executor, executeAt, etherFrom = "executor" } = parameters;
  const { laterReadings = usualReadings } = parameters;
  const { route, separate, scope } = runs;
  const isThroughRoute = route.entry.status !== "notRun";
  const { simulated } = isThroughRoute ? route : separate;
  const { status } = isThroughRoute ? route.entry : separate.run;
  const isStorageKnown = [runs.words, simulated?.storage ?? []].every((words) =>
    words.every((word) => word !== undefined),
  );
  const known = (words: readonly (Hex | undefined)[]) => ({
    scope,
    words: isStorageKnown ? words : [],
  });
  const before = (simulated ?? route.simulated ?? separate.simulated)?.before.decode();
  const common = {
    method: "eth_simulateV1",
    block: snapshot.block,
    executor,
    etherFrom,
    executeAt,
    entry: route.entry,
    separate: separate.run,
    agreement: compareRuns(
      { run: route.entry, after: route.simulated?.after },
      { run: separate.run, after: separate.simulated?.after },
    ),
    gaps: gapsOf({ isStorageKnown, rolesUnseen: runs.rolesUnseen }),
    privilegeScope: scope,
    results: resultsOf(parameters, runs),
    before: addPrivileges(before ?? snapshot.state, known(runs.words)),
  } as const;
  if (status !== "success" || simulated === undefined) {
    return {
      ...common,
      status: "reverted",
      transfers: [],
      emitters: [],
      after: undefined,
      readings: [],
    };
  }
  const logs = simulated.outcomes.flatMap((outcome) => outcome.logs);
  const after = addPrivileges(simulated.after.decode(), { ...known(simulated.storage), logs });
  return {
    ...common,
    status,
    privilegeScope: { ...scope, grants: [...scope.grants, ...toRoleGrants(logs)] },
    transfers: transfersOf(parameters, runs),
    emitters: emittersOf(logs),
    after,
    ...laterOf({
      before: common.before,
      after,
      simulated,
      runs,
      executeAt,
      laterReadings,
      gaps: common.gaps,
    }),
  };
}

function emittersOf(logs: readonly { address: Address }[]): Address[] {
  const emitters = new Set(logs.map(({ address }) => getAddress(address)));
  emitters.delete(etherLogAddress);
  return [...emitters];
}

type Later = Pick<Execution, "readings" | "gaps">;

function laterOf(parameters: {
  before: DaoState;
  after: DaoState;
  simulated: NonNullable<RouteRun["simulated"]>;
  runs: Runs;
  executeAt: number;
  laterReadings: readonly LaterReading[];
  gaps: readonly Gap[];
}): Later {
  const { before, after, simulated, runs, executeAt, laterReadings, gaps } = parameters;
  const first = { label: "at execution", at: executeAt, state: after };
  const { byBlock } = runs;
  const { states } =
    byBlock === undefined || "unavailable" in byBlock
      ? { states: simulated.readings.map(({ decode }) => decode) }
      : byBlock;
  const reason = reasonAgainst(byBlock, { before, after });
  if (reason !== undefined) {
    return { readings: [first], gaps: [...gaps, { what: "laterReadings", reason }] };
  }
  const later = states.map((decode, index) => ({
    label: laterReadings[index]?.label ?? "",
    at: executeAt + (laterReadings[index]?.afterSeconds ?? 0),
    state: decode(),
  }));
  return { readings: [first, ...later], gaps };
}

/** Why calls made at the time of a reading do not show what calls made before leave by then. */
function reasonAgainst(
  byBlock: BlockReadings | undefined,
  { before, after }: { before: DaoState; after: DaoState },
): string | undefined {
  if (byBlock === undefined) return undefined;
  if (!keepsRules(before, after)) {
    return "the calls change a rule beside one that counts blocks, and no node shows both later";
  }
  return "unavailable" in byBlock ? byBlock.unavailable : undefined;
}

function gapsOf(known: { isStorageKnown: boolean; rolesUnseen: string | undefined }): Gap[] {
  const gaps: Gap[] = [];
  if (!known.isStorageKnown) {
    gaps.push({ what: "storage", reason: "storage was not to be had in the simulated state" });
  }
  if (known.rolesUnseen !== undefined) {
    gaps.push({ what: "roleLogs", reason: known.rolesUnseen });
  }
  return gaps;
}
