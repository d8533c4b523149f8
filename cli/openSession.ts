import type { Client } from "viem";
import { createChainClient } from "../lib/chain/createChainClient.ts";
import { createMintage } from "../lib/dao/createMintage.ts";
import type { DaoProfile } from "../lib/dao/DaoProfile.ts";
import { findChain } from "../lib/dao/findChain.ts";
import type { Mintage } from "../lib/dao/Mintage.ts";
import { openDao } from "../lib/dao/openDao.ts";
import { parseProfile } from "../lib/dao/parseProfile.ts";
import type { Snapshot } from "../lib/dao/Snapshot.ts";
import { parseChainAddress } from "../lib/proposal/parseChainAddress.ts";
import type { CommandInput } from "./Command.ts";
import { RpcMissingError, UsageError } from "./errors.ts";
import { readTextFile } from "./readTextFile.ts";

/** A DAO opened for a command. */
export type Session = { mintage: Mintage; client: Client; snapshot: Snapshot };

/** Where anvil and Hardhat listen, for the local chain alone. */
const localRpcUrl = "http://127.0.0.1:8545";

/** Opens the DAO of an EIP-3770 address as the options say. @throws as `openDao`. */
export async function openSession(entry: string, input: CommandInput): Promise<Session> {
  const { options, progress } = input;
  const profile =
    options.profile === undefined
      ? undefined
      : parseProfile(await readTextFile(options.profile, { maxBytes: 1_000_000 }));
  const mintage = await createMintage();
  const { shortName } = parseChainAddress(entry);
  const chain = findChain(mintage.chains, shortName);
  const rpcUrl = options.rpc ?? (shortName === "local" ? localRpcUrl : undefined);
  if (rpcUrl === undefined || !URL.canParse(rpcUrl))
    throw new RpcMissingError({ chain: chain.name });
  const client = createChainClient({ rpcUrl });
  progress(`Reading ${entry} through ${rpcUrl}`);
  const snapshot = await openDao(client, { mintage, entry, ...readOptions({ options, profile }) });
  progress(`Block ${snapshot.block.number}`);
  return { mintage, client, snapshot };
}

function readOptions(parameters: {
  options: CommandInput["options"];
  profile: DaoProfile | undefined;
}): { profile?: DaoProfile; blockNumber?: bigint } {
  const { options, profile } = parameters;
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(options.block === undefined ? {} : { blockNumber: parseBlock(options.block) }),
  };
}

function parseBlock(text: string): bigint {
  if (!/^\d{1,20}$/.test(text)) {
    throw new UsageError(`"${text}" is not a block number.`, "--block 23841907");
  }
  return BigInt(text);
}
