import {
  type Client,
  type Hex,
  TransactionNotFoundError,
  TransactionReceiptNotFoundError,
  WaitForTransactionReceiptTimeoutError,
} from "viem";
import { getTransaction, getTransactionReceipt, waitForTransactionReceipt } from "viem/actions";
import { toRpcError } from "../chain/toRpcError.ts";
import { NotMinedYetError } from "./errors.ts";

/** What became of a transaction; `hash` is that of its replacement where the wallet replaced it. */
export type Settlement = { status: "success" | "reverted" | "pending" | "unknown"; hash: Hex };

/** Waits until a transaction is mined. @throws {NotMinedYetError} {@link RpcUnavailableError} */
export async function waitForTransaction(client: Client, hash: Hex): Promise<Settlement> {
  const receipt = await waitForTransactionReceipt(client, { hash }).catch((error: unknown) => {
    if (error instanceof WaitForTransactionReceiptTimeoutError) {
      throw new NotMinedYetError({ transactionHash: hash, cause: error });
    }
    throw toRpcError(client, error);
  });
  return { status: receipt.status, hash: receipt.transactionHash };
}

/** Looks once what became of a transaction sent earlier. @throws {RpcUnavailableError} */
export async function fetchSettlement(client: Client, hash: Hex): Promise<Settlement> {
  try {
    const { status } = await getTransactionReceipt(client, { hash });
    return { status, hash };
  } catch (error) {
    if (!(error instanceof TransactionReceiptNotFoundError)) throw toRpcError(client, error);
  }
  try {
    await getTransaction(client, { hash });
    return { status: "pending", hash };
  } catch (error) {
    if (error instanceof TransactionNotFoundError) return { status: "unknown", hash };
    throw toRpcError(client, error);
  }
}
