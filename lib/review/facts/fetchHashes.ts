import {
  type Client,
  encodeAbiParameters,
  type Hex,
  hashTypedData,
  keccak256,
  numberToHex,
  stringToHex,
} from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { timelockControllerAbi } from "../../../contracts-abi/timelockController.ts";
import type { Call } from "../../actions/Call.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { HashFacts } from "../../checks/facts.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import {
  hashProposal,
  proposalArguments,
} from "../../governor/openZeppelinGovernor/hashProposal.ts";
import { createSafeTransaction } from "../../safe/createSafeTransaction.ts";
import { DelegatecallInBatchError } from "../../safe/errors.ts";
import { hashSafeTransaction, safeTypedData } from "../../safe/hashSafeTransaction.ts";
import { type CallList, hashCallsByHand } from "./hashCallsByHand.ts";

/** What is hashed: the calls, and what goes with them on their route. */
export type HashedSubject = {
  snapshot: Snapshot;
  calls: readonly Call[];
  route: "governor" | "safe";
  description: string;
  /** A proposal's number, or a Safe transaction's hash, as the chain or a plan states it. */
  stated: string | undefined;
  safeNonce: bigint | undefined;
};

/**
 * The hashes by which the calls are known on chain, each three times: one request. `undefined` where
 * they cannot be worked out.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchHashes(
  client: Client,
  subject: HashedSubject,
): Promise<HashFacts[] | undefined> {
  const { governor } = subject.snapshot.dao;
  if (subject.route === "safe") return fetchSafeHash(client, subject);
  if (governor?.flavour === "governorAlpha" || governor?.flavour === "governorBravo") return [];
  return governor?.flavour === "openZeppelinGovernor"
    ? fetchProposalHashes(client, subject)
    : undefined;
}

async function fetchProposalHashes(
  client: Client,
  { snapshot, calls, description, stated }: HashedSubject,
): Promise<HashFacts[] | undefined> {
  const { governor } = snapshot.dao;
  if (governor === undefined) return undefined;
  const { address, executor } = governor;
  const [targets, values, payloads, descriptionHash] = proposalArguments({ calls, description });
  const salt = timelockSalt(address, descriptionHash);
  const operation = [targets, values, payloads, numberToHex(0, { size: 32 }), salt] as const;
  const answers = await fetchReads(client, {
    read: readAll({
      proposal: readOptional(
        readContract({
          address,
          abi: openZeppelinGovernorAbi,
          functionName: "hashProposal",
          args: [targets, values, payloads, descriptionHash],
        }),
      ),
      operation: readOptional(
        readContract({
          address: executor,
          abi: timelockControllerAbi,
          functionName: "hashOperationBatch",
          args: operation,
        }),
      ),
    }),
    blockNumber: snapshot.block.number,
  });
  const list: CallList = { targets, values, payloads };
  return [
    {
      name: "Number of the proposal",
      contract: address,
      functionName: "hashProposal",
      ours: numberToHex(hashProposal({ calls, description }), { size: 32 }),
      second: hashCallsByHand(list, [keccak256(stringToHex(description))]),
      byContract:
        answers.proposal === undefined ? undefined : numberToHex(answers.proposal, { size: 32 }),
      stated: stated === undefined ? undefined : numberToHex(BigInt(stated), { size: 32 }),
    },
    {
      name: "Operation of the timelock",
      contract: executor,
      functionName: "hashOperationBatch",
      ours: hashOperation(operation),
      second: hashCallsByHand(list, [operation[3], salt]),
      byContract: answers.operation,
      stated: undefined,
    },
  ];
}

async function fetchSafeHash(
  client: Client,
  { snapshot, calls, stated, ...subject }: HashedSubject,
): Promise<HashFacts[] | undefined> {
  const { safe } = snapshot.state;
  if (safe === undefined) return undefined;
  const transaction = transactionOf(calls, subject.safeNonce ?? safe.nonce);
  if (transaction === undefined) return undefined;
  const { chainId } = snapshot.dao;
  const context = { chainId, safe: safe.address, transaction };
  const { to, value, data, operation, safeTxGas, baseGas, gasPrice, ...rest } = transaction;
  const { gasToken, refundReceiver, nonce } = rest;
  const read = readOptional(
    readContract({
      address: safe.address,
      abi: safeAbi,
      functionName: "getTransactionHash",
      args: [
        to,
        value,
        data,
        operation,
        safeTxGas,
        baseGas,
        gasPrice,
        gasToken,
        refundReceiver,
        nonce,
      ],
    }),
  );
  return [
    {
      name: "Safe transaction hash",
      contract: safe.address,
      functionName: "getTransactionHash",
      ours: hashSafeTransaction(context),
      second: hashTypedData(safeTypedData(context)),
      byContract: await fetchReads(client, { read, blockNumber: snapshot.block.number }),
      stated,
    },
  ];
}

function hashOperation(
  operation: readonly [readonly Hex[], readonly bigint[], readonly Hex[], Hex, Hex],
): Hex {
  const types = ["address[]", "uint256[]", "bytes[]", "bytes32", "bytes32"];
  return keccak256(
    encodeAbiParameters(
      types.map((type) => ({ type })),
      operation,
    ),
  );
}

/** `undefined` for what owners would not sign from here: a delegatecall among several calls. */
function transactionOf(calls: readonly Call[], nonce: bigint) {
  try {
    return createSafeTransaction({ calls, nonce });
  } catch (error) {
    if (error instanceof DelegatecallInBatchError) return undefined;
    throw error;
  }
}

/** `GovernorTimelockControl._timelockSalt`, OpenZeppelin Contracts 5.7.0: bytes20(governor) ^ hash. */
function timelockSalt(governor: Hex, descriptionHash: Hex): Hex {
  return numberToHex((BigInt(governor) << 96n) ^ BigInt(descriptionHash), { size: 32 });
}
