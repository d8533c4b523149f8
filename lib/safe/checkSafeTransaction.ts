import { type Client, hashTypedData, keccak256 } from "viem";
import { getCode } from "viem/actions";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import { safeAbi } from "../../contracts-abi/safe.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import { readContract } from "../chain/readContract.ts";
import type { Plan } from "../proposal/Plan.ts";
import { MultiSendMissingError, SafeHashMismatchError } from "./errors.ts";
import type { SafeStanding } from "./fetchSafeStanding.ts";
import { safeTypedData } from "./hashSafeTransaction.ts";
import { createKitTransaction, type KitTransaction } from "./protocolKit.ts";

/**
 * Makes sure that a transaction is what it says before anybody signs or sends it: its hash by our
 * own code, by the typed data the wallet gets, by protocol-kit and by the Safe itself are one, and
 * the library for several calls has its known code.
 *
 * @throws {SafeHashMismatchError} {@link MultiSendMissingError}
 */
export async function checkSafeTransaction(
  client: Client,
  parameters: { plan: Plan; standing: SafeStanding },
): Promise<KitTransaction> {
  const { plan, standing } = parameters;
  const { transaction, safeTxHash } = standing;
  const safe = plan.route.address;
  if (plan.calls.length > 1) await checkMultiSend(client, plan.chainId);
  const [kit, contract] = await Promise.all([
    createKitTransaction(client, { plan, nonce: transaction.nonce }),
    fetchContractHash(client, standing),
  ]);
  const hashes = {
    mintage: safeTxHash,
    typedData: hashTypedData(safeTypedData({ chainId: plan.chainId, safe, transaction })),
    protocolKit: kit.safeTxHash,
    safe: contract,
  };
  if (new Set(Object.values(hashes)).size !== 1) throw new SafeHashMismatchError({ safe, hashes });
  return kit;
}

function fetchContractHash(
  client: Client,
  { transaction, safe, block }: SafeStanding,
): Promise<string> {
  const read = readContract({
    address: safe.address,
    abi: safeAbi,
    functionName: "getTransactionHash",
    args: [
      transaction.to,
      transaction.value,
      transaction.data,
      transaction.operation,
      transaction.safeTxGas,
      transaction.baseGas,
      transaction.gasPrice,
      transaction.gasToken,
      transaction.refundReceiver,
      transaction.nonce,
    ],
  });
  return fetchReads(client, { read, blockNumber: block.number });
}

async function checkMultiSend(client: Client, chainId: number): Promise<void> {
  const { address, codeHash } = canonicalSafe.multiSendCallOnly;
  const code = await getCode(client, { address });
  if (code === undefined || keccak256(code) !== codeHash) {
    throw new MultiSendMissingError({ address, chainId });
  }
}
