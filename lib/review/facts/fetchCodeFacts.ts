import { type Address, type Client, getAddress, type Hex, keccak256 } from "viem";
import { ownableAbi } from "../../../contracts-abi/ownable.ts";
import { RpcRefusedError } from "../../chain/errors.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import { hasOperation } from "../../chain/hasOperation.ts";
import { readAll } from "../../chain/readAll.ts";
import { readCode } from "../../chain/readCode.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { fetchStorage } from "../../chain/storageWords.ts";
import { type CodeAt, type CodeFacts, noCode } from "../../checks/code/CodeFacts.ts";
import { fetchImplementations } from "../../dao/fetchImplementations.ts";
import { fetchMaker } from "./fetchMaker.ts";
import { fetchYouth } from "./fetchYouth.ts";

/** ERC-1967: keccak-256 of `eip1967.proxy.admin`, less one. */
const adminSlot: Hex = "0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103";

/** Accounts whose code is looked at; a call list may name any number. */
const targetsAtMost = 24;

/** Accounts whose age is asked: that takes a request for each power of two of blocks. */
const strangersAtMost = 4;

/** Code at one block, and the bytes of a proxy's implementation. */
type FoundCode = { code: Hex; behind: Hex | undefined };

/**
 * The code of accounts at the pinned block and when the calls were proposed, and who can replace it.
 * `undefined` where the node does not give code. Up to three requests for each of both blocks, two for
 * the owners of proxies, and those of `fetchMaker` and `fetchYouth`.
 */
export async function fetchCodeFacts(
  client: Client,
  parameters: {
    targets: readonly Address[];
    /** Those of them whose age matters; that of the first few is asked. */
    strangers?: readonly Address[];
    blockNumber: bigint;
    /** Where there was an earlier moment. */
    proposedBlock: bigint | undefined;
  },
): Promise<CodeFacts[] | undefined> {
  const { blockNumber, proposedBlock } = parameters;
  const targets = parameters.targets.slice(0, targetsAtMost);
  const { strangers = [] } = parameters;
  if (targets.length === 0) return [];
  const [found, earlier] = await Promise.all([
    fetchCodes(client, { targets, blockNumber }),
    proposedBlock === undefined
      ? undefined
      : fetchCodes(client, { targets, blockNumber: proposedBlock }),
  ]);
  if (found === undefined) return undefined;
  const proxies = targets.filter((_, index) => found[index]?.behind !== undefined);
  const admins = await fetchAdmins(client, { proxies, blockNumber });
  return Promise.all(
    found.map(async ({ target, ...now }, index): Promise<CodeFacts> => {
      const then = earlier?.[index];
      const canDestroy = [now.code, now.behind ?? "0x"].some((code) =>
        hasOperation(code, "selfDestruct"),
      );
      return {
        address: target,
        now: toCodeAt(now),
        earlier:
          proposedBlock === undefined ? undefined : then === undefined ? "unknown" : toCodeAt(then),
        canDestroy,
        youth: await youthOf(client, {
          place: now.code === "0x" || then?.code === "0x" ? -1 : strangers.indexOf(target),
          address: target,
          proposedBlock: proposedBlock ?? blockNumber,
        }),
        maker: canDestroy ? await fetchMaker(client, { address: target, blockNumber }) : undefined,
        proxyAdmin: admins.get(target),
      };
    }),
  );
}

/** @param asked.place among those whose age matters; below 0 where it does not. */
async function youthOf(
  client: Client,
  { place, ...asked }: { place: number; address: Address; proposedBlock: bigint },
): Promise<CodeFacts["youth"]> {
  if (place < 0) return undefined;
  return place < strangersAtMost ? fetchYouth(client, asked) : "unknown";
}

function toCodeAt({ code, behind }: FoundCode): CodeAt {
  return { hash: toHash(code), behind: behind === undefined ? undefined : toHash(behind) };
}

function toHash(code: Hex): CodeAt["hash"] {
  return code === "0x" ? noCode : keccak256(code);
}

async function fetchCodes(
  client: Client,
  { targets, blockNumber }: { targets: readonly Address[]; blockNumber: bigint },
): Promise<(FoundCode & { target: Address })[] | undefined> {
  try {
    const codes = await fetchReads(client, { read: readAll(targets.map(readCode)), blockNumber });
    const proxies = targets
      .map((address, index) => ({ address, code: codes[index] ?? "0x" }))
      .filter(({ code }) => runsOther(code));
    const behind = await fetchImplementations(client, { proxies, blockNumber });
    return targets.map((target, index) => ({
      target,
      code: codes[index] ?? "0x",
      behind: behind.get(target),
    }));
  } catch {
    return undefined;
  }
}

/** Only what has the byte of `delegatecall` can be a proxy. */
function runsOther(code: Hex): boolean {
  return code.includes("f4");
}

/** Who administers transparent proxies, and who owns that contract where it says so. */
async function fetchAdmins(
  client: Client,
  { proxies, blockNumber }: { proxies: readonly Address[]; blockNumber: bigint },
): Promise<ReadonlyMap<Address, CodeFacts["proxyAdmin"]>> {
  const slots = proxies.map((address) => ({ address, slot: adminSlot }));
  const words = await fetchStorage(client, { slots, blockNumber }).catch((error: unknown) => {
    if (error instanceof RpcRefusedError) return [];
    throw error;
  });
  const unread = proxies.filter((_, index) => words[index] === undefined);
  const known = proxies.flatMap((proxy, index) => {
    const word = words[index];
    if (word === undefined || BigInt(word) === 0n) return [];
    return [{ proxy, address: getAddress(`0x${word.slice(26)}`) }];
  });
  const abi = ownableAbi;
  const read = readAll(
    known.map(({ address }) => readOptional(readContract({ address, abi, functionName: "owner" }))),
  );
  const owners = await fetchReads(client, { read, blockNumber });
  return new Map<Address, CodeFacts["proxyAdmin"]>([
    ...unread.map((proxy) => [proxy, "unknown"] as const),
    ...known.map(
      ({ proxy, address }, index) => [proxy, { address, owner: owners[index] }] as const,
    ),
  ]);
}
