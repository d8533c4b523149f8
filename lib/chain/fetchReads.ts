import { type Client, getAddress, multicall3Abi, numberToHex, size } from "viem";
import { getBalance, getCode, readContract as viemReadContract } from "viem/actions";
import { multicall3Bytecode } from "../../contracts-abi/multicall3.ts";
import type { Read, ReadCall, ReadResult } from "./Read.ts";
import { toRpcError } from "./toRpcError.ts";
import { uniqueCalls } from "./uniqueCalls.ts";

type ContractCall = Extract<ReadCall, { kind: "call" }>;
type AccountCall = Exclude<ReadCall, { kind: "call" }>;

/**
 * Contract calls in one deployless multicall. Its answer passes as the code of a contract, which
 * may have 24,576 bytes (EIP-170); an answer of one word takes 192.
 */
const callsPerMulticall = 50;

/**
 * Runs a reading at one block: contract calls in deployless multicalls, balances and code sizes
 * beside them. With a batching transport (`createChainClient`) that is one HTTP request.
 *
 * @throws {RpcUnavailableError} when the node does not answer.
 * @throws {RpcRefusedError} when it refuses.
 * @throws {ReadFailedError} when a contract does not answer what was not optional.
 */
export async function fetchReads<value>(
  client: Client,
  parameters: { read: Read<value>; blockNumber: bigint },
): Promise<value> {
  const { read, blockNumber } = parameters;
  const { unique, expand } = uniqueCalls(read.calls);
  const calls = unique.filter((call) => call.kind === "call");
  const accounts = unique.filter((call) => call.kind !== "call");
  const [callResults, accountResults] = await Promise.all([
    Promise.all(chunk(calls).map((part) => fetchCalls(client, { calls: part, blockNumber }))),
    Promise.all(accounts.map((account) => fetchAccount(client, { account, blockNumber }))),
  ]).catch((error: unknown) => {
    throw toRpcError(client, error);
  });
  const ofCalls = callResults.flat().values();
  const ofAccounts = accountResults.values();
  const results = unique.map(({ kind }): ReadResult => {
    const { value } = kind === "call" ? ofCalls.next() : ofAccounts.next();
    return value ?? { status: "failure", data: "0x" };
  });
  return read.decode(expand(results));
}

function chunk(calls: readonly ContractCall[]): ContractCall[][] {
  const parts = Math.ceil(calls.length / callsPerMulticall);
  return Array.from({ length: parts }, (_, index) =>
    calls.slice(index * callsPerMulticall, (index + 1) * callsPerMulticall),
  );
}

async function fetchCalls(
  client: Client,
  { calls, blockNumber }: { calls: readonly ContractCall[]; blockNumber: bigint },
): Promise<ReadResult[]> {
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
  const address = getAddress(account.address);
  if (account.kind === "balance") {
    return word(await getBalance(client, { address, blockNumber }));
  }
  const code = await getCode(client, { address, blockNumber });
  return word(code === undefined ? 0n : BigInt(size(code)));
}

function word(value: bigint): ReadResult {
  return { status: "success", data: numberToHex(value, { size: 32 }) };
}
