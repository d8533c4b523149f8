import {
  type Address,
  type Client,
  getAddress,
  type Hex,
  multicall3Abi,
  numberToHex,
  size,
} from "viem";
import { getBalance, getCode, readContract as viemReadContract } from "viem/actions";
import { multicall3Bytecode } from "../../contracts-abi/multicall3.ts";
import type { Read, ReadCall, ReadResult } from "./Read.ts";
import { toRpcError } from "./toRpcError.ts";

type ContractCall = Extract<ReadCall, { kind: "call" }>;
type AccountCall = Exclude<ReadCall, { kind: "call" }>;

/**
 * Runs a reading at one block. All contract calls go as one deployless multicall, balances and code
 * sizes beside it; with a batching transport (`createChainClient`) that is one HTTP request.
 *
 * @throws {RpcUnavailableError} when the node does not answer.
 * @throws {ReadFailedError} when a contract does not answer what was not optional.
 */
export async function fetchReads<value>(
  client: Client,
  parameters: { read: Read<value>; blockNumber: bigint },
): Promise<value> {
  const { read, blockNumber } = parameters;
  const calls = read.calls.filter((call) => call.kind === "call");
  const accounts = read.calls.filter((call) => call.kind !== "call");
  const [callResults, accountResults] = await Promise.all([
    fetchCalls(client, { calls, blockNumber }),
    Promise.all(accounts.map((account) => fetchAccount(client, { account, blockNumber }))),
  ]).catch((error: unknown) => {
    throw toRpcError(client, error);
  });
  return read.decode(
    read.calls.map((call): ReadResult => {
      const result = call.kind === "call" ? callResults.shift() : accountResults.shift();
      return result ?? { status: "failure", data: "0x" };
    }),
  );
}

async function fetchCalls(
  client: Client,
  { calls, blockNumber }: { calls: readonly ContractCall[]; blockNumber: bigint },
): Promise<ReadResult[]> {
  if (calls.length === 0) return [];
  const answers = await viemReadContract(client, {
    abi: multicall3Abi,
    code: multicall3Bytecode,
    functionName: "aggregate3",
    args: [calls.map((call) => ({ target: call.to, allowFailure: true, callData: call.data }))],
    blockNumber,
  });
  return answers.map(({ success, returnData }) => ({
    status: success ? "success" : "failure",
    data: returnData,
  }));
}

async function fetchAccount(
  client: Client,
  { account, blockNumber }: { account: AccountCall; blockNumber: bigint },
): Promise<ReadResult> {
  const address: Address = getAddress(account.address);
  if (account.kind === "balance") {
    return word(await getBalance(client, { address, blockNumber }));
  }
  const code: Hex | undefined = await getCode(client, { address, blockNumber });
  return word(code === undefined ? 0n : BigInt(size(code)));
}

function word(value: bigint): ReadResult {
  return { status: "success", data: numberToHex(value, { size: 32 }) };
}
