import {
  type Address,
  type Hex,
  type Log,
  type PublicClient,
  TransactionReceiptNotFoundError,
  toHex,
} from "viem";
import { DemoRpcError } from "../../demo/errors.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import type { Call } from "../../lib/actions/Call.ts";

/** How a transaction ended on the chain. */
export type Executed = {
  status: "success" | "reverted";
  logs: readonly Pick<Log, "address" | "topics" | "data">[];
};

type Plain = Pick<Call, "to" | "value" | "data">;

const gasLimit = 5_000_000;

/**
 * Sends each call as a transaction of an account, whether anybody holds its key or not, and mines them in
 * one block at a time in Unix seconds. Gas costs nothing, so the account's ETH is what the calls leave.
 *
 * @param parameters.funding wei that the account is given before, as whoever executes may have to pay.
 */
export async function executeCalls(
  { rpcUrl, client }: { rpcUrl: string; client: PublicClient },
  parameters: { from: Address; calls: readonly Plain[]; at: number; funding?: bigint },
): Promise<Executed[]> {
  const { from, calls, at, funding = 0n } = parameters;
  // A transaction that no block had a place for outlives a revert of the chain.
  await requestRpc(rpcUrl, "anvil_dropAllTransactions");
  await requestRpc(rpcUrl, "anvil_impersonateAccount", [from]);
  await requestRpc(rpcUrl, "anvil_setNextBlockBaseFeePerGas", ["0x0"]);
  if (funding > 0n) {
    const wei = await client.getBalance({ address: from });
    await requestRpc(rpcUrl, "anvil_setBalance", [from, toHex(wei + funding)]);
  }
  const hashes: (Hex | undefined)[] = [];
  for (const { to, value, data } of calls) {
    const transaction = {
      from,
      to,
      data,
      value: toHex(value),
      gas: toHex(gasLimit),
      gasPrice: "0x0",
    };
    hashes.push(await send(rpcUrl, transaction));
  }
  await requestRpc(rpcUrl, "evm_setNextBlockTimestamp", [at]);
  await requestRpc(rpcUrl, "evm_mine");
  return Promise.all(
    hashes.map(async (hash): Promise<Executed> => {
      const receipt = hash === undefined ? undefined : await fetchReceipt(client, hash);
      return { status: receipt?.status ?? "reverted", logs: receipt?.logs ?? [] };
    }),
  );
}

/** The hash; `undefined` where the account has not the ETH that it would send. */
async function send(rpcUrl: string, transaction: object): Promise<Hex | undefined> {
  try {
    return (await requestRpc(rpcUrl, "eth_sendTransaction", [transaction])) as Hex;
  } catch (error) {
    if (error instanceof DemoRpcError && /insufficient funds/i.test(error.message))
      return undefined;
    throw error;
  }
}

/** `undefined` where the block had no place for it: what it would send was gone by then. */
async function fetchReceipt(client: PublicClient, hash: Hex) {
  try {
    return await client.getTransactionReceipt({ hash });
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  }
}
